package dev.ajar.license.index.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text whose license is known.
///
/// @param name of the file
/// @param ids what may be answered: the id, and all ids with the same words
/// @param wording its own name in the index; empty where that does not matter
/// @param free characters of the text that may be any others: names, years, list marks
/// @param optional characters that may be missing
record Sample(String name, Set<String> ids, String wording, String text, boolean policy, BitSet free, BitSet optional) {

    Sample(String name, Set<String> ids, String wording, String text, boolean policy) {
        this(name, ids, wording, text, policy, new BitSet(), new BitSet());
    }

    /// Texts with the words of an SPDX license: without its appendix, or published elsewhere as well.
    private static final Map<String, String> SAME_WORDS =
            Map.of("boson-higgs-audio-code", "Apache-2.0", "openmdw-1.0", "OpenMDW-1.0");

    /// Whether hardly a word differs, however often each stands there.
    boolean hasWordsOf(Sample other) {
        if (Math.abs(text.length() - other.text.length()) > other.text.length() / 20) return false;
        Set<String> own = words(text);
        Set<String> others = words(other.text);
        Set<String> both = new TreeSet<>(own);
        both.retainAll(others);
        return both.size() >= 0.97 * Math.max(own.size(), others.size());
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)));
    }

    /// Old SPDX ids and those that took their place, with the same words but for a name.
    private static final Map<String, String> SUCCESSORS =
            Map.of("StandardML-NJ", "SMLNJ", "Nokia-Qt-exception-1.1", "Qt-LGPL-exception-1.1");

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// The AI texts beside the checkout.
    static List<Sample> ai(Path shared) throws IOException {
        Path folder = shared.resolve("data/licenses/texts");
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                String about = read(folder.resolve(name + ".yml"));
                String id = field(about, "spdx_id");
                if (id.isEmpty()) id = field(about, "facts");
                if (id.isEmpty()) id = name;
                String same = SAME_WORDS.getOrDefault(name, "");
                if (!same.isEmpty()) id = same;
                boolean policy = field(about, "kind").equals("use-policy");
                samples.add(new Sample(name, Set.of(id), same.equals("Apache-2.0") ? "" : name, read(file), policy));
            }
        }
        return samples;
    }

    private static String field(String yaml, String name) {
        for (String line : yaml.split("\n", -1))
            if (line.startsWith(name + ": \"")) return line.substring(name.length() + 3, line.length() - 1);
        return "";
    }

    /// The SPDX test texts beside the checkout.
    static List<Sample> spdxTests(Path shared) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(shared.resolve("data/licenses/spdx-test-texts.csv")))
            rows.add(line.split(",", -1));
        List<Sample> samples = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Set<String> ids = new TreeSet<>(Set.of(row[1]));
            for (String[] other : rows) if (!row[4].isEmpty() && other[4].equals(row[4])) ids.add(other[1]);
            if (row[1].endsWith("+")) {
                String base = row[1].substring(0, row[1].length() - 1);
                ids.addAll(List.of(base, base + "-only", base + "-or-later"));
            }
            ids.add(SUCCESSORS.getOrDefault(row[1], row[1]));
            String text = read(shared.resolve("data/licenses/spdx-test-texts").resolve(row[0]));
            samples.add(new Sample(row[0].replace(".txt", ""), ids, "", text, false));
        }
        return samples;
    }

    /// The texts of the SPDX list as its Java package holds them; old ids left out.
    static List<Sample> spdxList() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode entry : json("licenses").path("licenses")) {
            if (entry.path("isDeprecatedLicenseId").asBoolean(false)) continue;
            String id = entry.path("licenseId").asString();
            samples.add(new Sample(
                    id, sameWords(id), "", json(id).path("licenseText").asString(), false));
        }
        return samples;
    }

    /// The same with the templates' words, where it is known which of them may vary.
    static List<Sample> spdxTemplates() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Sample sample : spdxList()) {
            Template template = Template.of(
                    json(sample.name()).path("standardLicenseTemplate").asString());
            samples.add(new Sample(
                    sample.name(), sample.ids(), "", template.text(), false, template.free(), template.optional()));
        }
        return samples;
    }

    /// Ids that the list gives to the same words.
    private static Set<String> sameWords(String id) {
        String base = id.replaceAll("(-invariants|-no-invariants)?-(only|or-later)$", "")
                .replaceAll("-(RFN|no-RFN)$", "");
        Set<String> ids = new TreeSet<>(Set.of(id));
        for (String end : List.of("-only", "-or-later", "-RFN", "-no-RFN")) ids.add(base + end);
        for (String kind : List.of("-invariants", "-no-invariants"))
            for (String end : List.of("-only", "-or-later")) ids.add(base + kind + end);
        ids.add(base);
        if (id.startsWith("MPL-2.0")) ids.addAll(List.of("MPL-2.0", "MPL-2.0-no-copyleft-exception"));
        if (id.startsWith("CAL-1.0")) ids.addAll(List.of("CAL-1.0", "CAL-1.0-Combined-Work-Exception"));
        return ids;
    }

    private static JsonNode json(String name) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream("/resources/stdlicenses/" + name + ".json")) {
            if (in == null) throw new IOException("no " + name + " in the SPDX list");
            return new JsonMapper().readTree(in);
        }
    }
}
