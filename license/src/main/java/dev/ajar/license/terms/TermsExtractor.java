package dev.ajar.license.terms;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads typed terms from a license text that nobody knows: sentence by sentence, in time linear in the text. Where
/// no phrase of the rule book stands, nothing is said.
public final class TermsExtractor {
    /// Longer texts are read up to here.
    public static final int MAX_LENGTH = 2_000_000;

    private static final int NEGATION_REACH = 30;
    private static final int DUTY_REACH = 6;

    private final RuleBook book;

    private TermsExtractor(RuleBook book) {
        this.book = book;
    }

    /// An extractor from the extract section of an index.
    public static TermsExtractor read(ByteBuffer section) {
        return new TermsExtractor(new RuleBook(TermsIndex.map(Packed.read(section.slice()))));
    }

    /// An extractor from the knowledge that this program comes with.
    public static TermsExtractor load() {
        return read(IndexSection.of("extract"));
    }

    public Extraction extract(CharSequence text) {
        return extract(text, 0, text.length());
    }

    /// Reads a part of a text, such as the words added to a known license; lines and offsets are those of the text.
    public Extraction extract(CharSequence text, int from, int to) {
        return gather(text, from, to).extraction(to - from <= MAX_LENGTH);
    }

    private Gathered gather(CharSequence text, int from, int to) {
        int end = Math.min(to, from + MAX_LENGTH);
        Gathered gathered = new Gathered(new Lines(text), book.meanings);
        List<Sentence> sentences = sentences(text, from, end);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Words next = i + 1 < sentences.size() ? sentences.get(i + 1).words() : null;
            read(text, sentence, next, gathered);
        }
        return gathered;
    }

    private List<Sentence> sentences(CharSequence text, int from, int to) {
        List<Sentence> sentences = Sentences.of(text.subSequence(from, to), book.vocabulary, book::forbids);
        if (from == 0) return sentences;
        List<Sentence> moved = new ArrayList<>(sentences.size());
        for (Sentence one : sentences) moved.add(moved(one, from));
        return moved;
    }

    private static Sentence moved(Sentence one, int by) {
        return new Sentence(
                one.start() + by,
                one.end() + by,
                one.section(),
                one.banned(),
                one.heading(),
                one.words().moved(by));
    }

    private void read(CharSequence text, Sentence sentence, @Nullable Words next, Gathered gathered) {
        Words words = sentence.words();
        boolean explains = book.explains(words);
        List<Phrase.Hit> negations = book.negations(words);
        for (Rule rule : book.rules) {
            if ((rule.noDefinition() && explains) || (rule.headingOnly() && !sentence.title())) continue;
            Phrase.Hit hit = hit(rule, sentence, negations);
            if (hit != null) gathered.add(rule, text, sentence, hit, book);
        }
        for (Threshold threshold : book.thresholds) {
            Threshold.Limit limit = threshold.read(text, words, next);
            if (limit != null) gathered.add(threshold, sentence, limit);
        }
        law(sentence, gathered);
    }

    private static Phrase.@Nullable Hit hit(Rule rule, Sentence sentence, List<Phrase.Hit> negations) {
        List<Phrase.Hit> hits = rule.match().find(sentence.words());
        if (hits.isEmpty() || rule.unless().isIn(sentence.words())) return null;
        for (Phrase.Hit hit : hits) {
            boolean fits = switch (rule.when()) {
                case ANY -> true;
                case FORBIDDEN -> sentence.banned() || negated(negations, hit, NEGATION_REACH);
                case REQUIRED -> !sentence.banned() && !negated(negations, hit, DUTY_REACH);
            };
            if (fits) return hit;
        }
        return null;
    }

    /// Whether a negation stands before the hit, at most so many words away, or inside it.
    private static boolean negated(List<Phrase.Hit> negations, Phrase.Hit hit, int within) {
        for (Phrase.Hit no : negations) if (no.end() <= hit.end() && hit.start() - no.end() <= within) return true;
        return false;
    }

    private void law(Sentence sentence, Gathered gathered) {
        Words words = sentence.words();
        List<Phrase.Hit> anchors = book.lawAnchors.find(words);
        if (anchors.isEmpty() || book.lawUnless.isIn(words)) return;
        List<Phrase.Hit> excluded = book.lawNot.find(words);
        String best = null;
        Phrase.Hit at = null;
        for (var law : book.laws.entrySet())
            for (Phrase.Hit hit : law.getValue().find(words)) {
                boolean near = anchors.stream()
                        .anyMatch(anchor -> hit.end() > anchor.start() - 16 && hit.start() < anchor.end() + 16);
                boolean out =
                        excluded.stream().anyMatch(not -> hit.start() >= not.start() && hit.end() <= not.end() + 4);
                if (near && !out && (at == null || hit.start() < at.start())) {
                    best = law.getKey();
                    at = hit;
                }
            }
        if (best != null && at != null) gathered.law(best, sentence, at);
    }
}
