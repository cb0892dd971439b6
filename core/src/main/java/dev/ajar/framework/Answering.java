package dev.ajar.framework;

import dev.ajar.model.Component;
import dev.ajar.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// From a criterion to what is known about it.
final class Answering {
    private static final int MAX_EVIDENCE = 8;

    private final Framework framework;
    private final Judged subject;
    private final LicenseTags tags;

    Answering(Framework framework, Judged subject, LicenseTags tags) {
        this.framework = framework;
        this.subject = subject;
        this.tags = tags;
    }

    List<Answer> answers() {
        Map<String, String> recorded = subject.recorded().get(framework.id());
        return framework.criteria().stream()
                .map(criterion -> recorded == null ? answer(criterion) : recorded(criterion, recorded))
                .toList();
    }

    /// The verdict and the word for each criterion, without reasons.
    List<String> words() {
        Map<String, String> recorded = subject.recorded().get(framework.id());
        List<String> words = new ArrayList<>();
        for (Criterion criterion : framework.criteria()) {
            Answer answer =
                    recorded == null ? answer(criterion, new Testing(subject, tags)) : recorded(criterion, recorded);
            words.add(answer.verdict() + " " + answer.detail());
        }
        return words;
    }

    private Answer answer(Criterion criterion) {
        Testing testing = new Testing(subject, tags);
        Answer open = answer(criterion, testing);
        List<String> on = Deciding.of(criterion, open, subject, tags);
        return open.decided(on, because(testing, on), evidence(testing));
    }

    private static Answer answer(Criterion criterion, Testing testing) {
        Truth applies = criterion.applies() == null ? Truth.YES : testing.test(criterion.applies());
        List<Criterion.Level> possible = new ArrayList<>();
        for (Criterion.Level level : criterion.levels()) {
            Truth truth = testing.test(level.when());
            if (truth != Truth.NO) possible.add(level);
            if (truth == Truth.YES) break;
        }
        Truth terms = criterion.terms() == null ? Truth.YES : testing.test(criterion.terms());
        return new Answer(criterion, possible, applies, terms, "", List.of(), List.of());
    }

    /// What a record says of itself; its silence counts as the framework says, or stays unknown.
    private Answer recorded(Criterion criterion, Map<String, String> words) {
        String word = words.getOrDefault(criterion.id(), "");
        boolean known = FrameworkReader.words(criterion).contains(word);
        String counted = known ? word : framework.missingWord();
        List<Criterion.Level> possible = counted.isEmpty() ? criterion.levels() : List.of(criterion.level(counted));
        String because = known
                ? "recorded as " + word
                : counted.isEmpty() ? "not in the record" : "not in the record, which counts as " + counted;
        return new Answer(criterion, possible, Truth.YES, Truth.YES, because, List.of(), criterion.asks());
    }

    private static String because(Testing testing, List<String> turnsOn) {
        List<String> parts = new ArrayList<>();
        for (Component part : testing.seen()) {
            String license = part.license().license().wireId();
            boolean counts = part.released() && license != null;
            parts.add(part.kind().wire() + ": " + part.status().wire() + (counts ? ", " + license : ""));
        }
        for (String flag : testing.openFlags()) if (turnsOn.contains(flag)) parts.add("needs a person: " + flag);
        if (parts.isEmpty()) return "nothing here tells";
        return String.join("; ", new LinkedHashSet<>(parts));
    }

    private static List<Evidence> evidence(Testing testing) {
        List<Evidence> evidence = new ArrayList<>();
        for (Component part : testing.seen())
            for (Evidence one :
                    part.evidence().subList(0, Math.min(2, part.evidence().size())))
                if (evidence.size() < MAX_EVIDENCE && !evidence.contains(one)) evidence.add(one);
        return evidence;
    }
}
