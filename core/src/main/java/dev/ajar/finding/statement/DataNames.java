package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The data sets that a sentence about training names: not the model that was trained, not what it was measured on, not
/// languages or kinds of source.
final class DataNames {
    /// How far behind "trained" a word still tells on what.
    private static final int NEAR = 60;

    private final SubjectMentions subjects;
    private final Text text;
    private final int from;
    private final int to;

    private DataNames(SubjectMentions subjects, Text text, int from, int to) {
        this.subjects = subjects;
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /// The names behind "trained on", as far as the sentence goes on about data.
    static Set<String> behind(SubjectMentions subjects, Text text, Hit trained, int to) {
        Hit other = Vocabulary.of("data-end").first(text.lower, trained.end(), to);
        return new DataNames(subjects, text, trained.end(), other == null ? to : other.start()).governed(trained);
    }

    /// The names in an entry of a list, or a cell of a table, of data sets.
    static Set<String> listed(SubjectMentions subjects, Text text, int from, int to) {
        DataNames names = new DataNames(subjects, text, from, to);
        Set<String> sets = new LinkedHashSet<>();
        for (Name name : names.all()) if (names.isSet(name)) sets.add(name.words());
        return sets;
    }

    private List<Name> all() {
        return Names.in(text, from, to, List.of(), subjects.known());
    }

    private Set<String> governed(Hit trained) {
        Set<String> sets = new LinkedHashSet<>();
        for (Name name : all()) if (isSet(name) && isData(name)) sets.add(name.words());
        if (sets.isEmpty() && capital(trained)) sets.add("");
        return sets;
    }

    /// Whether a name is that of data: a data word beside it, or "on the X", "from X" right before it.
    private boolean isData(Name name) {
        int before = Math.max(0, name.start() - 14);
        boolean preposition = Vocabulary.of("data-preposition").any(text.lower, before, name.start());
        boolean noun = Vocabulary.of("data-word").any(text.lower, name.end(), Math.min(to, name.end() + 24));
        return (preposition || noun) && !isDevice(name.start(), name.end());
    }

    private boolean isDevice(int start, int end) {
        int near = Math.min(to, end + 12);
        return Vocabulary.of("compute").any(text.lower, start, near)
                || Vocabulary.of("device").any(text.lower, start, near);
    }

    private boolean isSet(Name name) {
        String words = name.words();
        String lower = text.lower.substring(name.start(), name.end());
        if (Names.isPath(words) || Names.isSize(words) || isAmount(words) || subjects.isOwn(words)) return false;
        if (owns(name)) return false;
        return !Vocabulary.of("benchmark-name").any(lower)
                && !isOnly("stop-name", lower)
                && !isOnly("language", lower)
                && !isOnly("data-kind", lower);
    }

    /// "Acme's products": whoever owns it is no data set.
    private boolean owns(Name name) {
        String words = name.words();
        if (words.endsWith("'s") || words.endsWith("’s")) return true;
        return text.lower.startsWith("'s", name.end()) || text.lower.startsWith("’s", name.end());
    }

    private static boolean isOnly(String topic, String lower) {
        int at = 0;
        while (at < lower.length()) {
            if (!Phrases.isWord(lower.charAt(at))) {
                at++;
                continue;
            }
            Hit hit = Vocabulary.of(topic).at(lower, at, lower.length());
            if (hit == null) return false;
            at = hit.end();
        }
        return true;
    }

    private static boolean isAmount(String words) {
        return Character.isDigit(words.charAt(0))
                && ModelName.of(words).family().length() < 3;
    }

    /// "trained on the Pile": a capitalized word where data is named.
    private boolean capital(Hit trained) {
        String verb = text.lower.substring(trained.start(), trained.end());
        boolean governs = verb.endsWith(" on") || verb.endsWith(" with") || verb.endsWith(" using");
        if (governs && isCapital(from)) return true;
        for (Hit hit : Vocabulary.of("data-preposition").in(text.lower, from, to)) {
            boolean far = hit.meaning().equals("on")
                    && (hit.start() - from > NEAR
                            || text.plain.substring(from, hit.start()).indexOf(',') >= 0);
            if (!far && isCapital(hit.end())) return true;
        }
        return false;
    }

    /// Whether a capitalized word that may name data stands here, "the" aside.
    private boolean isCapital(int at) {
        int start = at;
        while (start < to && text.plain.charAt(start) == ' ') start++;
        if (text.lower.startsWith("the ", start)) start += 4;
        int end = start;
        while (end < to && Phrases.isWord(text.plain.charAt(end))) end++;
        if (end - start < 3 || !Character.isUpperCase(text.plain.charAt(start))) return false;
        return !isDevice(start, end) && isSet(new Name(start, end, text.plain.substring(start, end), ""));
    }
}
