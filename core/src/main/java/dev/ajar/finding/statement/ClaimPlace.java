package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.OpennessClaim.Kind;
import dev.ajar.finding.statement.OpennessClaim.Strength;
import dev.ajar.finding.statement.OpennessClaim.Who;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words that call something open, where they stand.
record ClaimPlace(SubjectMentions subjects, Block block, Sentence sentence, Hit hit, Kind kind) {
    /// How far behind "open-source" its noun may stand.
    private static final int REACH = 70;
    private static final int CLAUSE = 160;

    Text text() {
        return sentence.text();
    }

    boolean has(String topic, int from, int to) {
        return Vocabulary.of(topic).any(text().lower, from, to);
    }

    /// What a stretch of the sentence is about.
    Subject subject(int from, int to) {
        return Subject.read(text(), from, to, List.of(), subjects.known());
    }

    /// Own models that the sentence names.
    List<String> own() {
        Set<String> own = new LinkedHashSet<>();
        for (Name name : Names.in(text(), sentence.start(), sentence.end(), List.of(), subjects.known()))
            if (!Names.isPath(name.words()) && subjects.isOwn(name.words())) own.add(name.words());
        return List.copyOf(own);
    }

    /// Whether the makers speak of themselves or of what is here.
    boolean we() {
        return has("self", sentence.start(), sentence.end());
    }

    /// Whether it stands under a heading that names an own model, or under none.
    boolean headed() {
        for (String heading : block.headings())
            for (String name : subjects.known()) if (heading.contains(name)) return true;
        return block.headings().isEmpty();
    }

    /// Where the clause starts.
    int clause() {
        int at = hit.start();
        while (at > sentence.start() && ".;:;：，,".indexOf(text().plain.charAt(at - 1)) < 0 && hit.start() - at < CLAUSE)
            at--;
        return at;
    }

    /// The noun that the words stand before.
    @Nullable
    Hit head() {
        int from = hit.end();
        int stop = from;
        int depth = 0;
        while (stop < Math.min(sentence.end(), from + REACH)) {
            char c = text().plain.charAt(stop);
            if (c == '(') depth++;
            if (c == ')' && depth-- == 0) break;
            if (depth == 0 && ".,;:!?，。；：、".indexOf(c) >= 0) break;
            stop++;
        }
        boolean dense = from > 0 && text().plain.charAt(from - 1) >= 0x2e80;
        if (dense && text().plain.startsWith("的", from)) from++;
        Hit preposition = Vocabulary.of("head-stop").first(text().lower, from, stop);
        int end = preposition == null ? stop : preposition.start();
        Hit head = null;
        for (Hit noun : Vocabulary.of("claim-head").in(text().lower, from, end)) {
            boolean compound = noun.end() < end && text().plain.charAt(noun.end()) == '-';
            if (compound) continue;
            head = noun;
            if (!dense) break;
        }
        return head;
    }

    /// "the best open model": it is compared with others.
    boolean compares() {
        if (has("claim-compare", Math.max(sentence.start(), hit.start() - 90), hit.start())) return true;
        return text().plain.charAt(hit.start()) >= 0x2e80
                && has("claim-compare", hit.end(), Math.min(sentence.end(), hit.end() + 20));
    }

    /// "our open-source …".
    boolean directly() {
        return has("our", Math.max(sentence.start(), hit.start() - 12), hit.start());
    }

    OpennessClaim of(Set<Matter> matters, List<String> names, Who who) {
        return of(matters, names, who, Strength.STATED);
    }

    OpennessClaim of(Set<Matter> matters, List<String> names, Who who, Strength strength) {
        return new OpennessClaim(kind, matters, names, who, strength, sentence.place(hit.start()));
    }
}
