package dev.ajar.license.index.build;

import dev.ajar.license.index.Layout;
import dev.ajar.license.index.build.terms.TermsCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Builds the core index: the SPDX list, the committed fingerprints, and the compiled terms.
///
/// `BuildIndex INDEX FINGERPRINTS TERMS` builds; `BuildIndex --fingerprint FINGERPRINTS TERMS FOLDER...` makes
/// fingerprints anew.
public final class BuildIndex {
    private BuildIndex() {}

    public static void main(String[] args) throws IOException {
        if (args.length > 3 && args[0].equals("--fingerprint")) {
            Anchors anchors = new Anchors(TermsCompiler.sections(Path.of(args[2])));
            List<SourceText> texts = new ArrayList<>();
            for (int n = 3; n < args.length; n++) texts.addAll(TextFolder.read(Path.of(args[n]), anchors));
            Files.write(Path.of(args[1]), Fingerprints.write(texts));
        } else if (args.length == 3) {
            core(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        } else {
            throw new IllegalArgumentException(
                    "expected INDEX FINGERPRINTS TERMS or --fingerprint FINGERPRINTS TERMS FOLDER...");
        }
    }

    private static void core(Path index, Path fingerprints, Path terms) throws IOException {
        Map<String, byte[]> sections = TermsCompiler.sections(terms);
        SpdxList spdx = new SpdxList(new Anchors(sections));
        List<SourceText> texts;
        try (InputStream in = Files.newInputStream(fingerprints)) {
            texts = SameWords.merge(spdx.texts(), Fingerprints.read(in));
        }
        IndexWriter writer = new IndexWriter();
        String version = "SPDX " + spdx.version() + ", " + texts.size() + " texts";
        writer.section(Layout.VERSION, version.getBytes(StandardCharsets.UTF_8));
        new TextTables().write(texts, writer);
        sections.forEach(writer::section);
        writer.write(index);
    }
}
