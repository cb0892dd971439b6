package dev.ajar.assembly;

import dev.ajar.internal.Knowledge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A model's name as words: `owner/Example-2.1-7B-Instruct` has the words `example`, `2.1`, `7b`, `instruct`.
/// No name stands here; only the shapes that names have.
///
/// @param words in order, lower case, without words that say nothing
/// @param family the words up to and including the first version, without sizes and variants
record ModelName(List<String> words, List<String> family) {
    private static final Map<String, Object> DATA = Knowledge.map(ModelName.class, "/dev/ajar/assembly/names.yaml");
    private static final Set<String> SILENT = Set.copyOf(Knowledge.texts(DATA, "silent"));
    private static final Set<String> VARIANTS = Set.copyOf(Knowledge.texts(DATA, "variants"));
    private static final int LONGEST_FAMILY = 4;

    static ModelName of(String name) {
        String bare = name.strip();
        if (isId(bare)) bare = bare.substring(bare.indexOf('/') + 1);
        List<String> words = new ArrayList<>(NameWords.split(bare));
        words.removeIf(SILENT::contains);
        List<String> family = new ArrayList<>();
        for (String word : words) {
            if (NameWords.startsNumber(word)) {
                if (!family.isEmpty() && !NameWords.isSize(word)) family.add(word);
                if (!family.isEmpty()) break;
            } else if (!VARIANTS.contains(word) && family.size() < LONGEST_FAMILY) {
                family.add(word);
            }
        }
        return new ModelName(List.copyOf(words), List.copyOf(family));
    }

    /// Whether a name has the form of a Hub id: owner and name, with a letter in each and no white space.
    static boolean isId(String name) {
        int slash = name.indexOf('/');
        if (slash <= 0 || slash != name.lastIndexOf('/') || name.chars().anyMatch(Character::isWhitespace))
            return false;
        return name.substring(0, slash).chars().anyMatch(Character::isLetter)
                && name.substring(slash + 1).chars().anyMatch(Character::isLetter);
    }

    /// Whether there is anything to go by: more than sizes and variants.
    boolean named() {
        return !family.isEmpty();
    }

    /// Whether it looks like a name of its own, by a number in it, and not like words of a sentence.
    boolean telling() {
        return named() && words.stream().anyMatch(NameWords::startsNumber);
    }

    /// Whether a word spoken about `this` also speaks about `other`: it starts alike, and says nothing that `other`
    /// does not say too.
    boolean covers(ModelName other) {
        if (words.isEmpty() || other.words.isEmpty()) return false;
        Set<String> theirs = new LinkedHashSet<>(other.words);
        if (!words.getFirst().equals(other.words.getFirst())) return squeezed().equals(other.squeezed());
        return theirs.containsAll(words);
    }

    /// The family in lower case, such as `example 2.1`.
    String familyKey() {
        return String.join(" ", family);
    }

    /// Whether this is the family name of which `other` is a more exact one.
    boolean umbrellaOf(ModelName other) {
        return family.size() < other.family.size()
                && other.family.subList(0, family.size()).equals(family);
    }

    /// Whether two names of one thing have something in common: a word, or one is made of the other's initials.
    boolean kin(ModelName other) {
        for (String word : family)
            if (word.length() > 1 && !NameWords.startsNumber(word) && other.words.contains(word)) return true;
        return initials(other)
                || other.initials(this)
                || squeezed().contains(other.squeezed())
                || other.squeezed().contains(squeezed());
    }

    private boolean initials(ModelName other) {
        if (family.isEmpty() || family.getFirst().length() < 2) return false;
        StringBuilder initials = new StringBuilder();
        for (String word : other.words) initials.append(word.length() <= 2 ? word : word.substring(0, 1));
        return initials.toString().startsWith(family.getFirst());
    }

    private String squeezed() {
        return String.join("", words);
    }
}
