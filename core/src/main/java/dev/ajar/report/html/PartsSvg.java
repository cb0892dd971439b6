package dev.ajar.report.html;

import dev.ajar.model.Application.Part;
import dev.ajar.report.PartWords;
import dev.ajar.report.PartsGraph;
import dev.ajar.report.PartsGraph.Row;
import dev.ajar.report.ShadeMark;
import java.util.ArrayList;
import java.util.List;

/// The parts of an application, one box below the other, and lines from each caller to what it calls. Each caller has a
/// lane of its own at the left; a box leads to the row of the table that says more.
final class PartsSvg {
    private static final int WIDTH = 400;
    private static final int BOX = 42;
    private static final int STEP = 50;
    private static final int TOP = 4;
    private static final int LANE = 9;
    private static final int LANES = 14;
    private static final int INDENT = 20;
    private static final int NAME_CHARACTER = 8;
    private static final int SMALL_CHARACTER = 6;

    private final HtmlPage page;
    private final PartsGraph graph;
    private final String id;
    private final int[] lanes;
    private final int left;

    private PartsSvg(HtmlPage page, PartsGraph graph, String id) {
        this.page = page;
        this.graph = graph;
        this.id = id;
        this.lanes = lanes(graph);
        int used = 0;
        for (int lane : lanes) used = Math.max(used, lane + 1);
        this.left = used == 0 ? 2 : used * LANE + 14;
    }

    /// @param id of the subject's article; a box links to `ID-part-N`
    static void write(HtmlPage page, PartsGraph graph, String id) {
        new PartsSvg(page, graph, id).write();
    }

    private void write() {
        List<Row> rows = graph.rows();
        int height = TOP + rows.size() * STEP + 4;
        String named = id + "-parts";
        page.open(
                "svg",
                "class",
                "parts",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "group",
                "aria-labelledby",
                named + "-t " + named + "-d");
        page.element("title", "Parts, and who calls whom", "id", named + "-t");
        page.element("desc", String.join(". ", graph.sentences()), "id", named + "-d");
        for (int i = 0; i < rows.size(); i++) row(rows.get(i), i);
        page.close();
    }

    private void row(Row row, int at) {
        Part part = row.part();
        String calls = row.calls().isEmpty() ? "" : ", calls " + row.calls().size();
        page.open(
                "a",
                "class",
                "part " + PartWords.look(part).wire() + (part.optional() ? " optional" : ""),
                "href",
                "#" + id + "-part-" + (row.number() + 1));
        page.element(
                "title", PartWords.name(part) + ": " + PartWords.role(part) + ", " + PartWords.shade(part) + calls);
        if (!row.calls().isEmpty()) calls(row, at);
        int x = left + (row.within() < 0 ? 0 : INDENT);
        int y = TOP + at * STEP;
        if (row.within() >= 0) served(row, at, x);
        rect("box", x, y, WIDTH - 2 - x, BOX, 7);
        rect("chip", x + 6, y + 8, 26, 26, 6);
        text(x + 19, y + 26, "middle", "mark", String.valueOf(ShadeMark.of(PartWords.look(part))));
        String shade = PartWords.shade(part);
        int room = WIDTH - 10 - x - 40;
        text(x + 40, y + 18, "start", "name", clip(PartWords.name(part), (room - width(shade)) / NAME_CHARACTER));
        text(WIDTH - 10, y + 18, "end", "word", shade);
        String license = PartWords.license(part);
        String below = PartWords.role(part) + (license.isEmpty() ? "" : " · " + license);
        text(x + 40, y + 34, "start", "axis", clip(below, room / SMALL_CHARACTER));
        page.close();
    }

    private static int width(String word) {
        return word.length() * SMALL_CHARACTER + 12;
    }

    private static String clip(String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length <= most) return text;
        return text.substring(0, text.offsetByCodePoints(0, Math.max(1, most - 1))) + "…";
    }

    /// From the caller's box to its lane, along the lane, and into each box called.
    private void calls(Row row, int at) {
        int lane = left - 12 - lanes[at] * LANE;
        int from = TOP + at * STEP + BOX / 2 + 6;
        int edge = left + (row.within() < 0 ? 0 : INDENT);
        int high = from;
        int low = from;
        StringBuilder path = new StringBuilder("M" + edge + " " + from + "H" + lane);
        StringBuilder heads = new StringBuilder();
        for (int called : row.calls()) {
            int y = TOP + called * STEP + BOX / 2 - 6;
            int to = left + (graph.rows().get(called).within() < 0 ? 0 : INDENT);
            high = Math.min(high, y);
            low = Math.max(low, y);
            path.append('M').append(lane).append(' ').append(y).append('H').append(to - 4);
            heads.append('M').append(to).append(' ').append(y).append("l-7 -4v8z");
        }
        path.append('M').append(lane).append(' ').append(high).append('V').append(low);
        page.open("path", "class", "call", "d", path.toString()).close();
        page.open("path", "class", "head", "d", heads.toString()).close();
    }

    /// From the box of a server down to the model it serves.
    private void served(Row row, int at, int x) {
        int from = TOP + row.within() * STEP + BOX;
        int y = TOP + at * STEP + BOX / 2;
        page.open("path", "class", "serves", "d", "M" + (x - INDENT / 2) + " " + from + "V" + y + "H" + x)
                .close();
    }

    private void rect(String look, int x, int y, int width, int height, int round) {
        page.open(
                        "rect",
                        "class",
                        look,
                        "x",
                        String.valueOf(x),
                        "y",
                        String.valueOf(y),
                        "width",
                        String.valueOf(width),
                        "height",
                        String.valueOf(height),
                        "rx",
                        String.valueOf(round))
                .close();
    }

    private void text(int x, int y, String anchor, String look, String text) {
        page.element(
                "text", text, "x", String.valueOf(x), "y", String.valueOf(y), "text-anchor", anchor, "class", look);
    }

    /// A lane for each caller, such that lines on one lane never overlap; past the last lane they share it.
    private static int[] lanes(PartsGraph graph) {
        List<Row> rows = graph.rows();
        int[] lanes = new int[rows.size()];
        java.util.Arrays.fill(lanes, -1);
        List<Integer> callers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) if (!rows.get(i).calls().isEmpty()) callers.add(i);
        callers.sort(java.util.Comparator.comparingInt(i -> high(rows, i) - low(rows, i)));
        List<List<int[]>> taken = new ArrayList<>();
        for (int caller : callers) {
            int from = low(rows, caller);
            int to = high(rows, caller);
            int lane = 0;
            while (lane < taken.size()
                    && lane < LANES - 1
                    && taken.get(lane).stream().anyMatch(t -> t[0] <= to && from <= t[1])) lane++;
            if (lane == taken.size()) taken.add(new ArrayList<>());
            taken.get(lane).add(new int[] {from, to});
            lanes[caller] = lane;
        }
        return lanes;
    }

    private static int low(List<Row> rows, int caller) {
        return Math.min(caller, rows.get(caller).calls().getFirst());
    }

    private static int high(List<Row> rows, int caller) {
        return Math.max(caller, rows.get(caller).calls().getLast());
    }
}
