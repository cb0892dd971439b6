package dev.ajar.report.html;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.report.Because;
import dev.ajar.report.NotOpen;
import dev.ajar.report.ShadeMark;
import dev.ajar.report.Words;
import java.util.Comparator;
import java.util.List;

/// All components, one row each, worst first; the evidence opens below the reason.
final class ComponentTableHtml {
    private final HtmlPage page;

    ComponentTableHtml(HtmlPage page) {
        this.page = page;
    }

    void write(Assessment assessment) {
        if (assessment.components().isEmpty()) return;
        page.open("section").element("h2", "Components");
        page.open("table", "class", "table stack", "role", "table");
        page.element("caption", "Components with status, license, shade and reason", "class", "hide");
        page.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String head : List.of("Component", "Shade", "Status", "License", "Because"))
            page.element("th", head, "scope", "col", "role", "columnheader");
        page.close().close().open("tbody", "role", "rowgroup");
        assessment.components().stream()
                .sorted(Comparator.comparingInt(c -> -NotOpen.gravity(c.shade())))
                .forEach(this::row);
        page.close().close().close();
    }

    private void row(Component component) {
        page.open("tr", "role", "row", "class", component.shade().wire());
        page.open("th", "scope", "row", "role", "rowheader").text(Words.label(component.kind()));
        String label = Words.label(component.kind());
        if (!component.name().isBlank() && !component.name().equals(label))
            page.text(" ").element("span", component.name(), "class", "muted small");
        page.close();
        page.open("td", "role", "cell");
        page.element(
                "span",
                ShadeMark.of(component.shade()) + " " + component.shade().wire(),
                "class",
                "shade");
        page.close();
        page.element("td", Words.label(component.status()), "role", "cell", "class", "wide", "data-label", "status");
        page.element("td", Because.licenseName(component), "role", "cell", "class", "wide", "data-label", "license");
        page.open("td", "role", "cell", "class", "wide small");
        page.open("details").element("summary", Because.brief(component));
        page.element("p", component.because());
        for (String url : component.urls()) page.open("p").element("code", url).close();
        for (LicenseFinding found : component.licenses()) license(found);
        for (Evidence evidence : component.evidence().stream().limit(5).toList())
            ClauseHtml.write(page, evidence, null);
        if (!component.lookedAt().isEmpty()) page.element("p", "Looked at: " + String.join(", ", component.lookedAt()));
        page.close().close().close();
    }

    private void license(LicenseFinding found) {
        String id = String.valueOf(found.license().wireId());
        String basis = found.basis() == null ? "" : ", " + found.basis().wire();
        page.open("p").element("b", found.origin().wire() + basis + ": ");
        page.element("code", id.equals("null") ? "not told" : id)
                .text(" " + found.because())
                .close();
        for (Evidence evidence : found.evidence().stream().limit(3).toList()) ClauseHtml.write(page, evidence, null);
    }
}
