package dev.ajar.finding.license;

import dev.ajar.internal.Knowledge;
import dev.ajar.model.ComponentKind.Content;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the name of a license file says: whether it is one, which content it is for, which model it speaks for.
///
/// @param policy whether it is a use policy or speaks of outputs: read beside the license, and none itself
/// @param about the words that remain, as written, joined as in the name; empty where none do
record LicenseFileName(boolean license, boolean policy, Set<Content> targets, List<String> about) {
    private static final Map<String, Object> DATA =
            Knowledge.map(LicenseFileName.class, "/dev/ajar/finding/license-files.yaml");
    private static final List<String> WORDS = Knowledge.texts(DATA, "words");
    private static final List<String> PHRASES = Knowledge.texts(DATA, "phrases");
    private static final List<String> FOLDERS = Knowledge.texts(DATA, "folders");
    private static final List<String> EXTENSIONS = Knowledge.texts(DATA, "extensions");
    private static final List<String> NOT = Knowledge.texts(DATA, "not");
    private static final List<String> POLICY = Knowledge.texts(DATA, "policy");
    private static final List<String> SILENT = Knowledge.texts(DATA, "silent");
    private static final Map<String, Object> TARGETS =
            Knowledge.asMap(DATA.get("targets"), "license-files.yaml targets");
    private static final LicenseFileName NO = new LicenseFileName(false, false, Set.of(), List.of());

    static LicenseFileName of(String path) {
        String[] segments = path.split("/", -1);
        String name = segments[segments.length - 1];
        String stem = stem(name);
        String lower = stem.toLowerCase(Locale.ROOT);
        List<String> words = words(stem);
        boolean phrase = PHRASES.stream().anyMatch(lower.replace(' ', '_')::contains);
        boolean word = words.stream().anyMatch(w -> WORDS.contains(w.toLowerCase(Locale.ROOT)));
        boolean folder = segments.length > 1
                && FOLDERS.contains(segments[segments.length - 2].toLowerCase(Locale.ROOT))
                && !lower.startsWith("readme");
        if (!(phrase || word || folder) || !EXTENSIONS.contains(extension(name))) return NO;
        if (words.stream().anyMatch(w -> NOT.contains(w.toLowerCase(Locale.ROOT)))) return NO;
        boolean policy = words.stream().anyMatch(w -> POLICY.contains(w.toLowerCase(Locale.ROOT)));
        Set<Content> targets = EnumSet.noneOf(Content.class);
        List<String> rest = new ArrayList<>();
        for (String each : words) {
            String w = each.toLowerCase(Locale.ROOT);
            if (WORDS.contains(w) || SILENT.contains(w)) continue;
            if (Knowledge.texts(TARGETS, "code").contains(w)) targets.add(Content.CODE);
            else if (Knowledge.texts(TARGETS, "data").contains(w)) targets.add(Content.DATA);
            else if (Knowledge.texts(TARGETS, "document").contains(w)) targets.add(Content.DOCUMENT);
            else if (!Knowledge.texts(DATA, "datasets").contains(w)) rest.add(each);
        }
        List<String> about = rest.isEmpty() || phrase ? List.of() : List.of(String.join(" ", rest));
        return new LicenseFileName(true, policy, targets, about);
    }

    /// An extension is one only if it is a known one: the end of `LICENSE-X1.0` is not.
    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        if (dot <= 0) return "";
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean letters = !extension.isEmpty() && extension.chars().allMatch(Character::isLetter);
        return letters ? extension : "";
    }

    private static String stem(String name) {
        String extension = extension(name);
        return extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
    }

    private static List<String> words(String stem) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= stem.length(); i++) {
            boolean in = i < stem.length() && "-_ ()[],".indexOf(stem.charAt(i)) < 0;
            if (in && start < 0) start = i;
            if (!in && start >= 0) {
                words.add(stem.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
