package dev.ajar.report.html;

import dev.ajar.model.Assessment;
import dev.ajar.model.Evidence;
import dev.ajar.model.Judgement;
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
        for (var criterion : judgement.criteria()) mark(criterion.verdict());
        page.close();
        page.element("span", counts(judgement), "class", "hide").close();
        page.open("ul");
        for (var criterion : judgement.criteria()) criterion(criterion);
        page.close().close().close().close();
    }

    private void criterion(Judgement.CriterionResult criterion) {
        page.open("li");
        mark(criterion.verdict());
        page.text(" ").element("b", criterion.id());
        page.text(", " + criterion.verdict().wire().replace('-', ' ') + ": " + criterion.because());
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
