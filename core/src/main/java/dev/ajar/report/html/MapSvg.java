package dev.ajar.report.html;

import dev.ajar.model.Openness;
import dev.ajar.model.Shade;
import dev.ajar.report.ShadeMark;

/// The map of freedom and completeness with the cell of a subject; several cells where more than one remains possible.
final class MapSvg {
    private static final int LEFT = 116;
    private static final int WIDTH = 46;
    private static final int HEIGHT = 30;
    private static final int TOP = 8;

    private MapSvg() {}

    static void write(HtmlPage page, Openness openness, String id) {
        boolean unknown = openness.freedom().values().contains(Shade.UNKNOWN);
        int rows = unknown ? 7 : 6;
        int height = TOP + rows * HEIGHT + 44;
        page.open(
                "svg",
                "viewBox",
                "0 0 " + (LEFT + 5 * WIDTH + 6) + " " + height,
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        page.element("title", "Place on the map of freedom and completeness", "id", id + "-t");
        page.element("desc", describe(openness), "id", id + "-d");
        int row = 0;
        for (Shade shade : Shade.values()) {
            if (shade == Shade.UNKNOWN && !unknown) continue;
            int y = TOP + row++ * HEIGHT;
            text(page, LEFT - 8, y + HEIGHT / 2 + 4, "end", "label", shade.wire());
            for (int level = 0; level <= 4; level++) cell(page, openness, shade, level, y);
        }
        int y = TOP + rows * HEIGHT;
        for (int level = 0; level <= 4; level++)
            text(page, LEFT + level * WIDTH + WIDTH / 2, y + 17, "middle", "label", String.valueOf(level));
        text(page, LEFT, y + 35, "start", "axis", "runs (1) … fully published (4)");
        text(page, LEFT - 8, y + 17, "end", "axis", "completeness");
        page.close();
    }

    private static void cell(HtmlPage page, Openness openness, Shade shade, int level, int y) {
        boolean here = openness.freedom().values().contains(shade)
                && level >= openness.completeness().first()
                && level <= openness.completeness().last();
        boolean certain =
                openness.freedom().certain() && openness.completeness().certain();
        int x = LEFT + level * WIDTH;
        String look = !here ? "cell" : shade.wire() + (certain ? " on" : " maybe");
        page.open(
                        "rect",
                        "x",
                        String.valueOf(x + 2),
                        "y",
                        String.valueOf(y + 2),
                        "width",
                        String.valueOf(WIDTH - 4),
                        "height",
                        String.valueOf(HEIGHT - 4),
                        "rx",
                        "5",
                        "class",
                        look)
                .close();
        if (here && certain)
            text(page, x + WIDTH / 2, y + HEIGHT / 2 + 5, "middle", "mark", String.valueOf(ShadeMark.of(shade)));
    }

    private static void text(HtmlPage page, int x, int y, String anchor, String look, String text) {
        page.element(
                "text", text, "x", String.valueOf(x), "y", String.valueOf(y), "text-anchor", anchor, "class", look);
        page.own("\n");
    }

    private static String describe(Openness openness) {
        return "Freedom: " + freedom(openness) + ". Completeness: " + level(openness) + " of 4.";
    }

    static String freedom(Openness openness) {
        Shade best = openness.freedom().first();
        Shade worst = openness.freedom().last();
        return best == worst ? best.wire() : best.wire() + " to " + worst.wire();
    }

    static String level(Openness openness) {
        int low = openness.completeness().first();
        int high = openness.completeness().last();
        return low == high ? "level " + low : "level " + low + " to " + high;
    }
}
