package dev.ajar.report.html;

import dev.ajar.report.Printable;
import java.util.ArrayDeque;
import java.util.Deque;

/// Markup with every text escaped. Tag and attribute names come from this package, never from a file.
final class HtmlPage {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element; attributes are pairs of name and value.
    HtmlPage open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /// Closes the element opened last.
    HtmlPage close() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (!INLINE.contains(" " + tag + " ")) out.append('\n');
        return this;
    }

    /// An element that holds text only.
    HtmlPage element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /// An element that is never closed, such as `meta`.
    HtmlPage single(String tag, String... attributes) {
        start(tag, attributes);
        out.append('\n');
        return this;
    }

    HtmlPage text(String text) {
        escape(Printable.line(text));
        return this;
    }

    /// Markup of this package, such as a style sheet.
    HtmlPage own(String markup) {
        out.append(markup);
        return this;
    }

    private static final String INLINE = " b span code mark a text ";

    private void start(String tag, String... attributes) {
        if (attributes.length % 2 != 0) throw new IllegalArgumentException("attributes of " + tag + ": pairs expected");
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(Printable.line(attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    String markup() {
        if (!open.isEmpty()) throw new IllegalStateException("not closed: " + open);
        return out.toString();
    }
}
