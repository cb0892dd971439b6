package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.Issue;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import dev.ajar.report.Words;
import java.util.List;
import java.util.stream.Collectors;

/// What was not looked at, so that silence is not taken for an answer.
final class NotLookedSection implements Section {
    private static final int MOST = 12;

    @Override
    public void write(Assessment assessment, TextPage page) {
        String linked = names(assessment, c -> c.status() == Status.LINKED || c.status() == Status.GATED);
        String untold = names(assessment, c -> c.released() && c.license().license() instanceof LicenseRef.NotTold);
        if (linked.isEmpty() && untold.isEmpty() && assessment.issues().isEmpty()) return;
        page.heading("Not looked at");
        if (!linked.isEmpty()) page.paragraph("  links, not followed: ", Ink.DIM, linked);
        if (!untold.isEmpty()) page.paragraph("  license not told: ", Ink.DIM, untold);
        List<Issue> issues = assessment.issues();
        for (Issue issue : issues.subList(0, Math.min(MOST, issues.size()))) issue(issue, page);
        if (issues.size() > MOST)
            page.line("  and " + (issues.size() - MOST) + " more; all of them with --format json");
    }

    private static String names(Assessment assessment, java.util.function.Predicate<Component> which) {
        return assessment.components().stream()
                .filter(which)
                .map(c -> Words.label(c.kind()).toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static void issue(Issue issue, TextPage page) {
        String path = issue.path() == null ? "" : issue.path() + ": ";
        page.paragraph("  " + issue.severity().wire() + " ", Ink.of(issue.severity()), path + issue.message());
    }
}
