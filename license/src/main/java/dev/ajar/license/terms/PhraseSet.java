package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several phrases that mean the same.
final class PhraseSet {
    private static final Comparator<Phrase.Hit> IN_ORDER =
            Comparator.comparingInt(Phrase.Hit::end).thenComparingInt(Phrase.Hit::start);

    private final List<Phrase> phrases;
    /// Without one of these words no phrase stands in a sentence.
    private final BitSet needs = new BitSet();

    private PhraseSet(List<Phrase> phrases) {
        this.phrases = phrases;
        for (Phrase phrase : phrases) phrase.needs(needs);
    }

    static PhraseSet of(@Nullable Object tree, Vocabulary vocabulary) {
        if (!(tree instanceof List<?> list)) return new PhraseSet(List.of());
        List<Phrase> phrases = new ArrayList<>(list.size());
        for (Object spelled : list) phrases.add(new Phrase(String.valueOf(spelled), vocabulary));
        return new PhraseSet(List.copyOf(phrases));
    }

    /// All places where one of them stands, in reading order.
    List<Phrase.Hit> find(Words words) {
        if (!words.hasAny(needs)) return List.of();
        List<Phrase.Hit> hits = null;
        for (Phrase phrase : phrases) {
            List<Phrase.Hit> found = phrase.find(words);
            if (found.isEmpty()) continue;
            if (hits == null) hits = new ArrayList<>(found);
            else hits.addAll(found);
        }
        if (hits == null) return List.of();
        hits.sort(IN_ORDER);
        return hits;
    }

    boolean isIn(Words words) {
        if (!words.hasAny(needs)) return false;
        for (Phrase phrase : phrases) if (!phrase.find(words).isEmpty()) return true;
        return false;
    }
}
