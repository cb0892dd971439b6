package dev.ajar.license.terms;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads typed terms from a license text that nobody knows: sentence by sentence, in time linear in the text. Where
/// no phrase of the rule book stands, nothing is said.
public final class TermsExtractor {
    /// Longer texts are read up to here.
    public static final int MAX_LENGTH = 2_000_000;

    private static final int LAW_REACH = 16;
    /// A place named before the words on law is less likely theirs: it may be that of a court or a company.
    private static final int LAW_BEFORE = 8;

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

    /// The facts that can be read from words; of others nothing can be said from a text alone.
    public Set<String> fields() {
        return book.fields();
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
        List<Sentence> sentences =
                Sentences.of(text.subSequence(from, to), book.vocabulary, book::head, book::standsAlone);
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
                one.listed(),
                one.heading(),
                one.words().moved(by));
    }

    private void read(CharSequence text, Sentence sentence, @Nullable Words next, Gathered gathered) {
        Words words = sentence.words();
        if (book.tells(words)) return;
        boolean explains = book.explains(words);
        var modes = new Modes(book, sentence);
        for (Rule rule : book.rules) {
            if ((rule.noDefinition() && explains) || (rule.headingOnly() && !sentence.title())) continue;
            Phrase.Hit hit = hit(rule, words, modes);
            if (hit != null) gathered.add(rule, text, sentence, hit, book);
        }
        for (Threshold threshold : book.thresholds) {
            Threshold.Limit limit = threshold.read(text, words, next, explains);
            if (limit != null) gathered.add(threshold, sentence, limit);
        }
        law(sentence, gathered);
    }

    private static Phrase.@Nullable Hit hit(Rule rule, Words words, Modes modes) {
        List<Phrase.Hit> hits = rule.match().find(words);
        if (hits.isEmpty() || rule.unless().isIn(words)) return null;
        for (Phrase.Hit hit : hits) if (modes.fits(rule, hit)) return hit;
        return null;
    }

    private void law(Sentence sentence, Gathered gathered) {
        Words words = sentence.words();
        List<Phrase.Hit> anchors = book.lawAnchors.find(words);
        List<Phrase.Hit> hints = anchors.isEmpty() ? book.lawHints.find(words) : anchors;
        if (hints.isEmpty() || book.lawUnless.isIn(words)) return;
        boolean clear = !anchors.isEmpty();
        if (!law(book.laws, hints, sentence, clear, gathered) && clear)
            law(book.widerLaws, hints, sentence, true, gathered);
    }

    /// Reads the law whose place is named nearest to the words on law.
    private boolean law(
            Map<String, PhraseSet> laws,
            List<Phrase.Hit> anchors,
            Sentence sentence,
            boolean clear,
            Gathered gathered) {
        List<Phrase.Hit> excluded = book.lawNot.find(sentence.words());
        String best = null;
        Phrase.Hit at = null;
        int least = LAW_REACH + LAW_BEFORE;
        for (var law : laws.entrySet())
            for (Phrase.Hit hit : law.getValue().find(sentence.words())) {
                boolean out =
                        excluded.stream().anyMatch(not -> hit.start() >= not.start() && hit.end() <= not.end() + 4);
                if (out) continue;
                int away = away(anchors, hit);
                if (away > least || (away == least && (at == null || hit.start() >= at.start()))) continue;
                best = law.getKey();
                at = hit;
                least = away;
            }
        if (best != null && at != null) gathered.law(best, sentence, at, clear);
        return best != null;
    }

    private static int away(List<Phrase.Hit> anchors, Phrase.Hit hit) {
        int least = Integer.MAX_VALUE;
        for (Phrase.Hit anchor : anchors) {
            int away = hit.start() >= anchor.start()
                    ? Math.max(0, hit.start() - anchor.end())
                    : anchor.start() - hit.end() + LAW_BEFORE;
            least = Math.min(least, away);
        }
        return least;
    }
}
