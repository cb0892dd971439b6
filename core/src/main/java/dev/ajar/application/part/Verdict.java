package dev.ajar.application.part;

import dev.ajar.application.text.Paths;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Pin;
import dev.ajar.model.Assessment;
import dev.ajar.model.Finding;
import dev.ajar.model.Issue;
import dev.ajar.model.Openness;
import dev.ajar.model.Possible;
import dev.ajar.model.Severity;
import dev.ajar.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Wraps an application as the assessment of a subject, with the findings a reader should see first.
public final class Verdict {
    private Verdict() {}

    public static Assessment assessment(Application application, List<Issue> issues) {
        String entry = application.entry();
        String stem = entry.contains(".") ? entry.substring(0, entry.lastIndexOf('.')) : entry;
        StringBuilder id = new StringBuilder();
        for (char c : stem.toLowerCase(Locale.ROOT).toCharArray())
            if (Character.isLetterOrDigit(c)) id.append(c);
            else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') id.append('-');
        int slash = entry.indexOf('/');
        String name = slash < 0 ? Paths.name(entry) : entry.substring(0, slash) + " (" + Paths.name(entry) + ")";
        Openness openness = new Openness(
                application.shade(),
                application.shade().first(),
                Possible.of(0),
                application.categories(),
                application.because(),
                List.of(),
                List.of());
        return new Assessment(
                new Subject(Subject.Kind.APPLICATION, id.toString(), name, List.of()),
                openness,
                List.of(),
                List.of(),
                findings(application),
                List.of(),
                issues,
                application);
    }

    private static List<Finding> findings(Application application) {
        List<Finding> found = new ArrayList<>();
        for (Part part : application.parts()) {
            String label = part.name() == null ? String.valueOf(part.variable()) : part.name();
            if (part.facts().get("declared_shade") != null)
                found.add(new Finding(
                        "base-terms",
                        Severity.WARNING,
                        label + ": " + part.because(),
                        "use a model whose bases are open",
                        part.evidence()));
            if (part.certainty() == Certainty.SEVERAL)
                found.add(new Finding(
                        "origins-disagree",
                        Severity.WARNING,
                        label + ": origins disagree, also "
                                + String.join(
                                        ", ",
                                        part.alternatives().stream()
                                                .map(a -> a.value())
                                                .toList()),
                        "set '" + part.variable() + "' in one place",
                        part.evidence()));
            if (part.certainty() == Certainty.UNRESOLVED)
                found.add(new Finding(
                        "unresolved-model",
                        Severity.WARNING,
                        "'" + part.variable() + "' has no value; nothing says which model runs",
                        "set '" + part.variable() + "'",
                        part.evidence()));
            if (part.image() != null
                    && part.image().pin() != Pin.VERSION
                    && part.image().pin() != Pin.DIGEST
                    && part.facts().get("checked") != null)
                found.add(new Finding(
                        "floating-tag",
                        Severity.INFO,
                        label + ": the license changed between versions and the tag names none; newest as of "
                                + part.facts().get("checked"),
                        "pin a version",
                        part.evidence()));
            if (part.facts().get("unmaintained") != null)
                found.add(new Finding(
                        "unmaintained",
                        Severity.WARNING,
                        label + ": " + part.facts().get("unmaintained"),
                        "plan a replacement",
                        part.evidence()));
            if (part.facts().get("format") != null)
                found.add(new Finding(
                        "unsafe-format",
                        Severity.WARNING,
                        label + ": " + part.facts().get("format"),
                        "use safetensors",
                        part.evidence()));
        }
        return found;
    }
}
