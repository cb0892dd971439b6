package dev.ajar.report.html;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Fact;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Evidence;
import dev.ajar.model.Shade;
import dev.ajar.report.Because;
import dev.ajar.report.PartWords;
import dev.ajar.report.PartsGraph;
import dev.ajar.report.ShadeMark;
import dev.ajar.report.Unresolved;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// An application: the count, the picture of its parts, what is not open and why, what could not be resolved.
final class ApplicationHtml {
    private final HtmlPage page;

    ApplicationHtml(HtmlPage page) {
        this.page = page;
    }

    /// @param id of the subject's article
    void write(Application application, String id) {
        hero(application, id);
        cards("What is not open, and why", PartWords.notOpen(application));
        cards("What is not known", PartWords.notKnown(application));
        unresolved(application);
        new PartTableHtml(page).write(application.parts(), id);
        domains(application);
    }

    private void hero(Application application, String id) {
        page.element("p", PartWords.headline(application), "class", "count");
        page.element("p", application.entry(), "class", "muted small");
        PartsGraph graph = PartsGraph.of(application);
        page.open("div", "class", "hero parts-hero").open("figure");
        PartsSvg.write(page, graph, id);
        page.open("figcaption", "class", "small muted");
        page.text(legend(application)
                + ". Lines lead from a caller to what it calls; a model stands below what serves it.");
        if (graph.more() > 0) page.text(" " + graph.more() + " more parts stand in the table.");
        page.close();
        List<String> sentences = graph.sentences();
        if (!sentences.isEmpty()) {
            page.open("details", "class", "small")
                    .element("summary", "The picture in words")
                    .open("ul");
            sentences.forEach(s -> page.element("li", s));
            page.close().close();
        }
        page.close().open("div").open("dl", "class", "facts");
        fact("Open", application.counts().open() + " of " + PartWords.counted(application));
        fact("Not open", String.valueOf(application.counts().notOpen()));
        fact("Unknown", String.valueOf(application.counts().unknown()));
        long optional = application.parts().stream().filter(Part::optional).count();
        if (optional > 0) fact("Optional, not counted", String.valueOf(optional));
        fact("Format", application.format());
        page.close();
        page.element("p", application.because() + ".", "class", "because");
        page.element(
                "p",
                "Category and counts are derived by Ajar: the worst load-bearing part decides. Licenses are those of main"
                        + " programs, not of everything inside an image.",
                "class",
                "small muted");
        page.close().close();
    }

    private void fact(String name, String value) {
        page.element("dt", name).element("dd", value);
    }

    private static String legend(Application application) {
        Set<Shade> shades = EnumSet.noneOf(Shade.class);
        application.parts().forEach(p -> shades.add(PartWords.look(p)));
        StringBuilder legend = new StringBuilder();
        for (Shade shade : shades)
            legend.append(legend.isEmpty() ? "" : ", ")
                    .append(ShadeMark.of(shade))
                    .append(' ')
                    .append(shade.wire());
        return legend.toString();
    }

    private void cards(String title, List<Part> parts) {
        if (parts.isEmpty()) return;
        page.open("section").element("h2", title);
        for (Part part : parts) {
            page.open("div", "class", "card " + PartWords.look(part).wire()).open("h3");
            page.element("span", PartWords.marked(part), "class", "shade");
            page.text(" " + PartWords.role(part) + ": " + PartWords.title(part)).close();
            String license = PartWords.license(part);
            if (!license.isEmpty())
                page.open("p", "class", "small muted")
                        .text("License: ")
                        .element("code", license)
                        .close();
            page.element("p", part.because() + (part.loadBearing() ? "" : " (not load-bearing)"));
            List<String> conditions = PartWords.conditions(part);
            if (!conditions.isEmpty()) {
                page.open("ul");
                conditions.forEach(c -> page.element("li", c));
                page.close();
            }
            for (Evidence evidence : part.evidence().stream().limit(1).toList()) ClauseHtml.write(page, evidence, null);
            if (!part.replaceWith().isEmpty())
                page.open("p", "class", "mend small")
                        .element("b", "Open instead: ")
                        .text(PartWords.replacements(part) + ".")
                        .close();
            page.close();
        }
        page.close();
    }

    private void unresolved(Application application) {
        List<Unresolved> all = Unresolved.of(application);
        if (all.isEmpty()) return;
        page.open("section").element("h2", "What could not be resolved").open("ul");
        for (Unresolved one : all) {
            page.open("li").element("code", one.name()).text(" " + one.why());
            if (!one.places().isEmpty()) {
                page.text(", needed at ").element("span", one.places().getFirst(), "class", "place");
                if (one.places().size() > 1) page.text(" and " + (one.places().size() - 1) + " more");
            }
            if (!one.alternatives().isEmpty()) {
                page.open("ul");
                one.alternatives().forEach(a -> page.element("li", "seen elsewhere: " + a));
                page.close();
            }
            page.close();
        }
        page.close().close();
    }

    private void domains(Application application) {
        if (application.domains().values().stream().allMatch(List::isEmpty)) return;
        page.open("section").element("h2", "Domains of the OPEA framework");
        page.element(
                "p",
                "Only what the files prove, by the draft of April 2024 (revision 0.5); no level is given.",
                "class",
                "small muted");
        page.open("dl", "class", "facts");
        application.domains().forEach((domain, facts) -> {
            page.element("dt", domain).open("dd", "class", "plain");
            if (facts.isEmpty()) page.text("nothing");
            else {
                page.open("ul");
                facts.stream().map(f -> f.statement() + at(f)).distinct().forEach(f -> page.element("li", f));
                page.close();
            }
            page.close();
        });
        page.close().close();
    }

    private static String at(Fact fact) {
        return fact.evidence().isEmpty()
                ? ""
                : ": " + Because.place(fact.evidence().getFirst());
    }
}
