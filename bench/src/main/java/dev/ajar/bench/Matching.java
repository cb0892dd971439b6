package dev.ajar.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Which subject of an answer stands for which label: the one whose names and members are most alike. One subject may
/// stand for several labels.
final class Matching {
    /// Below this likeness two names have nothing to do with each other.
    private static final double LEAST = 0.05;
    /// How much it counts that the label covers the subject, beside that the subject covers the label.
    private static final double BACKWARD = 0.25;

    private final List<JsonNode> subjects = new ArrayList<>();
    private final Map<String, Double> weights;

    /// @param subject a missing node where nothing is alike
    /// @param how for a reader: the subject's id and the likeness from 0 to 1
    record Match(JsonNode subject, String how) {}

    Matching(JsonNode answer, List<Label> labels) {
        for (JsonNode subject : answer.path("subjects")) if (kind(subject).equals("model")) subjects.add(subject);
        if (subjects.isEmpty()) answer.path("subjects").forEach(subjects::add);
        List<List<Set<String>>> all = new ArrayList<>();
        for (JsonNode subject : subjects) all.add(phrases(subject));
        for (Label label : labels) all.add(phrases(label));
        this.weights = weights(all);
    }

    Match find(Label label) {
        JsonNode best = null;
        double most = 0;
        for (JsonNode subject : subjects) {
            double likeness = likeness(phrases(label), phrases(subject));
            if (best == null || likeness > most) {
                best = subject;
                most = likeness;
            }
        }
        if (best == null) return new Match(MissingNode.getInstance(), "no subject");
        String how = String.format(Locale.ROOT, "%s %.2f", id(best), most);
        if (subjects.size() == 1) return new Match(best, how + " (the only one)");
        if (most < LEAST) return new Match(MissingNode.getInstance(), "nothing alike");
        return new Match(best, how);
    }

    /// The subjects that stand for none of these matches.
    List<String> without(List<Match> matches) {
        Set<String> used = new HashSet<>();
        for (Match match : matches) used.add(id(match.subject()));
        return subjects.stream()
                .map(Matching::id)
                .filter(id -> !used.contains(id))
                .toList();
    }

    private double likeness(List<Set<String>> label, List<Set<String>> subject) {
        return (covered(label, subject) + BACKWARD * covered(subject, label)) / (1 + BACKWARD);
    }

    /// The mean, over the names of one, of the likeness of its nearest name of the other.
    private double covered(List<Set<String>> one, List<Set<String>> other) {
        double sum = 0;
        for (Set<String> phrase : one) {
            double nearest = 0;
            for (Set<String> candidate : other)
                nearest = Math.max(nearest, Tokens.likeness(phrase, candidate, weights));
            sum += nearest;
        }
        return one.isEmpty() ? 0 : sum / one.size();
    }

    private static List<Set<String>> phrases(Label label) {
        return phrases(label.name(), label.members());
    }

    private static List<Set<String>> phrases(JsonNode subject) {
        JsonNode head = subject.path("subject");
        return phrases(Documents.text(head, "name", id(subject)), Documents.words(head.path("members")));
    }

    /// The name, and each member; a member that is only a size or a variant is read after the name.
    private static List<Set<String>> phrases(String name, List<String> members) {
        Set<String> head = Tokens.of(name);
        List<Set<String>> phrases = new ArrayList<>(List.of(head));
        for (String member : members) {
            Set<String> tokens = Tokens.of(member);
            boolean shares = tokens.stream().anyMatch(token -> head.contains(token) && token.length() > 2);
            if (!shares && !Tokens.hasWord(tokens)) {
                Set<String> whole = new LinkedHashSet<>(head);
                whole.addAll(tokens);
                tokens = whole;
            }
            phrases.add(tokens);
        }
        return phrases;
    }

    /// A word that many subjects have tells little: its weight is one over the number of those that have it.
    private static Map<String, Double> weights(List<List<Set<String>>> all) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Set<String>> phrases : all) {
            Set<String> words = new HashSet<>();
            phrases.forEach(words::addAll);
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((word, count) -> weights.put(word, 1.0 / Math.max(1, count - 1)));
        return weights;
    }

    private static String id(JsonNode subject) {
        return Documents.text(subject.path("subject"), "id", "");
    }

    private static String kind(JsonNode subject) {
        return Documents.text(subject.path("subject"), "kind", "");
    }
}
