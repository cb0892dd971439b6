package dev.ajar.finding.statement;

import dev.ajar.finding.statement.OpennessClaim.Kind;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words that call something open: the phrases of the vocabulary, and "open … model" with some words between.
final class ClaimWords {
    private static final int MAX_HITS = 16;

    private ClaimWords() {}

    static List<Hit> in(Text text, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        int i = from;
        while (i < to) {
            Hit hit = Vocabulary.of("claim").at(text.lower, i, to);
            if (hit == null && text.lower.charAt(i) == 'o') hit = openModel(text.lower, i, to);
            if (hit != null) {
                if (!inName(text.plain, hit)) hits.add(hit);
                i = hit.end();
            } else i++;
            if (hits.size() >= MAX_HITS) break;
        }
        return hits;
    }

    static Kind kind(Hit hit) {
        for (Kind kind : Kind.values()) if (kind.wire().equals(hit.meaning())) return kind;
        throw new IllegalArgumentException("no claim is called '" + hit.meaning() + "'");
    }

    /// Whether the phrase is a piece of an address that is written out.
    static boolean inAddress(Text text, Hit hit) {
        Link link = text.linkAt(hit.start());
        return link != null && link.words().startsWith("http");
    }

    /// Whether the phrase is a piece of an account or mail address.
    private static boolean inName(String plain, Hit hit) {
        char before = hit.start() == 0 ? ' ' : plain.charAt(hit.start() - 1);
        char after = hit.end() >= plain.length() ? ' ' : plain.charAt(hit.end());
        return before == '_' || before == '@' || before == '/' || after == '@' || after == '_';
    }

    private static @Nullable Hit openModel(String lower, int i, int to) {
        if (!lower.startsWith("open ", i) || !Phrases.startsWord(lower, i)) return null;
        int words = 0;
        for (int at = i + 5; at < Math.min(to, i + 60) && words <= 4; words++) {
            Hit noun = Vocabulary.of("open-noun").at(lower, at, to);
            if (noun != null) {
                int after = noun.end();
                while (after < to && lower.charAt(after) == ' ') after++;
                if (after < to && Vocabulary.of("not-open-model").at(lower, after, to) != null) return null;
                return new Hit(i, noun.end(), Kind.OPEN_MODEL.wire());
            }
            if (Vocabulary.of("open-stop").at(lower, at, to) != null) return null;
            int end = at;
            while (end < to && (Phrases.isWord(lower.charAt(end)) || lower.charAt(end) == '-')) end++;
            if (end >= to || lower.charAt(end) != ' ') return null;
            at = end + 1;
        }
        return null;
    }
}
