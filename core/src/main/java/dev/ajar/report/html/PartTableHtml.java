package dev.ajar.report.html;

import dev.ajar.model.Application.Part;
import dev.ajar.model.Assessment;
import dev.ajar.model.Evidence;
import dev.ajar.report.PartWords;
import java.util.List;
import java.util.stream.Collectors;

/// All parts of an application, one row each; the evidence opens below the reason.
final class PartTableHtml {
    private final HtmlPage page;

    PartTableHtml(HtmlPage page) {
        this.page = page;
    }

    /// @param id of the subject's article; rows are named `ID-part-N`
    void write(List<Part> parts, String id) {
        page.open("section").element("h2", "Components");
        page.open("table", "class", "table stack", "role", "table");
        page.element("caption", "Parts with role, shade, license and reason", "class", "hide");
        page.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String head : List.of("Part", "Shade", "License", "Is", "Because"))
            page.element("th", head, "scope", "col", "role", "columnheader");
        page.close().close().open("tbody", "role", "rowgroup");
        for (int i = 0; i < parts.size(); i++) row(parts.get(i), id + "-part-" + (i + 1));
        page.close().close().close();
    }

    private void row(Part part, String id) {
        page.open("tr", "role", "row", "class", PartWords.look(part).wire(), "id", id);
        page.open("th", "scope", "row", "role", "rowheader").text(PartWords.name(part) + " ");
        page.element("span", PartWords.role(part), "class", "muted small").close();
        page.open("td", "role", "cell");
        page.element("span", PartWords.marked(part), "class", "shade");
        page.close();
        page.element("td", PartWords.license(part), "role", "cell", "class", "wide", "data-label", "license");
        page.element("td", PartWords.what(part), "role", "cell", "class", "wide", "data-label", "is");
        page.open("td", "role", "cell", "class", "wide small");
        page.open("details").element("summary", part.because());
        List<String> marks = PartWords.marks(part);
        if (!marks.isEmpty()) page.element("p", String.join(", ", marks));
        if (part.image() != null && part.image().reference() != null)
            line("Image: ", part.image().reference());
        line("Found through: ", PartWords.through(part));
        line("Served by: ", String.join(", ", part.servedBy()));
        line("Named by: ", String.join(", ", part.referencedBy()));
        line(
                "Seen elsewhere: ",
                part.alternatives().stream()
                        .map(a -> a.value() + " (" + a.kind() + ")")
                        .collect(Collectors.joining(", ")));
        line("License from: ", part.license().because());
        nested(part.assessment());
        for (Evidence evidence : part.evidence().stream().limit(3).toList()) ClauseHtml.write(page, evidence, null);
        line(
                "Holds, not counted: ",
                part.contains().stream().map(PartTableHtml::inside).collect(Collectors.joining(", ")));
        page.close().close().close();
    }

    private static String inside(Part part) {
        String license = PartWords.license(part);
        return PartWords.name(part) + (license.isEmpty() ? "" : " (" + license + ")");
    }

    private void nested(@org.jspecify.annotations.Nullable Assessment assessment) {
        if (assessment == null) return;
        line(
                "As a model: ",
                String.join(" or ", assessment.openness().categories()) + ". "
                        + assessment.openness().because());
    }

    private void line(String name, String text) {
        if (!text.isBlank()) page.open("p").element("b", name).text(text).close();
    }
}
