package dev.ajar.license.index.build;

import dev.ajar.license.index.Layout;
import dev.ajar.license.index.build.terms.TermsCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Builds the core index: the SPDX list, the committed fingerprints, and the compiled terms.
///
/// `BuildIndex INDEX FINGERPRINTS TERMS` builds; `BuildIndex --fingerprint FOLDER FINGERPRINTS` makes fingerprints
/// anew.
public final class BuildIndex {
    private BuildIndex() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("--fingerprint")) {
            Files.write(Path.of(args[2]), Fingerprints.write(TextFolder.read(Path.of(args[1]))));
        } else if (args.length == 3) {
            core(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        } else {
            throw new IllegalArgumentException(
                    "expected INDEX FINGERPRINTS TERMS or --fingerprint FOLDER FINGERPRINTS");
        }
    }

    private static void core(Path index, Path fingerprints, Path terms) throws IOException {
        SpdxList spdx = new SpdxList();
        List<SourceText> texts = new ArrayList<>(withoutOldNames(spdx.texts()));
        try (InputStream in = Files.newInputStream(fingerprints)) {
            texts.addAll(Fingerprints.read(in));
        }
        IndexWriter writer = new IndexWriter();
        String version = "SPDX " + spdx.version() + ", " + texts.size() + " texts";
        writer.section(Layout.VERSION, version.getBytes(StandardCharsets.UTF_8));
        new TextTables().write(texts, writer);
        TermsCompiler.sections(terms).forEach(writer::section);
        writer.write(index);
    }

    /// A deprecated id whose words a current id has is not a text of its own.
    private static List<SourceText> withoutOldNames(List<SourceText> texts) {
        Set<Integer> current = new HashSet<>();
        for (SourceText text : texts) if (!text.about.deprecated()) current.add(Arrays.hashCode(text.tokens));
        return texts.stream()
                .filter(text -> !text.about.deprecated() || !current.contains(Arrays.hashCode(text.tokens)))
                .toList();
    }
}
