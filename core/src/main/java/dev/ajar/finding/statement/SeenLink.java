package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One link of a document with what stands around it: the words that name a part, the models, the place.
///
/// @param parts where what it shows is collected
record SeenLink(PartMentions parts, Block block, Text text, Link link, Address address) {
    private static final int BEFORE = 90;
    private static final int AFTER = 60;

    /// Whether it stands among what is others' work.
    boolean foreign() {
        return Section.isThirdParty(block);
    }

    /// Where its sentence starts, as far as it matters.
    int sentence() {
        int from = before();
        for (int i = link.start() - 1; i >= from; i--) {
            char c = text.plain.charAt(i);
            boolean ends =
                    c == '。' || c == '\n' || (c == '.' && i + 1 < text.length() && text.plain.charAt(i + 1) == ' ');
            if (ends) return i + 1;
        }
        return from;
    }

    /// Where the words before it that matter start.
    int before() {
        return Math.max(0, link.start() - BEFORE);
    }

    /// Where the words behind it that matter end.
    int after() {
        return Math.min(text.length(), link.end() + AFTER);
    }

    /// The address in words, in lower case.
    String words() {
        return link.target().toLowerCase(Locale.ROOT).replace('/', ' ').replace('_', ' ');
    }

    /// The part that its own words name; else the last one named shortly before it; else, if asked, right after.
    @Nullable
    Hit part(boolean behind) {
        Phrases phrases = Vocabulary.of("part");
        Hit own = phrases.first(text.lower, link.start(), link.end());
        if (own != null) return own;
        int from = sentence();
        Hit last = null;
        for (Hit hit : phrases.in(text.lower, from, link.start())) last = hit;
        if (last == null && behind)
            last = phrases.first(text.lower, link.end(), Math.min(text.length(), link.end() + reach()));
        if (last == null && block.intro() != null) {
            Text intro = block.intro().text();
            last = phrases.first(intro.lower, 0, intro.length());
        }
        if (last != null) return last;
        Hit weak = Vocabulary.of("part-weak").first(text.lower, link.start(), link.end());
        if (weak != null) return weak;
        for (Hit hit : Vocabulary.of("part-weak").in(text.lower, from, link.start())) last = hit;
        return last;
    }

    /// The part a word stands for; training code is for tuning where the words around say so.
    Part meant(Hit hit) {
        String around = text.lower.substring(sentence(), after());
        return Tuning.of(
                Part.of(hit.meaning()),
                block,
                around + " " + link.target().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /// The models that the words of the link name; those around it where they name none.
    List<String> names() {
        List<String> own = parts.names(text, link.start(), link.end());
        return own.isEmpty() ? parts.names(text, before(), after()) : own;
    }

    /// Whether the words of the link name models, and none of them is the document's own.
    boolean namesOthers() {
        List<Names.Name> named = Names.in(text, link.start(), link.end(), List.of(), parts.subjects.known());
        return !named.isEmpty() && named.stream().noneMatch(n -> parts.subjects.isOwn(n.words()));
    }

    void shows(ComponentKind kind, @Nullable String subkind, Status status, Whose whose) {
        shows(kind, subkind, status, names(), whose);
    }

    void shows(ComponentKind kind, @Nullable String subkind, Status status, List<String> names, Whose whose) {
        parts.add(kind, subkind, status, names, List.of(link.target()), whose, text.place(link));
    }

    /// How far behind it the words for it may stand: farther where a comma goes on to say what it is.
    private int reach() {
        return link.end() < text.length() && text.plain.charAt(link.end()) == ',' ? 50 : 30;
    }
}
