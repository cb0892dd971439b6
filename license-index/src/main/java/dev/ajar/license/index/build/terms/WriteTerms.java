package dev.ajar.license.index.build.terms;

import dev.ajar.license.terms.SectionFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Compiles a folder of terms into a file of sections: `WriteTerms FOLDER FILE`.
public final class WriteTerms {
    private WriteTerms() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) throw new IllegalArgumentException("expected FOLDER FILE, got " + args.length + " words");
        Map<String, byte[]> sections = TermsCompiler.sections(Path.of(args[0]));
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(SectionFile.head(sections));
            for (byte[] section : sections.values()) out.write(section);
        }
    }
}
