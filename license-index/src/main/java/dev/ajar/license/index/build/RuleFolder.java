package dev.ajar.license.index.build;

import dev.ajar.license.index.build.terms.OwnTerms;
import dev.ajar.license.rule.RuleTraits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A checkout of ScanCode's rules or of its LicenseDB: `.LICENSE` and `.RULE` files, each a head of `key: value` lines
/// between lines of three dashes, then the words.
final class RuleFolder {
    /// How its own names begin, after `LicenseRef-`.
    static final String SCANCODE = "scancode-";

    private static final int LARGEST = 4 << 20;
    private static final List<String> PLACES = List.of(
            "",
            "licenses",
            "docs",
            "rules",
            "licensedcode/data/licenses",
            "licensedcode/data/rules",
            "src/licensedcode/data/licenses",
            "src/licensedcode/data/rules");

    /// One file.
    ///
    /// @param head its fields, lists and long values left out
    record Entry(String name, Map<String, String> head, String words) {
        String key() {
            return head.getOrDefault("key", "");
        }

        boolean is(String flag) {
            return "yes".equals(head.get(flag));
        }

        int kind() {
            if (is("is_false_positive")) return RuleTraits.NOTHING;
            if (is("is_license_notice")) return RuleTraits.NOTICE;
            if (is("is_license_tag")) return RuleTraits.TAG;
            if (is("is_license_reference") || is("is_license_intro") || is("is_license_clue"))
                return RuleTraits.REFERENCE;
            return RuleTraits.TEXT;
        }
    }

    final List<Entry> licenses = new ArrayList<>();
    final List<Entry> rules = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    private RuleFolder() {}

    static RuleFolder read(Path root) throws IOException {
        RuleFolder folder = new RuleFolder();
        for (String place : PLACES) {
            Path at = root.resolve(place);
            if (Files.isDirectory(at)) folder.files(at);
        }
        return folder;
    }

    private void files(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".LICENSE")
                            || file.toString().endsWith(".RULE"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            try {
                if (Files.size(file) > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
                Entry entry = entry(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                if (entry.is("is_deprecated")) continue;
                if (name.endsWith(".RULE")) rules.add(entry);
                else if (entry.head().containsKey("key")) licenses.add(entry);
            } catch (IOException e) {
                problems.add(name + ": " + e.getMessage());
            }
        }
    }

    private static Entry entry(String name, String read) throws IOException {
        String file = read.replace("\r\n", "\n").replace("\uFEFF", "");
        int end = file.startsWith("---\n") ? file.indexOf("\n---", 3) : -1;
        if (end < 0) throw new IOException("expected a head between lines of three dashes");
        Map<String, String> head = new HashMap<>();
        for (String line : file.substring(4, Math.max(4, end)).split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && Character.isLetter(line.charAt(0)))
                head.put(
                        line.substring(0, colon),
                        unquoted(line.substring(colon + 2).strip()));
        }
        int words = file.indexOf('\n', end + 4);
        return new Entry(name, head, words < 0 ? "" : file.substring(words));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && value.charAt(0) == value.charAt(value.length() - 1)
                && (value.charAt(0) == '\'' || value.charAt(0) == '"');
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /// ScanCode's key to the id that others use.
    Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        for (Entry license : licenses) {
            ids.put(
                    license.key(),
                    license.head().getOrDefault("spdx_license_key", OwnTerms.PREFIX + SCANCODE + license.key()));
        }
        return ids;
    }

    /// An expression of keys as one of ids.
    static String expression(String keys, UnaryOperator<String> id) {
        StringBuilder out = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int n = 0; n <= keys.length(); n++) {
            char c = n < keys.length() ? keys.charAt(n) : ' ';
            if (c != ' ' && c != '(' && c != ')') {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) {
                String one = word.toString();
                String upper = one.toUpperCase(Locale.ROOT);
                boolean operator = upper.equals("AND") || upper.equals("OR") || upper.equals("WITH");
                out.append(operator ? upper : id.apply(one));
                word.setLength(0);
            }
            out.append(c);
        }
        return out.toString().strip();
    }
}
