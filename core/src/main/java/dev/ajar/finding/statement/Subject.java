package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Reach;
import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a clause is about: the head of each of its coordinated nouns ("model code" is code, "code of the model" too),
/// the
/// names among them, and how far it reaches.
record Subject(Set<Matter> matters, List<Name> names, Reach reach) {
    static final Subject NONE = new Subject(Set.of(), List.of(), Reach.UNSAID);

    Subject {
        matters = Matter.ordered(matters);
        names = List.copyOf(names);
    }

    boolean isEmpty() {
        return matters.isEmpty() && names.isEmpty() && reach == Reach.UNSAID;
    }

    List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (Name name : names) words.add(name.words());
        return List.copyOf(words);
    }

    List<String> addresses() {
        Set<String> targets = new LinkedHashSet<>();
        for (Name name : names) if (!name.target().isEmpty()) targets.add(name.target());
        return List.copyOf(targets);
    }

    static boolean any(Text text, int from, int to, Set<String> known) {
        return !read(text, from, to, List.of(), known).isEmpty();
    }

    /// @param apart license names that are not part of the subject
    static Subject read(Text text, int from, int to, List<LicenseMention> apart, Set<String> known) {
        if (from >= to) return NONE;
        Hit tail = Vocabulary.of("used-in").first(text.lower, from, to);
        if (tail != null && tail.start() > from) {
            Subject before = read(text, from, tail.start(), apart, known);
            if (!before.isEmpty()) return before;
        }
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        Reach reach = Reach.UNSAID;
        for (Hit hit : Vocabulary.of("reach").in(text.lower, from, to)) {
            if (reach != Reach.UNSAID) break;
            reach = switch (hit.meaning()) {
                case "repository" -> Reach.REPOSITORY;
                case "library" -> Reach.LIBRARY;
                case "folder" -> Reach.FOLDER;
                default -> Reach.NAMED;
            };
        }
        List<int[]> parts = conjuncts(text.lower, from, to);
        for (int[] part : parts) head(text, part[0], part[1], apart, matters);
        List<Name> names = Names.in(text, from, to, apart, known);
        if (reach == Reach.UNSAID && !names.isEmpty()) reach = Reach.NAMED;
        return new Subject(matters, names, reach);
    }

    private static List<int[]> conjuncts(String lower, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (Hit cut : Vocabulary.of("coordination").in(lower, from, to)) {
            if (cut.start() > start) parts.add(new int[] {start, cut.start()});
            start = cut.end();
        }
        if (start < to) parts.add(new int[] {start, to});
        return parts;
    }

    /// The last noun before the first preposition; where there is none before it, the last one of all.
    private static void head(Text text, int from, int to, List<LicenseMention> apart, Set<Matter> into) {
        int start = from;
        Hit through;
        while ((through = firstOf("transparent", text.lower, start, to)) != null && through.start() - start < 24) {
            if (!Vocabulary.of("matter").any(text.lower, through.end(), to)) break;
            start = through.end();
        }
        Hit head = null;
        Hit preposition = preposition(text.lower, start, to);
        int stop = preposition == null ? to : preposition.start();
        for (Hit hit : Vocabulary.of("matter").in(text.lower, start, stop))
            if (!covered(apart, hit)) head = prefer(text, head, hit);
        if (head == null && preposition != null)
            for (Hit hit : Vocabulary.of("matter").in(text.lower, stop, to))
                if (!covered(apart, hit) && head == null) head = hit;
        if (head == null) return;
        into.add(Matter.of(head.meaning()));
        if (text.lower.startsWith("third", start) || Vocabulary.of("others").any(text.lower, start, stop))
            into.add(Matter.OTHERS);
    }

    /// The later noun is the head of a compound, unless it only says where or that it is set of files.
    private static Hit prefer(Text text, @org.jspecify.annotations.Nullable Hit before, Hit next) {
        if (before == null) return next;
        boolean weak = next.meaning().equals("project")
                && !text.lower.substring(next.start(), next.end()).startsWith("repo");
        return weak ? before : next;
    }

    private static @org.jspecify.annotations.Nullable Hit firstOf(String topic, String lower, int from, int to) {
        return Vocabulary.of(topic).first(lower, from, to);
    }

    private static @org.jspecify.annotations.Nullable Hit preposition(String lower, int from, int to) {
        return Vocabulary.of("preposition").first(lower, from, to);
    }

    private static boolean covered(List<LicenseMention> apart, Hit hit) {
        for (LicenseMention each : apart) if (each.start() <= hit.start() && hit.end() <= each.end()) return true;
        return false;
    }
}
