package dev.ajar.report.html;

import dev.ajar.model.Application;
import dev.ajar.model.Assessment;
import dev.ajar.model.Attestation;
import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Issue;
import dev.ajar.model.Openness;
import dev.ajar.model.Report;
import dev.ajar.model.Shade;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Status;
import dev.ajar.report.Because;
import dev.ajar.report.Caret;
import dev.ajar.report.Counts;
import dev.ajar.report.NotOpen;
import dev.ajar.report.PartWords;
import dev.ajar.report.ShadeMark;
import dev.ajar.report.WayUp;
import dev.ajar.report.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The assessment of each subject as an article, worst first.
final class AssessmentHtml {
    private static final int CLAUSES = 5;

    private final HtmlPage page;
    private int number;

    AssessmentHtml(HtmlPage page) {
        this.page = page;
    }

    /// Links to the subjects where there are several.
    void overview(List<Report> reports) {
        List<Assessment> all =
                reports.stream().flatMap(r -> r.assessments().stream()).toList();
        if (all.size() < 2) return;
        page.open("nav", "aria-label", "Subjects")
                .element("h2", all.size() + " subjects")
                .open("ul");
        for (int i = 0; i < all.size(); i++) {
            Openness openness = all.get(i).openness();
            Application application = all.get(i).application();
            String name = application == null ? all.get(i).subject().name() : application.entry();
            page.open("li").element("a", name, "href", "#subject-" + (i + 1)).text(" ");
            if (application != null) page.text(PartWords.headline(application) + " ");
            shade(openness.freedom().last(), String.join(" or ", openness.categories()));
            page.close();
        }
        page.close().close();
    }

    void write(Report report) {
        if (report.assessments().isEmpty()) {
            page.open("article").element("h1", report.source().uri());
            page.element("p", "Nothing to assess was found here.");
            issues("About the place", report.issues());
            page.close();
            return;
        }
        for (Assessment assessment : report.assessments()) subject(report.source(), assessment);
        if (report.issues().isEmpty()) return;
        page.open("section");
        issues("About the place", report.issues());
        page.close();
    }

    private void subject(SourceInfo source, Assessment assessment) {
        String id = "subject-" + ++number;
        page.open("article", "id", id, "aria-labelledby", id + "-name");
        head(source, assessment, id);
        Application application = assessment.application();
        if (application != null) new ApplicationHtml(page).write(application, id);
        else {
            hero(assessment, id);
            notOpen(assessment);
            new ComponentTableHtml(page).write(assessment);
            conditions(assessment);
        }
        findings(assessment);
        attestations(assessment);
        wayUp(assessment);
        new FrameworkHtml(page).write(assessment);
        notLooked(assessment);
        page.close();
    }

    private void head(SourceInfo source, Assessment assessment, String id) {
        Openness openness = assessment.openness();
        page.element("h1", assessment.subject().name(), "id", id + "-name");
        page.open("p", "class", "category");
        shade(openness.freedom().last(), String.join(" or ", openness.categories()));
        page.close();
        String label = source.label() == null ? "" : " · " + source.label();
        String revision = source.revision() == null ? "" : " @ " + source.revision();
        page.element("p", source.uri() + revision + label, "class", "muted small");
        if (!assessment.subject().members().isEmpty())
            page.element(
                    "p",
                    "Speaks for " + String.join(", ", assessment.subject().members()) + ".",
                    "class",
                    "muted small");
    }

    private void hero(Assessment assessment, String id) {
        Openness openness = assessment.openness();
        page.open("div", "class", "hero");
        MapSvg.write(page, openness, id + "-map");
        page.open("div").open("dl", "class", "facts");
        fact("Released", Counts.of(assessment).sentence());
        fact("Freedom", MapSvg.freedom(openness));
        if (!openness.freedom().certain()
                || openness.declared() != openness.freedom().first())
            fact("Tags alone say", openness.declared().wire());
        fact("Completeness", MapSvg.level(openness) + " of 4");
        page.close();
        page.element("p", openness.because(), "class", "because").close().close();
    }

    private void fact(String name, String value) {
        page.element("dt", name).element("dd", value);
    }

    private void shade(Shade shade, String text) {
        page.element("span", ShadeMark.of(shade) + " " + text, "class", "shade " + shade.wire());
    }

    private void notOpen(Assessment assessment) {
        List<NotOpen> groups = NotOpen.of(assessment);
        if (groups.isEmpty()) return;
        page.open("section").element("h2", "What is not open, and why");
        for (NotOpen group : groups) {
            page.open("div", "class", "card " + group.shade().wire());
            String names = group.components().stream()
                    .map(c -> Words.label(c.kind()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.open("h3");
            shade(group.shade(), group.shade().wire());
            page.text(" " + names).close();
            if (group.license() != null && !group.license().equals("NONE"))
                page.open("p", "class", "small muted")
                        .text("License: ")
                        .element("code", group.license())
                        .close();
            why(group);
            page.close();
        }
        page.close();
    }

    private void why(NotOpen group) {
        if (group.status() == Status.NOT_FOUND) {
            String places = group.components().stream()
                    .flatMap(c -> c.lookedAt().stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.element("p", "Looked for and not found. Looked at: " + places);
            return;
        }
        List<Condition> heavy = group.conditions().stream()
                .filter(c -> !Words.condition(c.kind()).light())
                .filter(c -> c.evidence().stream().anyMatch(e -> e.quote() != null))
                .limit(CLAUSES)
                .toList();
        boolean limits = group.shade() == Shade.CONDITIONAL || group.shade() == Shade.NONCOMMERCIAL;
        if (!limits || heavy.isEmpty()) {
            Component first = group.components().getFirst();
            page.element("p", first.because());
            first.license().evidence().stream().limit(1).forEach(e -> ClauseHtml.write(page, e, null));
            if (group.status() == Status.WITHHELD)
                first.evidence().stream().limit(1).forEach(e -> ClauseHtml.write(page, e, null));
        } else {
            heavy.forEach(this::clause);
        }
        String mend = Words.mend(group.shade());
        boolean released = group.components().stream().anyMatch(Component::released);
        if (released && !mend.isEmpty())
            page.open("p", "class", "mend small")
                    .element("b", "To mend it: ")
                    .text(mend + ".")
                    .close();
    }

    private void clause(Condition condition) {
        for (Evidence evidence : condition.evidence()) {
            String quote = evidence.quote();
            if (quote == null) continue;
            ClauseHtml.write(page, evidence, Caret.of(condition, quote));
            break;
        }
        page.open("p").element("b", Words.condition(condition.kind()).name());
        String meaning = condition.meaning();
        String end = meaning.endsWith(".") ? "" : ".";
        page.text(meaning.isBlank() ? "" : ": " + meaning + end).close();
    }

    private void conditions(Assessment assessment) {
        if (assessment.conditions().isEmpty()) return;
        page.open("section").element("h2", "Conditions on the weights").open("ul");
        assessment.conditions().stream()
                .sorted(Comparator.comparingInt(c -> Words.condition(c.kind()).rank()))
                .forEach(c -> {
                    page.open("li").element("b", Words.condition(c.kind()).name());
                    page.text(c.meaning().isBlank() ? "" : ": " + c.meaning());
                    String from = (c.license() == null ? "" : c.license())
                            + (c.section() == null ? "" : " section " + c.section());
                    if (!from.isBlank()) page.text(" ").element("span", "(" + from.strip() + ")", "class", "muted");
                    page.close();
                });
        page.close().close();
    }

    private void findings(Assessment assessment) {
        if (assessment.findings().isEmpty()) return;
        page.open("section").element("h2", "Findings");
        for (Finding finding : assessment.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList()) {
            page.open("div", "class", "card " + finding.severity().wire());
            page.open("h3")
                    .text(finding.severity().wire() + ": ")
                    .element("code", finding.id())
                    .close();
            page.element("p", finding.message());
            for (Evidence evidence : finding.evidence().stream().limit(3).toList()) {
                String quote = evidence.quote();
                ClauseHtml.write(page, evidence, quote == null ? null : Caret.of(finding, quote));
            }
            if (!finding.remedy().isBlank())
                page.open("p", "class", "mend small")
                        .element("b", "To mend it: ")
                        .text(finding.remedy())
                        .close();
            page.close();
        }
        page.close();
    }

    private void attestations(Assessment assessment) {
        if (assessment.attestations().isEmpty()) return;
        page.open("section")
                .element("h2", "Attested by people, not found by Ajar")
                .open("ul");
        for (Attestation said : assessment.attestations()) {
            page.open("li").element("b", said.state().wire()).text(" ").element("code", said.about());
            page.text(": " + said.says() + ". " + said.author() + ", " + said.date() + ": " + said.reason() + " ");
            page.element("span", "(" + Because.place(said.evidence()) + ")", "class", "muted")
                    .close();
        }
        page.close().close();
    }

    private void wayUp(Assessment assessment) {
        List<String> steps = WayUp.of(assessment);
        if (steps.isEmpty()) return;
        page.open("section").element("h2", "What would make it more open").open("ul");
        steps.forEach(step -> page.element("li", step));
        page.close().close();
    }

    private void notLooked(Assessment assessment) {
        String linked = assessment.components().stream()
                .filter(c -> c.status() == Status.LINKED || c.status() == Status.GATED)
                .map(c -> Words.label(c.kind()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (linked.isEmpty() && assessment.issues().isEmpty()) return;
        page.open("section");
        if (assessment.issues().isEmpty()) page.element("h2", "Not looked at");
        else issues("Not looked at", assessment.issues());
        if (!linked.isEmpty()) page.element("p", "Links that were not followed: " + linked + ".");
        page.close();
    }

    private void issues(String title, List<Issue> issues) {
        if (issues.isEmpty()) return;
        page.element("h2", title).open("ul");
        for (Issue issue : issues) {
            page.open("li").element("b", issue.severity().wire()).text(" ");
            if (issue.path() != null) page.element("code", issue.path()).text(": ");
            page.text(issue.message()).close();
        }
        page.close();
    }
}
