package dev.ajar.report.html;

import dev.ajar.model.Assessment;
import dev.ajar.model.Evidence;
import dev.ajar.model.Judgement;
import dev.ajar.report.CriterionGroup;
import dev.ajar.report.Disagreement;
import dev.ajar.report.VerdictMark;
import java.util.List;

/// What published frameworks say: a row of marks each, the criteria below.
final class FrameworkHtml {
    private final HtmlPage page;

    FrameworkHtml(HtmlPage page) {
        this.page = page;
    }

    void write(Assessment assessment) {
        if (assessment.judgements().isEmpty()) return;
        page.open("section").element("h2", "Frameworks");
        page.open("table", "class", "table stack", "role", "table");
        page.element("caption", "Grades by published frameworks", "class", "hide");
        page.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String head : List.of("Framework", "Grade", "Criteria"))
            page.element("th", head, "scope", "col", "role", "columnheader");
        page.close().close().open("tbody", "role", "rowgroup");
        assessment.judgements().forEach(this::row);
        page.close().close();
        page.element("p", VerdictMark.legend(), "class", "small muted").close();
        disagreements(Disagreement.of(assessment.judgements()));
    }

    private void disagreements(List<Disagreement> all) {
        if (all.isEmpty()) return;
        page.open("section").element("h2", "Why frameworks disagree");
        page.open("table", "class", "table stack", "role", "table");
        page.element("caption", "Criteria that differ, by what they differ on", "class", "hide");
        page.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String head : List.of("On", "Met", "Partly", "Not met", "Not asked by"))
            page.element("th", head, "scope", "col", "role", "columnheader");
        page.close().close().open("tbody", "role", "rowgroup");
        for (Disagreement one : all) {
            page.open("tr", "role", "row");
            page.element("th", one.topic(), "scope", "row", "role", "rowheader");
            cell("✓", Disagreement.listed(one.met()));
            cell("◐", Disagreement.listed(one.partly()));
            cell("✗", Disagreement.listed(one.notMet()));
            cell("·", String.join(", ", one.notAsked()));
            page.close();
        }
        page.close().close().close();
    }

    private void cell(String mark, String text) {
        page.element("td", text.isEmpty() ? "" : mark + " " + text, "role", "cell", "class", "wide");
    }

    private void row(Judgement judgement) {
        page.open("tr", "role", "row");
        page.open("th", "scope", "row", "role", "rowheader").text(judgement.framework() + " ");
        page.element(
                "span", judgement.version() + (judgement.derived() ? ", derived by Ajar" : ""), "class", "muted small");
        page.close();
        String grade = judgement.best().equals(judgement.worst())
                ? judgement.best()
                : judgement.worst() + " to " + judgement.best();
        String of = judgement.max() == null ? "" : " of " + VerdictMark.number(judgement.max());
        page.open("td", "role", "cell").element("b", grade + of).close();
        page.open("td", "role", "cell", "class", "wide").open("details").open("summary");
        page.open("span", "class", "marks", "aria-hidden", "true");
        boolean first = true;
        for (CriterionGroup group : CriterionGroup.of(judgement)) {
            if (!first) page.text(" ");
            first = false;
            page.open("span", "class", "group");
            for (var criterion : group.criteria()) mark(criterion.verdict());
            page.close();
        }
        page.close();
        page.element("span", counts(judgement), "class", "hide").close();
        for (CriterionGroup group : CriterionGroup.of(judgement)) {
            if (!group.name().isEmpty()) page.element("p", group.name(), "class", "small muted");
            page.open("ul");
            for (var criterion : group.criteria()) criterion(criterion);
            page.close();
        }
        page.close().close().close();
    }

    private void criterion(Judgement.CriterionResult criterion) {
        page.open("li");
        mark(criterion.verdict());
        page.text(" ").element("b", criterion.id());
        if (!criterion.question().isEmpty()) page.text(" ").element("span", criterion.question(), "class", "muted");
        page.text(" " + criterion.verdict().wire().replace('-', ' ') + ": " + criterion.because() + ".");
        if (criterion.remedy() != null) page.text(" To meet it: " + criterion.remedy());
        for (Evidence evidence : criterion.evidence().stream().limit(2).toList())
            ClauseHtml.write(page, evidence, null);
        page.close();
    }

    private void mark(Judgement.Verdict verdict) {
        String look = verdict == Judgement.Verdict.UNKNOWN ? "unknown-mark" : verdict.wire();
        page.element("span", String.valueOf(VerdictMark.of(verdict)), "class", look);
    }

    private static String counts(Judgement judgement) {
        StringBuilder counts = new StringBuilder();
        for (Judgement.Verdict verdict : Judgement.Verdict.values()) {
            long n = judgement.criteria().stream()
                    .filter(c -> c.verdict() == verdict)
                    .count();
            if (n > 0)
                counts.append(n)
                        .append(' ')
                        .append(verdict.wire().replace('-', ' '))
                        .append(". ");
        }
        return counts.toString().strip();
    }
}
