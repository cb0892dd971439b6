package dev.ajar.license.index.build.terms;

import dev.ajar.license.name.LicenseNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;

/// The sections of the terms in this source tree, compiled once for all tests.
final class Compiled {
    static final Path FOLDER =
            Path.of(System.getProperty("ajar.project", "..")).resolve("license-index/src/main/resources/terms");
    static final Map<String, byte[]> SECTIONS = sections();
    static final LicenseNames NAMES = LicenseNames.read(section("names"));

    private Compiled() {}

    static ByteBuffer section(String name) {
        byte[] bytes = SECTIONS.get(name);
        if (bytes == null) throw new IllegalStateException("no section " + name);
        return ByteBuffer.wrap(bytes);
    }

    private static Map<String, byte[]> sections() {
        try {
            return TermsCompiler.sections(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
