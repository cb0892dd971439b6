package dev.ajar.report.html;

import dev.ajar.model.Component;
import dev.ajar.report.Because;
import dev.ajar.report.Comparison;
import dev.ajar.report.ShadeMark;
import dev.ajar.report.TermMark;
import dev.ajar.report.Words;
import java.util.List;

/// Subjects side by side.
final class ComparisonHtml {
    private final HtmlPage page;

    ComparisonHtml(HtmlPage page) {
        this.page = page;
    }

    void write(Comparison comparison) {
        page.element("h1", "Side by side");
        page.open("section", "aria-label", "Components");
        open("Components of each subject");
        page.open("thead").open("tr").element("th", "Component", "scope", "col");
        for (Comparison.Side side : comparison.sides())
            page.element("th", side.assessment().subject().name(), "scope", "col");
        page.close().close().open("tbody");
        page.open("tr").element("th", "Category", "scope", "row");
        for (Comparison.Side side : comparison.sides()) {
            var openness = side.assessment().openness();
            page.open("td")
                    .element(
                            "span",
                            String.join(" or ", openness.categories()),
                            "class",
                            "shade " + openness.freedom().last().wire())
                    .close();
        }
        page.close();
        for (Comparison.Row row : comparison.rows()) {
            page.open("tr").element("th", Words.label(row.kind()), "scope", "row");
            row.cells().forEach(this::cell);
            page.close();
        }
        close();
        page.element("p", ShadeMark.legend(), "class", "small muted").close();
        terms(comparison);
        differences(comparison);
    }

    private void cell(List<Component> cell) {
        page.open("td");
        if (cell.isEmpty()) page.element("span", "not asked", "class", "muted");
        for (Component component : cell) {
            page.element(
                    "span",
                    ShadeMark.of(component.shade()) + " " + component.shade().wire(),
                    "class",
                    "shade " + component.shade().wire());
            page.text(" " + Words.label(component.status()) + " " + Because.licenseName(component));
        }
        page.close();
    }

    private void terms(Comparison comparison) {
        if (comparison.terms().isEmpty()) return;
        page.open("section").element("h2", "What the licenses of the weights ask");
        open("Licenses and their conditions");
        page.open("thead").open("tr").element("th", "Question", "scope", "col");
        comparison.terms().forEach(t -> page.element("th", t.license(), "scope", "col"));
        page.close().close().open("tbody");
        for (Words.Topic topic : Words.topics()) {
            page.open("tr").element("th", topic.name(), "scope", "row");
            for (Comparison.Terms terms : comparison.terms()) {
                TermMark mark = terms.marks().getOrDefault(topic.id(), TermMark.NOT_TOLD);
                page.element("td", mark.sign() + " " + mark.wire().replace('-', ' '), "class", mark.wire());
            }
            page.close();
        }
        close();
        page.close();
    }

    private void differences(Comparison comparison) {
        if (comparison.differences().isEmpty()) return;
        page.open("section")
                .element("h2", "Said differently about the same model")
                .open("ul");
        for (Comparison.Difference d : comparison.differences()) {
            page.open("li").element("b", Words.label(d.kind()) + ": ");
            page.text(d.what() + " ("
                            + comparison.sides().get(d.left()).source().uri() + ", "
                            + comparison.sides().get(d.right()).source().uri() + ")")
                    .close();
        }
        page.close().close();
    }

    private void open(String caption) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        page.open("table", "class", "table").element("caption", caption, "class", "hide");
    }

    private void close() {
        page.close().close().close();
    }
}
