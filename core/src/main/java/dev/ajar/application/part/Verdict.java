package dev.ajar.application.part;

import dev.ajar.application.text.Paths;
import dev.ajar.model.Application;
import dev.ajar.model.Assessment;
import dev.ajar.model.Issue;
import dev.ajar.model.Openness;
import dev.ajar.model.Possible;
import dev.ajar.model.Subject;
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
                PartFindings.of(application),
                List.of(),
                issues,
                application);
    }
}
