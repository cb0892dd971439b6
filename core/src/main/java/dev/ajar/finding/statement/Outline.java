package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of a document as they are met, each with the headings it stands under and what introduces it.
final class Outline {
    private final List<Block> blocks = new ArrayList<>();
    private final String[] headings = new String[7];
    private final List<Block> items = new ArrayList<>();
    private @Nullable Block intro;
    private int table;

    Outline() {
        Arrays.fill(headings, "");
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void heading(Text text, int level, int line) {
        for (int n = level; n < headings.length; n++) headings[n] = "";
        blocks.add(new Block(Block.Kind.HEADING, text, path(), null, level, line, 0, List.of(), List.of()));
        headings[level] = text.lower.strip();
        intro = null;
        items.clear();
    }

    /// @param level how far it is indented
    void item(Text text, int level, int line) {
        while (!items.isEmpty() && items.getLast().level() >= level) items.removeLast();
        Block parent = items.isEmpty() ? intro : items.getLast();
        Block item = new Block(Block.Kind.ITEM, text, path(), parent, level, line, 0, List.of(), List.of());
        blocks.add(item);
        items.add(item);
    }

    void paragraph(Text text, int line) {
        Block paragraph = new Block(Block.Kind.PARAGRAPH, text, path(), intro, 0, line, 0, List.of(), List.of());
        blocks.add(paragraph);
        intro = introduces(text) ? paragraph : null;
        items.clear();
    }

    void code(Text text, int line) {
        blocks.add(new Block(Block.Kind.CODE, text, path(), intro, 0, line, 0, List.of(), List.of()));
    }

    /// The rows that follow are of a table of their own.
    void table() {
        table++;
    }

    void row(Text text, int line, List<Text> header, List<Text> cells) {
        blocks.add(new Block(Block.Kind.ROW, text, path(), intro, 0, line, table, header, cells));
    }

    private static boolean introduces(Text text) {
        String words = text.plain.strip();
        return words.endsWith(":") || words.endsWith("：");
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        for (String heading : headings) if (!heading.isEmpty()) path.add(heading);
        return path;
    }
}
