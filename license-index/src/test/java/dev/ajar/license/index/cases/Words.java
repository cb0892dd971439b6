package dev.ajar.license.index.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Prose without any license in it, and random edits of words.
final class Words {
    static final String README = """
            # Falcon sensor toolkit

            Reads temperature and pressure from the sensor board and draws both as charts.

            ## Install

            ```
            pip install falcon-sensors
            python -m falcon_sensors --port /dev/ttyUSB0
            ```

            The first start takes a minute, as the calibration table is computed. See the manual for wiring and for the
            list of boards that were tried. Questions go to the forum, bugs to the tracker.
            """;
    static final String CITATION = """
            ```
            @article{falcon, title={Charts of small sensors}, year={2023}}
            ```
            """;
    private static final List<String> POOL = List.of(
            "lantern", "meadow", "quickly", "violet", "copper", "seven", "river", "harvest", "gently", "marble",
            "window", "under", "silver", "which", "often", "basket", "orange", "walking", "narrow", "paper");

    private Words() {}

    /// Replaces, drops or adds one word in so many.
    static String edit(String text, double share, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : pieces(text)) {
            if (word.isBlank() || random.nextDouble() >= share) {
                out.append(word);
                continue;
            }
            String other = POOL.get(random.nextInt(POOL.size()));
            switch (random.nextInt(3)) {
                case 0 -> out.append(other);
                case 1 -> {}
                default -> out.append(word).append(' ').append(other);
            }
        }
        return out.toString();
    }

    /// Words and the blanks between them; each ideograph is a word.
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int n = 1; n <= text.length(); n++) {
            boolean cut = n == text.length()
                    || Character.isWhitespace(text.charAt(n)) != Character.isWhitespace(text.charAt(n - 1))
                    || Character.isIdeographic(text.charAt(n))
                    || Character.isIdeographic(text.charAt(n - 1));
            if (!cut) continue;
            pieces.add(text.substring(from, n));
            from = n;
        }
        return pieces;
    }
}
