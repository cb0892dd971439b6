package dev.ajar.report.markdown;

import dev.ajar.model.Application;
import dev.ajar.model.Assessment;
import dev.ajar.model.Attestation;
import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Issue;
import dev.ajar.model.Judgement;
import dev.ajar.model.Report;
import dev.ajar.model.SourceInfo;
import dev.ajar.report.Because;
import dev.ajar.report.Counts;
import dev.ajar.report.CriterionGroup;
import dev.ajar.report.Disagreement;
import dev.ajar.report.NotOpen;
import dev.ajar.report.VerdictMark;
import dev.ajar.report.WayUp;
import dev.ajar.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// One report as Markdown.
final class AssessmentMarkdown {
    private final MarkdownPage page;

    AssessmentMarkdown(MarkdownPage page) {
        this.page = page;
    }

    void write(Report report) {
        if (report.assessments().isEmpty()) {
            page.heading(1, report.source().uri());
            page.paragraph("Nothing to assess was found here.");
        }
        boolean applications = report.assessments().stream().anyMatch(a -> a.application() != null);
        if (applications && report.assessments().size() > 1) ApplicationMarkdown.overview(page, report.assessments());
        for (Assessment assessment : report.assessments()) subject(report.source(), assessment);
        issues("About the place", report.issues());
    }

    private void subject(SourceInfo source, Assessment assessment) {
        var openness = assessment.openness();
        page.heading(1, assessment.subject().name() + ": " + String.join(" or ", openness.categories()));
        String revision = source.revision() == null ? "" : " at revision " + source.revision();
        String label = source.label() == null ? "" : " (" + source.label() + ")";
        page.paragraph(source.uri() + revision + label);
        Application application = assessment.application();
        if (application == null) model(assessment);
        else new ApplicationMarkdown(page).write(application);
        findings(assessment);
        attestations(assessment);
        wayUp(assessment);
        judgements(assessment);
        disagreements(assessment);
        issues("Not looked at", assessment.issues());
    }

    private void model(Assessment assessment) {
        var openness = assessment.openness();
        page.paragraph(Counts.of(assessment).sentence() + ". Freedom: "
                + openness.freedom().values().stream().map(s -> s.wire()).collect(Collectors.joining(" or "))
                + " (tags alone: " + openness.declared().wire() + "). Completeness: level "
                + openness.completeness().values().stream().map(String::valueOf).collect(Collectors.joining(" or "))
                + " of 4. " + openness.because());
        notOpen(assessment);
        components(assessment);
        conditions(assessment);
    }

    private void notOpen(Assessment assessment) {
        List<NotOpen> groups = NotOpen.of(assessment);
        if (groups.isEmpty()) return;
        page.heading(2, "Not open, and why");
        for (NotOpen group : groups) {
            String names = group.components().stream()
                    .map(c -> Words.label(c.kind()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.item(group.shade().wire(), names + ": " + Words.means(group.shade()) + ".");
            for (Condition condition : group.conditions()) {
                for (Evidence evidence : condition.evidence().stream().limit(1).toList()) quote(evidence);
            }
            if (group.conditions().isEmpty())
                group.components().getFirst().license().evidence().stream()
                        .limit(1)
                        .forEach(this::quote);
        }
        page.end();
    }

    private void quote(Evidence evidence) {
        String quote = evidence.quote();
        if (quote != null) page.quote(Because.place(evidence), quote);
    }

    private void components(Assessment assessment) {
        if (assessment.components().isEmpty()) return;
        page.heading(2, "Components");
        List<List<String>> rows = new ArrayList<>();
        for (Component c : assessment.components())
            rows.add(List.of(
                    Words.label(c.kind()),
                    Words.label(c.status()),
                    Because.licenseName(c),
                    c.shade().wire(),
                    Because.brief(c)));
        page.table(List.of("Component", "Status", "License", "Shade", "Because"), rows);
    }

    private void conditions(Assessment assessment) {
        if (assessment.conditions().isEmpty()) return;
        page.heading(2, "Conditions on the weights");
        assessment.conditions().stream()
                .sorted(Comparator.comparingInt(c -> Words.condition(c.kind()).rank()))
                .forEach(c -> page.item(
                        Words.condition(c.kind()).name() + ":",
                        c.meaning()
                                + (c.license() == null ? "" : " — " + c.license())
                                + (c.section() == null ? "" : ", section " + c.section())));
        page.end();
    }

    private void findings(Assessment assessment) {
        if (assessment.findings().isEmpty()) return;
        page.heading(2, "Findings");
        for (Finding finding : assessment.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList()) {
            page.item(finding.severity().wire() + " " + finding.id() + ":", finding.message() + " " + finding.remedy());
            finding.evidence().stream().limit(2).forEach(this::quote);
        }
        page.end();
    }

    private void attestations(Assessment assessment) {
        if (assessment.attestations().isEmpty()) return;
        page.heading(2, "Attested by people, not found by Ajar");
        for (Attestation said : assessment.attestations())
            page.item(
                    said.state().wire() + " " + said.about() + ":",
                    said.says() + ". " + said.author() + ", " + said.date() + ": " + said.reason() + " ("
                            + Because.place(said.evidence()) + ")");
        page.end();
    }

    private void wayUp(Assessment assessment) {
        List<String> steps = WayUp.of(assessment);
        if (steps.isEmpty()) return;
        page.heading(2, "More open by");
        steps.forEach(page::item);
        page.end();
    }

    private void judgements(Assessment assessment) {
        if (assessment.judgements().isEmpty()) return;
        page.heading(2, "Frameworks");
        List<List<String>> rows = new ArrayList<>();
        for (Judgement j : assessment.judgements()) {
            String marks =
                    CriterionGroup.of(j).stream().map(CriterionGroup::marks).collect(Collectors.joining(" "));
            String grade = j.best().equals(j.worst()) ? j.best() : j.worst() + " to " + j.best();
            String name = j.framework() + " " + j.version() + (j.derived() ? " (derived by Ajar)" : "");
            rows.add(List.of(name, grade, marks));
        }
        page.table(List.of("Framework", "Grade", "Criteria"), rows);
        page.paragraph(VerdictMark.legend());
        assessment.judgements().forEach(this::criteria);
    }

    private void criteria(Judgement judgement) {
        page.heading(3, judgement.framework() + " " + judgement.version());
        for (CriterionGroup group : CriterionGroup.of(judgement)) {
            if (!group.name().isEmpty()) page.paragraph(group.name() + ": " + group.marks());
            for (Judgement.CriterionResult criterion : group.criteria()) {
                String remedy = criterion.remedy() == null ? "" : " To meet it: " + criterion.remedy();
                String word = criterion.verdict().wire().replace('-', ' ');
                page.item(
                        VerdictMark.of(criterion.verdict()) + " " + criterion.id() + ",",
                        word + ": " + criterion.because() + "." + remedy);
                criterion.evidence().stream().limit(2).forEach(this::place);
            }
            page.end();
        }
    }

    private void place(Evidence evidence) {
        String quote = evidence.quote();
        page.quote(Because.place(evidence), quote == null ? "" : quote);
    }

    private void disagreements(Assessment assessment) {
        List<Disagreement> all = Disagreement.of(assessment.judgements());
        if (all.isEmpty()) return;
        page.heading(2, "Why frameworks disagree");
        List<List<String>> rows = new ArrayList<>();
        for (Disagreement one : all)
            rows.add(List.of(
                    one.topic(),
                    Disagreement.listed(one.met()),
                    Disagreement.listed(one.partly()),
                    Disagreement.listed(one.notMet()),
                    String.join(", ", one.notAsked())));
        page.table(List.of("On", "✓ met", "◐ partly", "✗ not met", "Not asked by"), rows);
    }

    private void issues(String title, List<Issue> issues) {
        if (issues.isEmpty()) return;
        page.heading(2, title);
        for (Issue issue : issues)
            page.item(issue.severity().wire(), (issue.path() == null ? "" : issue.path() + ": ") + issue.message());
        page.end();
    }
}
