package dev.ajar.report.text;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Replacement;
import dev.ajar.model.Assessment;
import dev.ajar.model.Evidence;
import dev.ajar.model.Shade;
import dev.ajar.report.text.TextPage.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// An application: how many parts are open, which are not and what could replace them, then all parts by role.
final class ApplicationSection implements Section {
    private static final int ROLE = 24;

    @Override
    public void write(Assessment assessment, TextPage page) {
        Application application = assessment.application();
        if (application == null) return;
        int all = application.counts().open()
                + application.counts().notOpen()
                + application.counts().unknown();
        page.blank();
        page.line(
                new Piece(application.counts().open() + " of " + all + " components are open", Ink.BOLD),
                new Piece("  " + application.entry(), Ink.DIM));
        page.line(new Piece(
                String.join(" or ", application.categories()),
                Ink.of(application.shade().last())));
        page.line(new Piece("Places and counts derived by Ajar; licenses are those of main programs.", Ink.DIM));
        List<Part> not = new ArrayList<>();
        List<Part> unknown = new ArrayList<>();
        for (Part part : application.parts()) {
            if (part.optional()) continue;
            if (part.shade() == Shade.UNKNOWN) unknown.add(part);
            else if (part.shade() != Shade.OPEN || part.shadeWorst() != null) not.add(part);
        }
        if (!not.isEmpty()) page.heading("Not open");
        for (Part part : not) notOpen(part, page);
        if (!unknown.isEmpty()) page.heading("Not known");
        for (Part part : unknown) {
            page.paragraph(role(part) + " ", Ink.YELLOW, name(part) + ": " + part.because());
            if (!part.alternatives().isEmpty())
                page.paragraph(
                        "  ",
                        "= seen elsewhere: ",
                        Ink.CYAN,
                        String.join(
                                ", ",
                                part.alternatives().stream()
                                        .map(a -> a.value() + " (" + a.kind() + ")")
                                        .toList()));
            place(part, page);
        }
        page.heading("Components");
        for (Part part : application.parts())
            page.line(
                    Piece.of("  " + Columns.pad(Columns.clip(role(part), ROLE - 1), ROLE)),
                    new Piece(Columns.pad(part.shade().wire(), 14), Ink.of(part.shade())),
                    Piece.of(name(part)
                            + (part.software() == null ? "" : "  " + part.software())
                            + (part.optional() ? "  (optional)" : "")));
        if (!application.inputsRequired().isEmpty()) {
            page.heading("Values an operator must give");
            page.paragraph(
                    2,
                    String.join(
                            ", ",
                            application.inputsRequired().stream()
                                    .map(i -> i.variable())
                                    .toList()));
        }
        page.blank();
    }

    private static void notOpen(Part part, TextPage page) {
        String worst =
                part.shadeWorst() == null ? "" : " to " + part.shadeWorst().wire();
        page.paragraph(part.shade().wire() + worst + " ", Ink.of(part.shades().last()), role(part) + ": " + name(part));
        page.paragraph("  ", "= ", Ink.CYAN, part.because());
        place(part, page);
        if (!part.replaceWith().isEmpty())
            page.paragraph(
                    "  ",
                    "= open instead: ",
                    Ink.CYAN,
                    String.join(
                            ", ",
                            part.replaceWith().stream()
                                    .map(ApplicationSection::replacement)
                                    .toList()));
    }

    private static String replacement(Replacement replacement) {
        return replacement.name() + " (" + replacement.license() + ")";
    }

    private static void place(Part part, TextPage page) {
        if (part.evidence().isEmpty()) return;
        Evidence first = part.evidence().getFirst();
        String line = first.line() > 0 ? ":" + first.line() : "";
        page.paragraph("  ", "= at ", Ink.DIM, first.path() + line);
    }

    private static String role(Part part) {
        return part.roles().isEmpty() ? part.kind().wire() : String.join(", ", part.roles());
    }

    private static String name(Part part) {
        return Objects.requireNonNullElse(part.name(), "not stated (" + part.variable() + ")");
    }
}
