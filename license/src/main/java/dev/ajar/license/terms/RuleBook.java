package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything the extractor knows, as compiled from extract.yaml.
final class RuleBook {
    /// A definition says so within its first words.
    private static final int HEAD = 14;
    /// Words within which a sentence shows that it only tells why a text was written.
    private static final int OPENING = 8;
    /// Words within which a list item shows that it is a sentence of its own.
    private static final int SUBJECT = 12;

    final Vocabulary vocabulary = new Vocabulary();
    final List<Rule> rules;
    final List<Threshold> thresholds;
    final Map<String, String> meanings = new LinkedHashMap<>();
    final Map<String, PhraseSet> places;
    final Map<String, PhraseSet> laws;
    final PhraseSet lawAnchors;
    final PhraseSet lawHints;
    final PhraseSet lawUnless;
    final PhraseSet lawNot;
    final Map<String, PhraseSet> widerLaws;
    private final PhraseSet negation;
    private final PhraseSet undo;
    private final PhraseSet listHeads;
    private final PhraseSet onlyHeads;
    private final PhraseSet exception;
    private final PhraseSet definition;
    private final PhraseSet disclaimer;
    private final PhraseSet closing;
    private final PhraseSet permission;
    private final PhraseSet ownSubject;
    private final PhraseSet licensor;
    private final PhraseSet licensee;
    private final PhraseSet recital;

    RuleBook(Map<String, Object> tree) {
        TermsIndex.map(tree.get("meanings")).forEach((kind, words) -> meanings.put(kind, words.toString()));
        this.rules = Rule.all(tree.get("rules"), vocabulary);
        this.thresholds = Threshold.all(tree, vocabulary);
        this.places = named(tree.get("places"), vocabulary);
        this.laws = named(tree.get("laws"), vocabulary);
        this.lawAnchors = PhraseSet.of(tree.get("law_anchors"), vocabulary);
        this.lawHints = PhraseSet.of(tree.get("law_hints"), vocabulary);
        this.lawNot = PhraseSet.of(tree.get("law_not"), vocabulary);
        this.lawUnless = PhraseSet.of(tree.get("law_unless"), vocabulary);
        this.negation = PhraseSet.of(tree.get("negation"), vocabulary);
        this.undo = PhraseSet.of(tree.get("undo"), vocabulary);
        this.listHeads = PhraseSet.of(tree.get("list_heads"), vocabulary);
        this.onlyHeads = PhraseSet.of(tree.get("only_heads"), vocabulary);
        this.exception = PhraseSet.of(tree.get("exception"), vocabulary);
        this.definition = PhraseSet.of(tree.get("definition"), vocabulary);
        this.disclaimer = PhraseSet.of(tree.get("disclaimer"), vocabulary);
        this.widerLaws = named(tree.get("wider_laws"), vocabulary);
        this.closing = PhraseSet.of(tree.get("negation_behind"), vocabulary);
        this.permission = PhraseSet.of(tree.get("permission"), vocabulary);
        this.ownSubject = PhraseSet.of(tree.get("own_subject"), vocabulary);
        this.licensor = PhraseSet.of(tree.get("licensor"), vocabulary);
        this.licensee = PhraseSet.of(tree.get("licensee"), vocabulary);
        this.recital = PhraseSet.of(tree.get("recital"), vocabulary);
    }

    /// What the words at the head of a list say of what it names.
    Listed head(Words words) {
        if (listHeads.isIn(words) && !undo.isIn(words))
            return exception.isIn(words) ? Listed.FORBIDDEN_WITHOUT_LICENSE : Listed.FORBIDDEN;
        Words end = words.part(Math.max(0, words.size() - OPENING), words.size());
        return onlyHeads.isIn(end) ? Listed.ONLY : Listed.NOTHING;
    }

    /// Whether a list item is a sentence with a subject of its own, which the head of its list does not reach.
    boolean standsAlone(Words words) {
        return ownSubject.isIn(words.part(0, Math.min(words.size(), SUBJECT)));
    }

    /// Where the one who gives the license, and not the one who takes it, may or must do what follows.
    List<Phrase.Hit> licensor(Words words) {
        return licensor.find(words);
    }

    /// Where the one who takes the license is named.
    List<Phrase.Hit> licensee(Words words) {
        return licensee.find(words);
    }

    /// Where words stand that forbid what follows them and that nothing takes back.
    List<Phrase.Hit> negations(Words words) {
        return standing(negation, words);
    }

    /// Where words stand that forbid what stands before them, such as "is prohibited".
    List<Phrase.Hit> negationsBehind(Words words) {
        return standing(closing, words);
    }

    /// Where something is allowed after what was forbidden.
    List<Phrase.Hit> permissions(Words words) {
        List<Phrase.Hit> found = permission.find(words);
        if (found.isEmpty()) return found;
        List<Phrase.Hit> negations = negation.find(words);
        return found.stream()
                .filter(may -> negations.stream().noneMatch(no -> no.start() == may.end()))
                .toList();
    }

    private List<Phrase.Hit> standing(PhraseSet phrases, Words words) {
        List<Phrase.Hit> found = phrases.find(words);
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

    /// Whether the sentence tells why a text was written, or gives an example: neither says what may be done.
    boolean tells(Words words) {
        for (Phrase.Hit hit : recital.find(words.part(0, Math.min(words.size(), OPENING))))
            if (hit.start() <= 1) return true;
        return false;
    }

    /// Whether the sentence explains a term or limits liability: neither says what may be done.
    boolean explains(Words words) {
        return definition.isIn(words.part(0, Math.min(words.size(), HEAD))) || disclaimer.isIn(words);
    }

    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(List.of("commercial_use", "use_policy", "governing_law", "purpose"));
        for (Rule rule : rules) if (rule.field() != null) fields.add(rule.field());
        for (Threshold threshold : thresholds) fields.addAll(threshold.fields());
        return Collections.unmodifiableSet(fields);
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
