package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Several phrases that mean the same, looked for only where one can begin.
final class PhraseSet {
    static final PhraseSet EMPTY = new PhraseSet(List.of());

    private final Map<String, List<Phrase>> byKey = new HashMap<>();
    private final int size;

    PhraseSet(List<String> spelled) {
        this.size = spelled.size();
        for (String one : spelled) {
            Phrase phrase = new Phrase(one);
            for (String key : new HashSet<>(phrase.keys()))
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
        }
    }

    static PhraseSet of(@Nullable Object tree) {
        return tree instanceof List<?> list
                ? new PhraseSet(list.stream().map(String::valueOf).toList())
                : EMPTY;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// All places, phrase by phrase in the order of the words that open them.
    List<Phrase.Hit> find(Words words, Set<String> keys) {
        Set<Phrase> tried = new HashSet<>();
        List<Phrase.Hit> hits = new ArrayList<>();
        if (byKey.size() < keys.size()) {
            byKey.forEach((key, phrases) -> {
                if (keys.contains(key))
                    for (Phrase phrase : phrases) if (tried.add(phrase)) hits.addAll(phrase.find(words));
            });
        } else {
            for (String key : keys)
                for (Phrase phrase : byKey.getOrDefault(key, List.of()))
                    if (tried.add(phrase)) hits.addAll(phrase.find(words));
        }
        hits.sort(java.util.Comparator.comparingInt(Phrase.Hit::end).thenComparingInt(Phrase.Hit::start));
        return hits;
    }

    boolean isIn(Words words, Set<String> keys) {
        return !isEmpty() && !find(words, keys).isEmpty();
    }

    static Set<String> keys(Words words) {
        Set<String> keys = new HashSet<>();
        for (String word : words.words()) {
            keys.add(Phrase.key(word));
            // A one-letter stem and a two-letter stem both can open a phrase.
            keys.add(word.substring(0, 1));
        }
        return keys;
    }
}
