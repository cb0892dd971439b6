package dev.ajar.report.json;

import dev.ajar.Ajar;
import dev.ajar.model.Application;
import dev.ajar.model.Assessment;
import dev.ajar.model.Attestation;
import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Improvement;
import dev.ajar.model.Issue;
import dev.ajar.model.Judgement;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Openness;
import dev.ajar.model.Report;
import dev.ajar.model.Span;
import dev.ajar.model.Subject;
import dev.ajar.model.Wire;
import dev.ajar.report.Disagreement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes one report as a document of schema `ajar-assessment/1`.
final class AssessmentJson {
    static final String SCHEMA = "ajar-assessment/1";

    private final JsonOut out;

    AssessmentJson(JsonOut out) {
        this.out = out;
    }

    void write(Report report, Instant assessed) {
        out.object(() -> {
            out.text("schema", SCHEMA);
            out.text("ajar", Ajar.version());
            out.text(
                    "assessed",
                    assessed.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
            out.object("source", () -> {
                out.text("uri", report.source().uri());
                out.text("revision", report.source().revision());
                out.text("digest", report.source().digest());
                out.textIfTold("label", report.source().label());
            });
            out.array("subjects", () -> report.assessments().forEach(this::assessment));
            issues(report.issues());
        });
    }

    void assessment(Assessment assessment) {
        out.object(() -> fields(assessment));
    }

    void fields(Assessment assessment) {
        subject(assessment.subject());
        Application application = assessment.application();
        ApplicationJson parts = new ApplicationJson(out, this::evidence, this::license, this);
        if (application != null) {
            parts.openness(application);
            parts.parts(application);
        } else {
            openness(assessment.openness());
            out.array(
                    "components",
                    () -> assessment.components().stream()
                            .sorted(Comparator.comparing(Component::kind))
                            .forEach(this::component));
        }
        out.array("conditions", () -> assessment.conditions().forEach(this::condition));
        out.array(
                "findings",
                () -> assessment.findings().stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .forEach(this::finding));
        out.array("judgements", () -> assessment.judgements().forEach(this::judgement));
        disagreements(Disagreement.of(assessment.judgements()));
        if (!assessment.attestations().isEmpty())
            out.array("attestations", () -> assessment.attestations().forEach(this::attestation));
        if (application != null) parts.rest(application);
        issues(assessment.issues());
    }

    private void subject(Subject subject) {
        out.object("subject", () -> {
            out.text("kind", subject.kind().wire());
            out.text("id", subject.id());
            out.text("name", subject.name());
            out.texts("members", subject.members());
        });
    }

    private void openness(Openness openness) {
        out.object("openness", () -> {
            out.object("freedom", () -> {
                out.text("best", openness.freedom().first().wire());
                out.text("worst", openness.freedom().last().wire());
                out.text("declared", openness.declared().wire());
            });
            out.object("completeness", () -> {
                out.number("low", openness.completeness().first());
                out.number("high", openness.completeness().last());
            });
            List<String> names = openness.categories();
            out.text("category", names.size() == 1 ? names.getFirst() : null);
            out.texts("categories", names);
            out.text("because", openness.because());
            out.texts("next_level_needs", openness.nextLevelNeeds());
            evidence(openness.evidence());
        });
    }

    void component(Component component) {
        out.object(() -> {
            out.text("kind", component.kind().wire());
            out.text("subkind", component.subkind());
            out.text("name", component.name());
            out.text("status", component.status().wire());
            out.texts("urls", component.urls());
            out.text("shade", component.shade().wire());
            out.text("because", component.because());
            out.object("license", () -> license(component.license()));
            out.array(
                    "licenses",
                    () -> component
                            .licenses()
                            .forEach(found -> out.object(() -> {
                                license(found);
                                evidence(found.evidence());
                            })));
            evidence(component.evidence());
            out.texts("looked_at", component.lookedAt());
            if (!component.facts().isEmpty()) out.any("facts", new TreeMap<>(component.facts()));
        });
    }

    private void license(LicenseFinding found) {
        out.text("id", found.license().wireId());
        out.text("basis", wire(found.basis()));
        out.text("origin", found.origin().wire());
        out.text("confidence", wire(found.confidence()));
        switch (found.license()) {
            case LicenseRef.Candidates candidates -> out.texts("candidates", candidates.ids());
            case LicenseRef.Unrecognized unrecognized -> out.textIfTold("name", unrecognized.name());
            case LicenseRef.Known _, LicenseRef.None _, LicenseRef.NotTold _ -> {}
        }
        out.text("because", found.because());
    }

    void condition(Condition condition) {
        out.object(() -> {
            out.text("kind", condition.kind());
            out.any("value", condition.value());
            out.text("unit", condition.unit());
            out.textIfTold("mode", condition.mode());
            out.text("license", condition.license());
            out.text("section", condition.section());
            out.text("meaning", condition.meaning());
            evidence(condition.evidence());
        });
    }

    private void finding(Finding finding) {
        out.object(() -> {
            out.text("id", finding.id());
            out.text("severity", finding.severity().wire());
            out.text("message", finding.message());
            out.text("remedy", finding.remedy());
            evidence(finding.evidence());
        });
    }

    private void judgement(Judgement judgement) {
        out.object(() -> {
            out.text("framework", judgement.framework());
            out.text("version", judgement.version());
            out.text("shape", judgement.shape());
            out.object("grade", () -> grade(judgement));
            out.number("points", judgement.points());
            out.number("max", judgement.max());
            out.any("progress", judgement.progress());
            out.texts("warnings", judgement.warnings());
            out.flag("derived", judgement.derived());
            out.array("criteria", () -> judgement.criteria().forEach(this::criterion));
            Improvement next = judgement.next();
            if (next != null) out.object("next", () -> ImprovementJson.fields(next, out));
        });
    }

    private void disagreements(List<Disagreement> all) {
        if (all.isEmpty()) return;
        out.array(
                "disagreements",
                () -> all.forEach(one -> out.object(() -> {
                    out.text("on", one.on());
                    sides("met", one.met());
                    sides("partly", one.partly());
                    sides("not_met", one.notMet());
                    out.texts("not_asked", one.notAsked());
                })));
    }

    private void sides(String name, List<Disagreement.Side> sides) {
        out.array(
                name,
                () -> sides.forEach(side -> out.object(() -> {
                    out.text("framework", side.framework());
                    out.texts("criteria", side.criteria());
                })));
    }

    private void attestation(Attestation said) {
        out.object(() -> {
            out.text(said.judgement() ? "judgement" : "component", said.about());
            out.text("says", said.says());
            out.text("author", said.author());
            out.text("date", said.date());
            out.text("reason", said.reason());
            out.textIfTold("url", said.url());
            out.text("state", said.state().wire());
            out.text("because", said.because());
            evidence(List.of(said.evidence()));
        });
    }

    private void grade(Judgement judgement) {
        if (judgement.shape().equals("points")) {
            out.any("low", numberOrText(judgement.worst()));
            out.any("high", numberOrText(judgement.best()));
        } else {
            out.text("best", judgement.best());
            out.text("worst", judgement.worst());
        }
    }

    private void criterion(Judgement.CriterionResult criterion) {
        out.object(() -> {
            out.text("id", criterion.id());
            if (!criterion.group().isEmpty()) out.text("group", criterion.group());
            out.text("verdict", criterion.verdict().wire());
            out.text("detail", criterion.detail());
            out.number("points", criterion.points());
            out.text("because", criterion.because());
            out.textIfTold("remedy", criterion.remedy());
            if (!criterion.turnsOn().isEmpty()) out.texts("turns_on", criterion.turnsOn());
            evidence(criterion.evidence());
        });
    }

    private void evidence(List<Evidence> evidence) {
        out.array("evidence", () -> evidence.forEach(this::evidence));
    }

    private void evidence(Evidence evidence) {
        out.object(() -> {
            out.text("path", evidence.path());
            switch (evidence.span()) {
                case Span.Lines lines -> {
                    out.number("line", lines.line());
                    out.number("end_line", lines.endLine());
                    out.text("quote", evidence.quote());
                    out.text("digest", evidence.digest());
                }
                case Span.Bytes bytes -> {
                    out.number("offset", bytes.offset());
                    out.number("length", bytes.length());
                    out.textIfTold("quote", evidence.quote());
                    out.text("digest", evidence.digest());
                }
                case Span.Whole _ -> out.textIfTold("digest", evidence.digest());
            }
            if (evidence.digestOfSpan()) out.text("digest_of", "span");
        });
    }

    void issues(List<Issue> issues) {
        out.array(
                "issues",
                () -> issues.forEach(issue -> out.object(() -> {
                    out.text("severity", issue.severity().wire());
                    out.text("stage", issue.stage());
                    out.text("path", issue.path());
                    out.text("message", issue.message());
                })));
    }

    private static @Nullable String wire(@Nullable Wire word) {
        return word == null ? null : word.wire();
    }

    private static Object numberOrText(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException _) {
            return text;
        }
    }
}
