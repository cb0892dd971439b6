package dev.ajar.license.index.build.terms;

import dev.ajar.license.terms.PackedWriter;

/// Packs the rules by which terms are read from unknown texts.
final class ExtractSection {
    private ExtractSection() {}

    static byte[] compile(Yaml rules) {
        return PackedWriter.bytes(Trees.of(rules.map()));
    }
}
