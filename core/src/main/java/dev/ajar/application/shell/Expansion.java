package dev.ajar.application.shell;

import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Names;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a word of a script stands for. Command substitutions and everything else that would have to run are holes.
final class Expansion {
    private static final int MAX_DEPTH = 16;

    private final Function<String, @Nullable Traced> known;
    private final BiConsumer<String, Traced> assign;
    private final Place at;

    /// @param known the value of a name, or `null`
    /// @param assign told of `${NAME:=value}`
    Expansion(Function<String, @Nullable Traced> known, BiConsumer<String, Traced> assign, Place at) {
        this.known = known;
        this.assign = assign;
        this.at = at;
    }

    Traced word(String raw) {
        return expand(raw, 0, false);
    }

    private Traced expand(String raw, int depth, boolean inQuotes) {
        Traced.Builder out = new Traced.Builder();
        if (depth > MAX_DEPTH) return dynamic("");
        boolean quoted = inQuotes;
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c == '\'' && !quoted) {
                int end = raw.indexOf('\'', i + 1);
                if (end < 0) end = raw.length();
                out.append(raw.substring(i + 1, end));
                i = end + 1;
            } else if (c == '"') {
                quoted = !quoted;
                i++;
            } else if (c == '\\' && i + 1 < raw.length()) {
                char next = raw.charAt(i + 1);
                if (quoted && "$`\"\\".indexOf(next) < 0) out.append(c);
                out.append(next);
                i += 2;
            } else if (c == '`') {
                int end = raw.indexOf('`', i + 1);
                out.append(dynamic("`"));
                i = end < 0 ? raw.length() : end + 1;
            } else if (c == '$' && i + 1 < raw.length()) {
                i = dollar(raw, i, out, depth);
            } else {
                out.append(c);
                i++;
            }
        }
        return out.build();
    }

    private int dollar(String raw, int i, Traced.Builder out, int depth) {
        char next = raw.charAt(i + 1);
        if (next == '(') {
            out.append(dynamic("$("));
            return close(raw, i + 1, '(', ')');
        }
        if (next == '{') {
            int end = close(raw, i + 1, '{', '}');
            out.append(braced(raw.substring(i + 2, Math.max(i + 2, end - 1)), depth));
            return end;
        }
        int end = Names.end(raw, i + 1);
        if (end > i + 1) {
            out.append(value(raw.substring(i + 1, end)));
            return end;
        }
        if (Character.isDigit(next)) {
            out.append(value(String.valueOf(next)));
            return i + 2;
        }
        if ("@*#?!$-".indexOf(next) >= 0) {
            out.append(dynamic("$" + next));
            return i + 2;
        }
        out.append('$');
        return i + 1;
    }

    private Traced braced(String body, int depth) {
        int end = Names.end(body, 0);
        if (end == 0) while (end < body.length() && Character.isDigit(body.charAt(end))) end++;
        String name = body.substring(0, end);
        String rest = body.substring(end);
        if (name.isEmpty()) return dynamic("${" + body + "}");
        if (rest.isEmpty()) return value(name);
        boolean colon = rest.startsWith(":");
        char operator = rest.length() > (colon ? 1 : 0) ? rest.charAt(colon ? 1 : 0) : 0;
        String word = rest.length() > (colon ? 2 : 1) ? rest.substring(colon ? 2 : 1) : "";
        Traced value = known.apply(name);
        boolean set = value != null && !(colon && value.isEmpty());
        return switch (operator) {
            case '-' -> set ? value(name) : expand(word, depth + 1, false);
            case '=' -> {
                if (set) yield value(name);
                Traced given = expand(word, depth + 1, false);
                assign.accept(name, given);
                yield given;
            }
            case '?' -> value(name);
            case '+' -> set ? expand(word, depth + 1, false) : Traced.EMPTY;
            default -> dynamic("${" + body + "}");
        };
    }

    private Traced value(String name) {
        Traced value = known.apply(name);
        return value == null ? Traced.hole(new Use(name, Kind.MISSING, null)) : value;
    }

    private Traced dynamic(String what) {
        return Traced.hole(new Use(what, Kind.DYNAMIC, at));
    }

    /// The index after the bracket that closes the one at `from`; the end of the text where it is not closed.
    static int close(String raw, int from, char open, char close) {
        int depth = 0;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') i++;
            else if (c == open) depth++;
            else if (c == close && --depth == 0) return i + 1;
        }
        return raw.length();
    }
}
