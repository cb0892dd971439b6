package dev.ajar.license.index.build.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads a folder of terms and gives the sections `names` and `terms` of an index.
public final class TermsCompiler {
    private TermsCompiler() {}

    /// Bytes by section name.
    ///
    /// @param folder with names.yaml, texts.yaml, spdx.yaml, shades.yaml and licenses/*.yaml
    public static Map<String, byte[]> sections(Path folder) throws IOException {
        SpdxList spdx = SpdxList.load();
        List<Yaml> licenses = licenses(folder.resolve("licenses"));
        Map<String, byte[]> sections = new LinkedHashMap<>();
        sections.put(
                "names",
                new NamesCompiler(
                                spdx,
                                Yaml.read(folder.resolve("names.yaml")),
                                licenses,
                                Yaml.read(folder.resolve("texts.yaml")))
                        .compile());
        sections.put(
                "terms",
                new TermsSection(spdx, Yaml.read(folder.resolve("spdx.yaml")), Yaml.read(folder.resolve("shades.yaml")))
                        .compile(licenses));
        sections.put(
                "extract",
                ExtractSection.compile(
                        Yaml.read(folder.resolve("extract.yaml")),
                        Yaml.read(folder.resolve("shades.yaml")).child("kinds")));
        return sections;
    }

    private static List<Yaml> licenses(Path folder) throws IOException {
        List<Yaml> licenses = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) licenses.add(Yaml.read(file));
        }
        return licenses;
    }
}
