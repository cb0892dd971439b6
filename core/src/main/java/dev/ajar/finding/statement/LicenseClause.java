package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One clause of a sentence with the licenses it names.
///
/// @param from where it starts in the text of its block
/// @param to where it ends
/// @param mentions the licenses it names, at least one
/// @param all the licenses that the whole sentence names
/// @param known names the document calls its own, in lower case
record LicenseClause(
        Sentence sentence,
        int from,
        int to,
        List<LicenseMention> mentions,
        List<LicenseMention> all,
        Set<String> known) {

    Text text() {
        return sentence.text();
    }

    LicenseMention first() {
        return mentions.getFirst();
    }

    LicenseMention last() {
        return mentions.getLast();
    }

    /// Whether it only describes a license ("a research license") and leads to none.
    boolean vague() {
        return first().vague() && first().target().isEmpty();
    }

    /// What a stretch of the sentence is about, license names aside.
    Subject subject(int start, int end) {
        return Subject.read(text(), start, end, all, known);
    }

    boolean has(String topic, int start, int end) {
        return Vocabulary.of(topic).any(text().lower, start, end);
    }

    @Nullable
    Hit find(String topic, int start, int end) {
        return Vocabulary.of(topic).first(text().lower, start, end);
    }

    /// What ties a subject to the first license; "the following" ties nothing.
    @Nullable
    Hit link() {
        for (Hit hit : Vocabulary.of("license-link").in(text().lower, from, first().start())) {
            boolean pronoun = text().lower.startsWith("following", hit.start())
                    && text().lower.substring(from, hit.start()).endsWith("the ");
            if (!pronoun) return hit;
        }
        return null;
    }

    /// The clause without what does not bear on it: "… under the X license, which is based on the Y license" is about
    /// X, and what stands before a semicolon is a clause of its own.
    LicenseClause narrowed() {
        List<LicenseMention> own = mentions;
        for (int i = 1; i < mentions.size() && own == mentions; i++)
            if (has("derived", mentions.get(i - 1).end(), mentions.get(i).start())) own = mentions.subList(0, i);
        return new LicenseClause(sentence, afterSemicolon(), to, own, all, known);
    }

    private int afterSemicolon() {
        for (int i = first().start() - 1; i > from; i--)
            if (text().plain.charAt(i) == ';' || text().plain.charAt(i) == '；') return i + 1;
        return from;
    }
}
