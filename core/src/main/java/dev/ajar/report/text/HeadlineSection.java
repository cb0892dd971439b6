package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Openness;
import dev.ajar.model.Shade;
import dev.ajar.report.Counts;
import dev.ajar.report.Printable;
import dev.ajar.report.text.TextPage.Piece;
import java.util.ArrayList;
import java.util.List;

/// Name, category, place on the map, and how much is released.
final class HeadlineSection implements Section {
    private static final int LABEL = 14;
    private static final int MAP = LABEL + 5 * 3 + 3;

    @Override
    public void write(Assessment assessment, TextPage page) {
        Openness openness = assessment.openness();
        Ink ink = Ink.of(openness.freedom().last());
        page.blank();
        page.line(
                new Piece(assessment.subject().name(), Ink.BOLD),
                new Piece("  " + assessment.subject().kind().wire(), Ink.DIM));
        page.line(new Piece(String.join(" or ", openness.categories()), ink));
        List<String> members = assessment.subject().members();
        if (!members.isEmpty()) page.paragraph("Speaks for: ", Ink.DIM, members(members));
        page.blank();
        List<Piece[]> map = map(openness);
        List<String> facts = facts(assessment, page.width() - MAP);
        for (int i = 0; i < Math.max(map.size(), facts.size()); i++) {
            List<Piece> line = new ArrayList<>();
            if (i < map.size()) line.addAll(List.of(map.get(i)));
            int used = line.stream().mapToInt(p -> Columns.width(p.text())).sum();
            line.add(Piece.of(" ".repeat(MAP - used) + (i < facts.size() ? facts.get(i) : "")));
            page.line(line.toArray(Piece[]::new));
        }
    }

    private static String members(List<String> members) {
        int shown = Math.min(6, members.size());
        String more = members.size() > shown ? " and " + (members.size() - shown) + " more" : "";
        return String.join(", ", members.subList(0, shown)) + more;
    }

    private static List<String> facts(Assessment assessment, int width) {
        Openness openness = assessment.openness();
        List<String> facts = new ArrayList<>();
        facts.addAll(Columns.wrap(Counts.of(assessment).sentence(), width));
        String freedom = openness.freedom().certain()
                ? openness.freedom().first().wire()
                : openness.freedom().first().wire() + " to "
                        + openness.freedom().last().wire();
        boolean differs = !openness.freedom().certain()
                || openness.declared() != openness.freedom().first();
        facts.addAll(Columns.wrap(
                "Freedom: " + freedom
                        + (differs ? " (tags alone: " + openness.declared().wire() + ")" : ""),
                width));
        facts.addAll(Columns.wrap("Completeness: " + level(openness) + " of 4", width));
        facts.add("");
        facts.addAll(Columns.wrap(Printable.line(openness.because()), width));
        return facts;
    }

    static String level(Openness openness) {
        int low = openness.completeness().first();
        int high = openness.completeness().last();
        return low == high ? "level " + low : "level " + low + " to " + high;
    }

    private static List<Piece[]> map(Openness openness) {
        List<Piece[]> rows = new ArrayList<>();
        rows.add(new Piece[] {new Piece(Columns.pad("", LABEL) + " 0  1  2  3  4", Ink.DIM)});
        for (Shade shade : Shade.values()) {
            boolean here = openness.freedom().values().contains(shade);
            if (shade == Shade.UNKNOWN && !here) continue;
            List<Piece> row = new ArrayList<>();
            row.add(new Piece(Columns.pad(shade.wire(), LABEL), here ? Ink.BOLD : Ink.DIM));
            for (int level = 0; level <= 4; level++) row.add(cell(openness, shade, here, level));
            rows.add(row.toArray(Piece[]::new));
        }
        return rows;
    }

    private static Piece cell(Openness openness, Shade shade, boolean row, int level) {
        boolean here = row
                && level >= openness.completeness().first()
                && level <= openness.completeness().last();
        if (!here) return new Piece(" · ", Ink.DIM);
        boolean certain =
                openness.freedom().certain() && openness.completeness().certain();
        return new Piece(certain ? " ● " : " ○ ", Ink.of(shade));
    }
}
