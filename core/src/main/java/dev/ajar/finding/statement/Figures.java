package dev.ajar.finding.statement;

import java.util.List;

/// Whether a section shows figures: a heading that promises results is none where nothing below it has any.
final class Figures {
    /// Further down than this nobody would look for them.
    private static final int FARTHEST = 300;

    private Figures() {}

    /// Whether a table of numbers, a picture, or a number beside the name of a benchmark or measure stands below a
    /// heading, before the next one of its level.
    static boolean below(List<Block> blocks, int heading) {
        int last = Math.min(blocks.size(), heading + FARTHEST);
        for (int i = heading + 1; i < last; i++) {
            Block block = blocks.get(i);
            boolean found = switch (block.kind()) {
                case HEADING -> hasPicture(block.text());
                case ROW -> row(block);
                case PARAGRAPH, ITEM ->
                    hasPicture(block.text())
                            || (hasScore(block.text(), 0)
                                    && Vocabulary.of("measure").any(block.text().lower));
                case CODE -> false;
            };
            if (block.kind() == Block.Kind.HEADING
                    && block.level() <= blocks.get(heading).level()) return false;
            if (found) return true;
        }
        return false;
    }

    /// Whether a row of a table of models gives a score below a head that names a measure.
    static boolean scored(Block row) {
        int columns = Math.min(row.header().size(), row.cells().size());
        for (int i = 1; i < columns; i++)
            if (Vocabulary.of("measure").any(row.header().get(i).lower)
                    && row.cells().get(i).length() < 40
                    && hasScore(row.cells().get(i), 0)) return true;
        return false;
    }

    private static boolean row(Block row) {
        for (Text cell : row.cells()) if (hasPicture(cell) || (cell.length() < 40 && hasScore(cell, 0))) return true;
        return false;
    }

    private static boolean hasPicture(Text text) {
        for (Link link : text.links) if (link.picture() && !isBadge(link.target())) return true;
        return false;
    }

    private static boolean isBadge(String target) {
        String kind = Address.of(target).kind();
        return kind.equals("picture") || target.endsWith("badge.svg");
    }

    /// A number with a decimal or percent sign, or one of two digits that is a cell of its own.
    private static boolean hasScore(Text text, int from) {
        String plain = text.plain;
        for (int i = from; i < plain.length(); i++) {
            if (!Character.isDigit(plain.charAt(i))) continue;
            int end = i;
            while (end < plain.length() && Character.isDigit(plain.charAt(end))) end++;
            boolean word = i > 0 && (Phrases.isWord(plain.charAt(i - 1)) || plain.charAt(i - 1) == '.');
            boolean decimal =
                    end + 1 < plain.length() && plain.charAt(end) == '.' && Character.isDigit(plain.charAt(end + 1));
            boolean percent = end < plain.length() && plain.charAt(end) == '%';
            boolean alone = end - i >= 2 && plain.strip().length() == end - i;
            if (!word && (decimal || percent || alone)) return true;
            i = end;
        }
        return false;
    }
}
