package dev.ajar.report.text;

import dev.ajar.report.Style;
import java.util.List;
import java.util.Map;

/// A record for a terminal: a line for each field, a list as items below its name.
public final class TextFields {
    private TextFields() {}

    public static byte[] of(String title, Map<String, ?> fields, Style style) {
        TextPage page = new TextPage(style);
        page.line(new TextPage.Piece(title, Ink.BOLD));
        int name = fields.keySet().stream().mapToInt(Columns::width).max().orElse(0) + 2;
        fields.forEach((key, value) -> field(page, Columns.pad(key.replace('_', ' '), name), value));
        return page.bytes();
    }

    private static void field(TextPage page, String name, Object value) {
        if (value instanceof List<?> items) {
            if (items.isEmpty()) return;
            page.blank();
            page.line(new TextPage.Piece(name.strip(), Ink.BOLD));
            for (Object item : items) item(page, item);
            return;
        }
        String text = String.valueOf(value);
        if (text.contains("\n")) {
            page.blank();
            page.line(new TextPage.Piece(name.strip(), Ink.BOLD));
            for (String line : text.strip().split("\n", -1)) page.line("  " + line);
            return;
        }
        if (!text.isEmpty()) page.paragraph(name, Ink.DIM, text);
    }

    private static void item(TextPage page, Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            page.paragraph("  - ", Ink.CYAN, String.valueOf(item));
            return;
        }
        StringBuilder text = new StringBuilder();
        fields.forEach((key, value) -> {
            if (value == null || value.toString().isEmpty()) return;
            if (!text.isEmpty()) text.append(text.indexOf(": ") < 0 ? ": " : "; ");
            if (!List.of("kind", "id", "meaning", "question", "name").contains(String.valueOf(key)))
                text.append(key).append(' ');
            text.append(value);
        });
        page.paragraph("  - ", Ink.CYAN, text.toString());
    }
}
