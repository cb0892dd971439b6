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
    Subject subject(int left, int right) {
        return Subject.read(text(), left, right, all, known);
    }

    boolean has(String topic, int left, int right) {
        return Vocabulary.of(topic).any(text().lower, left, right);
    }

    @Nullable
    Hit find(String topic, int left, int right) {
        return Vocabulary.of(topic).first(text().lower, left, right);
    }

    /// What ties a subject to the first license; "the following" ties nothing.
    @Nullable
    Hit link() {
        for (Hit hit : Vocabulary.of("license-link").in(text().lower, from, first().start())) {
            boolean pronoun = text().lower.startsWith("following", hit.start())
                    && text().lower.substring(from, hit.start()).endsWith("the ");
            if (!pronoun && !attribute(hit)) return hit;
        }
        return null;
    }

    /// "the published checkpoints": a participle before a thing ties nothing to a license.
    private boolean attribute(Hit hit) {
        String lower = text().lower;
        if (!lower.startsWith("ed", hit.end() - 2)) return false;
        int next = hit.end();
        while (next < first().start() && lower.charAt(next) == ' ') next++;
        return next > hit.end() && Vocabulary.of("matter").at(lower, next, first().start()) != null;
    }

    /// The clause without what does not bear on it: "… under the X license, which is based on the Y license" is about
    /// X, and what stands before a semicolon is a clause of its own.
    LicenseClause narrowed() {
        int own = 1;
        while (own < mentions.size()
                && !has(
                        "derived",
                        mentions.get(own - 1).end(),
                        mentions.get(own).start())) own++;
        return new LicenseClause(sentence, afterSemicolon(), to, mentions.subList(0, own), all, known);
    }

    private int afterSemicolon() {
        for (int i = first().start() - 1; i > from; i--)
            if (text().plain.charAt(i) == ';' || text().plain.charAt(i) == '；') return i + 1;
        return from;
    }
}
