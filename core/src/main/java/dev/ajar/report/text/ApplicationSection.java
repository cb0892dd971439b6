package dev.ajar.report.text;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Fact;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Assessment;
import dev.ajar.model.Shade;
import dev.ajar.report.Because;
import dev.ajar.report.PartWords;
import dev.ajar.report.PartsGraph;
import dev.ajar.report.Unresolved;
import dev.ajar.report.text.TextPage.Piece;
import java.util.List;

/// An application: how many parts are open, which are not and what could replace them, then all parts by role.
final class ApplicationSection implements Section {
    private static final int ROLE = 22;
    private static final int MOST = 40;

    @Override
    public void write(Assessment assessment, TextPage page) {
        Application application = assessment.application();
        if (application == null) return;
        page.blank();
        page.line(new Piece(PartWords.headline(application), Ink.BOLD), new Piece("  " + application.entry(), Ink.DIM));
        page.line(new Piece(
                String.join(" or ", application.categories()),
                Ink.of(application.shade().last())));
        page.line(new Piece("Places and counts derived by Ajar; licenses are those of main programs.", Ink.DIM));
        notOpen(PartWords.notOpen(application), page);
        notKnown(PartWords.notKnown(application), page);
        components(application, page);
        calls(application, page);
        unresolved(application, page);
        domains(application, page);
        page.blank();
    }

    private static void notOpen(List<Part> parts, TextPage page) {
        if (!parts.isEmpty()) page.heading("Not open");
        for (Part part : head(parts)) {
            String license = PartWords.license(part);
            page.paragraph(
                    PartWords.shade(part) + " ",
                    Ink.of(part.shades().last()),
                    PartWords.role(part) + ": " + PartWords.title(part)
                            + (license.isEmpty() ? "" : ", " + license)
                            + (part.loadBearing() ? "" : " (not load-bearing)"));
            page.paragraph("  ", "= ", Ink.CYAN, part.because());
            for (String condition : PartWords.conditions(part)) page.paragraph("  ", "! ", Ink.YELLOW, condition);
            place(part, page);
            if (!part.replaceWith().isEmpty())
                page.paragraph("  ", "= open instead: ", Ink.CYAN, PartWords.replacements(part));
        }
        more(parts.size(), page);
    }

    private static void notKnown(List<Part> parts, TextPage page) {
        if (!parts.isEmpty()) page.heading("Not known");
        for (Part part : head(parts)) {
            page.paragraph(
                    PartWords.role(part) + " ", Ink.of(Shade.UNKNOWN), PartWords.name(part) + ": " + part.because());
            place(part, page);
        }
        more(parts.size(), page);
    }

    private static void place(Part part, TextPage page) {
        if (!part.evidence().isEmpty())
            page.paragraph("  ", "= at ", Ink.DIM, Because.place(part.evidence().getFirst()));
    }

    private static void components(Application application, TextPage page) {
        page.heading("Components");
        int shade = application.parts().stream()
                .mapToInt(p -> Columns.width(PartWords.marked(p)) + 2)
                .max()
                .orElse(0);
        for (Part part : application.parts())
            page.line(
                    Piece.of("  " + Columns.pad(Columns.clip(PartWords.role(part), ROLE - 1), ROLE)),
                    new Piece(Columns.pad(PartWords.marked(part), shade), Ink.of(PartWords.look(part))),
                    Piece.of(PartWords.name(part)
                            + (part.software() == null ? "" : "  " + part.software())
                            + (part.optional() ? "  (optional)" : "")));
    }

    private static void calls(Application application, TextPage page) {
        List<String> sentences = PartsGraph.of(application).sentences();
        if (sentences.isEmpty()) return;
        page.heading("Who calls whom");
        for (String sentence : head(sentences)) page.paragraph("  ", "", Ink.PLAIN, sentence);
        more(sentences.size(), page);
    }

    private static void unresolved(Application application, TextPage page) {
        List<Unresolved> all = Unresolved.of(application);
        if (all.isEmpty()) return;
        page.heading("Not resolved");
        for (Unresolved one : head(all)) {
            String first =
                    one.places().isEmpty() ? "" : ", needed at " + one.places().getFirst();
            String others = one.places().size() > 1 ? " and " + (one.places().size() - 1) + " more" : "";
            page.paragraph("  ", one.name() + " ", Ink.YELLOW, one.why() + first + others);
            if (!one.alternatives().isEmpty())
                page.paragraph("    ", "= seen elsewhere: ", Ink.CYAN, String.join(", ", one.alternatives()));
        }
        more(all.size(), page);
    }

    private static void domains(Application application, TextPage page) {
        if (application.domains().values().stream().allMatch(List::isEmpty)) return;
        page.heading("OPEA domains");
        page.paragraph(2, "Only what the files prove, by the draft of April 2024; no level is given.");
        application.domains().forEach((domain, facts) -> {
            List<String> statements =
                    facts.stream().map(Fact::statement).distinct().toList();
            page.paragraph(
                    "  ", domain + ": ", Ink.DIM, statements.isEmpty() ? "nothing" : String.join("; ", statements));
        });
    }

    private static <T> List<T> head(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private static void more(int size, TextPage page) {
        if (size > MOST) page.line("  and " + (size - MOST) + " more; all of them with --format json");
    }
}
