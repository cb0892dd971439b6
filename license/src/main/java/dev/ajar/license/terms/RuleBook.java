package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything the extractor knows, as compiled from extract.yaml.
final class RuleBook {
    /// A definition says so within its first words.
    private static final int HEAD = 14;

    final Vocabulary vocabulary = new Vocabulary();
    final List<Rule> rules;
    final List<Threshold> thresholds;
    final Map<String, String> meanings = new LinkedHashMap<>();
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
        TermsIndex.map(tree.get("meanings")).forEach((kind, words) -> meanings.put(kind, words.toString()));
        this.rules = Rule.all(tree.get("rules"), vocabulary);
        this.thresholds = Threshold.all(tree, vocabulary);
        this.places = named(tree.get("places"), vocabulary);
        this.laws = named(tree.get("laws"), vocabulary);
        this.lawAnchors = PhraseSet.of(tree.get("law_anchors"), vocabulary);
        this.lawNot = PhraseSet.of(tree.get("law_not"), vocabulary);
        this.lawUnless = PhraseSet.of(tree.get("law_unless"), vocabulary);
        this.negation = PhraseSet.of(tree.get("negation"), vocabulary);
        this.undo = PhraseSet.of(tree.get("undo"), vocabulary);
        this.listHeads = PhraseSet.of(tree.get("list_heads"), vocabulary);
        this.definition = PhraseSet.of(tree.get("definition"), vocabulary);
        this.disclaimer = PhraseSet.of(tree.get("disclaimer"), vocabulary);
    }

    /// Whether the words at the head of a list forbid what it names.
    boolean forbids(Words words) {
        return listHeads.isIn(words) && !undo.isIn(words);
    }

    /// Where words stand that forbid what follows them and that nothing takes back.
    List<Phrase.Hit> negations(Words words) {
        List<Phrase.Hit> found = negation.find(words);
        if (found.isEmpty()) return found;
        List<Phrase.Hit> taken = undo.find(words);
        if (taken.isEmpty()) return found;
        return found.stream()
                .filter(no -> taken.stream().noneMatch(un -> un.start() <= no.start() && un.end() >= no.end()))
                .toList();
    }

    /// Where a territory is named first.
    Phrase.Hit place(String name, Words words) {
        return places.getOrDefault(name, lawNot).find(words).getFirst();
    }

    /// Whether the sentence explains a term or limits liability: neither says what may be done.
    boolean explains(Words words) {
        return definition.isIn(words.part(0, Math.min(words.size(), HEAD))) || disclaimer.isIn(words);
    }

    static Map<String, PhraseSet> named(@Nullable Object tree, Vocabulary vocabulary) {
        Map<String, PhraseSet> named = new LinkedHashMap<>();
        TermsIndex.map(tree).forEach((name, phrases) -> named.put(name, PhraseSet.of(phrases, vocabulary)));
        return named;
    }

    static List<String> matching(Map<String, PhraseSet> named, Words words) {
        List<String> found = new ArrayList<>();
        named.forEach((name, phrases) -> {
            if (phrases.isIn(words)) found.add(name);
        });
        return found;
    }
}
