package dev.ajar.finding.statement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// As much of HTML as READMEs use: single tags, their attributes, a few entities.
final class Html {
    /// @param end the position after the tag
    record Tag(String name, boolean closes, int end, Map<String, String> attributes) {
        Tag {
            attributes = Map.copyOf(attributes);
        }

        @Nullable
        String attribute(String key) {
            return attributes.get(key);
        }
    }

    private static final int MAX_TAG = 1500;
    private static final int MAX_ATTRIBUTES = 40;
    private static final Set<String> BREAKS = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "td",
            "th",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "summary",
            "details",
            "hr",
            "section",
            "dd",
            "dt",
            "blockquote");
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "nbsp", ' ', "apos", '\'', "#39", '\'', "ndash", '-');

    private Html() {}

    static char entity(String name) {
        Character c = ENTITIES.get(name);
        return c == null ? 0 : c;
    }

    static boolean breaks(String name) {
        return BREAKS.contains(name);
    }

    /// The tag that starts at `start`, or `null` where there is none.
    static @Nullable Tag tag(String text, int start, int to) {
        int i = start + 1;
        boolean closes = i < to && text.charAt(i) == '/';
        if (closes) i++;
        int name = i;
        while (i < to && Character.isLetterOrDigit(text.charAt(i))) i++;
        if (i == name || !Character.isLetter(text.charAt(name)) || i - name > 12) return null;
        if (i < to && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '>' && text.charAt(i) != '/')
            return null;
        String word = text.substring(name, i).toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new LinkedHashMap<>();
        int limit = Math.min(to, start + MAX_TAG);
        while (i < limit && text.charAt(i) != '>') {
            char c = text.charAt(i);
            if (c == '<') return null;
            if (Character.isWhitespace(c) || c == '/') {
                i++;
                continue;
            }
            int key = i;
            while (i < limit && "= \t\n>/".indexOf(text.charAt(i)) < 0) i++;
            if (i == key) {
                i++;
                continue;
            }
            String label = text.substring(key, i).toLowerCase(Locale.ROOT);
            String value = "";
            if (i < limit && text.charAt(i) == '=') {
                i++;
                char quote = i < limit ? text.charAt(i) : ' ';
                if (quote == '"' || quote == '\'') {
                    int end = text.indexOf(quote, i + 1);
                    if (end < 0 || end >= limit) return null;
                    value = text.substring(i + 1, end);
                    i = end + 1;
                } else {
                    int from = i;
                    while (i < limit && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '>') i++;
                    value = text.substring(from, i);
                }
            }
            if (attributes.size() < MAX_ATTRIBUTES) attributes.putIfAbsent(label, value);
        }
        return i < limit ? new Tag(word, closes, i + 1, attributes) : null;
    }

    /// Where the closing tag of this name starts, at most a few thousand characters on; or -1.
    static int closing(String text, String name, int from, int to) {
        int limit = Math.min(to, from + MAX_TAG);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) != '<' || i + 1 >= limit || text.charAt(i + 1) != '/') continue;
            if (text.regionMatches(true, i + 2, name, 0, name.length())) return i;
        }
        return -1;
    }
}
