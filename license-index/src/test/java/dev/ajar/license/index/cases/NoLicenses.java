package dev.ajar.license.index.cases;

import dev.ajar.license.Identification;
import dev.ajar.license.LicenseMatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Files in which no license is granted, though many words of licenses stand there: vocabularies, lock files, lists of
/// ids, bills of materials, change logs, program code, numbers.
final class NoLicenses {
    private static final int BYTES = 400_000;
    private static final List<String> IDS = List.of(
            "MIT",
            "Apache-2.0",
            "BSD-3-Clause",
            "GPL-2.0-only",
            "GPL-3.0-or-later",
            "LGPL-2.1-only",
            "MPL-2.0",
            "ISC",
            "Zlib",
            "Unlicense",
            "0BSD",
            "CC0-1.0",
            "EPL-2.0",
            "AGPL-3.0-only",
            "Artistic-2.0",
            "BSL-1.0",
            "CC-BY-4.0",
            "PostgreSQL",
            "Python-2.0",
            "OFL-1.1",
            "X11",
            "NCSA",
            "Intel",
            "Ruby",
            "W3C");
    private static final List<String> WORDS = List.of(
            "the",
            "license",
            "copyright",
            "warranty",
            "free",
            "mit",
            "apache",
            "gpl",
            "software",
            "bsd",
            "permission",
            "model",
            "weights",
            "under",
            "notice",
            "terms",
            "use",
            "open",
            "source",
            "version",
            "public",
            "general",
            "derivative",
            "commercial",
            "window",
            "river",
            "copper",
            "basket",
            "seven",
            "orange",
            "token",
            "vector");
    private final LicenseMatcher matcher;
    private final long seed;

    NoLicenses(LicenseMatcher matcher, long seed) {
        this.matcher = matcher;
        this.seed = seed;
    }

    /// How many licenses are named in each kind of file.
    ///
    /// @param real a folder for each further kind
    Map<String, Count> run(List<Path> real) throws IOException {
        Map<String, Count> counts = new LinkedHashMap<>();
        Random random = new Random(seed);
        counts.put("vocabularies", count(List.of(vocabulary(random))));
        counts.put("lock files", count(List.of(packages(random), crates(random))));
        counts.put("license lists", count(List.of(array(random), table(random), spdxList())));
        counts.put("bills of materials", count(List.of(bill(random))));
        counts.put("change logs", count(List.of(changes(random))));
        counts.put("program code", count(List.of(code(random))));
        counts.put("numbers", count(List.of(numbers(random))));
        for (Path folder : real) counts.put(folder.getFileName().toString(), count(read(folder)));
        return counts;
    }

    /// @param bytes in all files of the kind
    /// @param named licenses named there
    /// @param first some of them
    record Count(long bytes, int named, List<String> first) {
        Count {
            first = List.copyOf(first);
        }

        double perMegabyte() {
            return named / (bytes / 1e6);
        }
    }

    private Count count(List<byte[]> files) {
        long bytes = 0;
        int named = 0;
        List<String> first = new ArrayList<>();
        for (byte[] file : files) {
            Identification found = matcher.identify(file);
            bytes += file.length;
            named += (int) found.matches().stream()
                    .filter(match -> !match.ids().isEmpty())
                    .count();
            if (!found.matches().isEmpty() && first.size() < 4) first.add(FormCases.shown(found));
        }
        return new Count(bytes, named, first);
    }

    private static List<byte[]> read(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) files.add(Files.readAllBytes(file));
        }
        return files;
    }

    private interface Line {
        String of(int n);
    }

    private static byte[] lines(String before, Line line, String after) {
        StringBuilder out = new StringBuilder(before);
        for (int n = 0; out.length() < BYTES; n++) out.append(line.of(n)).append('\n');
        return out.append(after).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] vocabulary(Random random) {
        return lines(
                "{\"model\": {\"vocab\": {\n",
                n -> "\"" + one(WORDS, random) + random.nextInt(90) + "\": " + n + ",",
                "}}}");
    }

    private static byte[] packages(Random random) {
        return lines(
                "{\"lockfileVersion\": 3, \"packages\": {\n",
                n -> "\"node_modules/" + one(WORDS, random) + n + "\": {\"version\": \"1." + n % 40
                        + ".0\", \"license\": \"" + one(IDS, random) + "\", \"engines\": {\"node\": \">=8\"}},",
                "}}");
    }

    private static byte[] crates(Random random) {
        return lines(
                "version = 3\n",
                n -> "[[package]]\nname = \"" + one(WORDS, random) + "-" + n + "\"\nversion = \"0." + n % 30 + ".1\"\n",
                "");
    }

    private static byte[] array(Random random) {
        return lines("module.exports = [\n", n -> "  \"" + one(IDS, random) + "\",", "];");
    }

    private static byte[] table(Random random) {
        return lines(
                "# Licenses\n\n| id | name | approved |\n|---|---|---|\n",
                n -> "| " + one(IDS, random) + " | " + one(IDS, random).replace('-', ' ') + " License | "
                        + (random.nextBoolean() ? "yes" : "no") + " |",
                "");
    }

    private static byte[] spdxList() throws IOException {
        try (var in = NoLicenses.class.getResourceAsStream("/resources/stdlicenses/licenses.json")) {
            if (in == null) throw new IOException("no SPDX list on the class path");
            return in.readAllBytes();
        }
    }

    private static byte[] bill(Random random) {
        return lines(
                "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [\n",
                n -> "{\"type\": \"library\", \"name\": \"" + one(WORDS, random) + n
                        + "\", \"licenses\": [{\"license\": {\"id\": \"" + one(IDS, random) + "\"}}]},",
                "]}");
    }

    private static byte[] changes(Random random) {
        return lines(
                "# Changelog\n\n",
                n -> String.format(
                        Locale.ROOT,
                        "## 1.%d.%d\n\n- %s the %s of the %s\n- Fix a wrong %s in the license check of %s\n",
                        n / 10,
                        n % 10,
                        random.nextBoolean() ? "Add" : "Drop",
                        one(WORDS, random),
                        one(WORDS, random),
                        one(WORDS, random),
                        one(WORDS, random)),
                "");
    }

    private static byte[] code(Random random) {
        return lines(
                "package field;\n\n",
                n -> "    int " + one(WORDS, random) + n + " = find(" + one(WORDS, random) + n + ", \""
                        + one(WORDS, random) + "\"); // the " + one(WORDS, random) + " of " + one(WORDS, random),
                "");
    }

    private static byte[] numbers(Random random) {
        return lines("[\n", n -> random.nextInt(1_000_000) + ", " + random.nextDouble() + ",", "0]");
    }
}
