package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything the extractor knows, as compiled from extract.yaml.
final class RuleBook {
    final List<Rule> rules;
    final List<Threshold> thresholds;
    final Map<String, PhraseSet> places;
    final Map<String, PhraseSet> laws;
    final PhraseSet lawAnchors;
    final PhraseSet lawUnless;
    final PhraseSet lawNot;
    private final PhraseSet negation;
    private final PhraseSet undo;
    private final PhraseSet listHeads;
    private final PhraseSet definition;
    private final PhraseSet disclaimer;

    RuleBook(Map<String, Object> tree) {
        this.rules = Rule.all(tree.get("rules"));
        this.thresholds = Threshold.all(tree);
        this.places = named(tree.get("places"));
        this.laws = named(tree.get("laws"));
        this.lawAnchors = PhraseSet.of(tree.get("law_anchors"));
        this.lawNot = PhraseSet.of(tree.get("law_not"));
        this.lawUnless = PhraseSet.of(tree.get("law_unless"));
        this.negation = PhraseSet.of(tree.get("negation"));
        this.undo = PhraseSet.of(tree.get("undo"));
        this.listHeads = PhraseSet.of(tree.get("list_heads"));
        this.definition = PhraseSet.of(tree.get("definition"));
        this.disclaimer = PhraseSet.of(tree.get("disclaimer"));
    }

    /// Whether the words at the head of a list forbid what it names.
    boolean forbids(Words words) {
        Set<String> keys = PhraseSet.keys(words);
        return listHeads.isIn(words, keys) && !undo.isIn(words, keys);
    }

    /// Whether something stands before the hit, at most that many words away, that forbids it and is not taken back.
    boolean negated(Words words, Set<String> keys, Phrase.Hit hit, int within) {
        Phrase.Hit last = null;
        List<Phrase.Hit> taken = undo.find(words, keys);
        for (Phrase.Hit no : negation.find(words, keys)) {
            if (no.end() > hit.end() || hit.start() - no.end() > within) continue;
            boolean undone = taken.stream().anyMatch(un -> un.start() <= no.start() && un.end() >= no.end());
            if (!undone) last = no;
        }
        return last != null;
    }

    /// Where a territory is named first.
    Phrase.Hit place(String name, Words words) {
        return places.getOrDefault(name, PhraseSet.EMPTY)
                .find(words, PhraseSet.keys(words))
                .getFirst();
    }

    /// Whether the sentence explains a term or limits liability: neither says what may be done.
    boolean explains(Words words, Set<String> keys) {
        return defines(words) || disclaimer.isIn(words, keys);
    }

    private boolean defines(Words words) {
        int size = Math.min(words.size(), 14);
        Words head = words.part(0, size);
        return definition.isIn(head, PhraseSet.keys(head));
    }

    static Map<String, PhraseSet> named(@Nullable Object tree) {
        Map<String, PhraseSet> named = new LinkedHashMap<>();
        TermsIndex.map(tree).forEach((name, phrases) -> named.put(name, PhraseSet.of(phrases)));
        return named;
    }

    static List<String> matching(Map<String, PhraseSet> named, Words words, Set<String> keys) {
        List<String> found = new ArrayList<>();
        named.forEach((name, phrases) -> {
            if (phrases.isIn(words, keys)) found.add(name);
        });
        return found;
    }
}
