package dev.ajar.application.value;

import java.util.function.Function;

/// Replaces variables in a text by the rules of the Compose Specification, chapter interpolation.
public final class Interpolation {
    /// The deepest nesting of defaults that is followed.
    private static final int MAX_DEPTH = 32;

    private final Function<String, Variables.Answer> lookup;
    private final Listener listener;

    /// Learns of each reference.
    @FunctionalInterface
    public interface Listener {
        /// One reference; `hasDefault` tells whether it carries a default of its own.
        void seen(String name, boolean hasDefault, Use use, Place at);
    }

    public Interpolation(Function<String, Variables.Answer> lookup, Listener listener) {
        this.lookup = lookup;
        this.listener = listener;
    }

    public Traced apply(String raw, Place at) {
        return raw.indexOf('$') < 0 ? Traced.of(raw) : apply(raw, at, 0);
    }

    private Traced apply(String raw, Place at, int depth) {
        Traced.Builder out = new Traced.Builder();
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c != '$' || i + 1 >= raw.length()) {
                out.append(c);
                i++;
            } else if (raw.charAt(i + 1) == '$') {
                out.append('$');
                i += 2;
            } else if (raw.charAt(i + 1) == '{') {
                int end = closing(raw, i + 2);
                if (end < 0) {
                    out.append(raw.substring(i));
                    break;
                }
                out.append(braced(raw.substring(i + 2, end), at, depth, raw.substring(i, end + 1)));
                i = end + 1;
            } else {
                int end = Names.end(raw, i + 1);
                if (end == i + 1) out.append(c);
                else out.append(plain(raw.substring(i + 1, end), at));
                i = end;
            }
        }
        return out.build();
    }

    private Traced braced(String body, Place at, int depth, String whole) {
        int end = Names.end(body, 0);
        if (end == 0) return Traced.of(whole);
        String name = body.substring(0, end);
        String rest = body.substring(end);
        if (rest.isEmpty()) return plain(name, at);
        boolean colon = rest.startsWith(":");
        if (rest.length() < (colon ? 2 : 1)) return Traced.of(whole);
        char operator = rest.charAt(colon ? 1 : 0);
        String word = rest.substring(colon ? 2 : 1);
        if (depth >= MAX_DEPTH) return Traced.hole(new Use(name, Kind.DYNAMIC, at));
        return switch (operator) {
            case '-' -> withDefault(name, word, colon, at, depth);
            case '?' -> plain(name, at);
            case '+' -> {
                Variables.Answer answer = seen(name, true, at);
                boolean set = answer.setting()
                        && answer.value() != null
                        && !(colon && answer.value().isEmpty());
                yield set ? apply(word, at, depth + 1).through(answer.use()) : Traced.EMPTY;
            }
            default -> Traced.of(whole);
        };
    }

    private Traced withDefault(String name, String word, boolean colon, Place at, int depth) {
        Variables.Answer answer = seen(name, true, at);
        Traced value = answer.value();
        if (answer.setting() && value != null && !(colon && value.isEmpty())) return value.through(answer.use());
        Traced byDefault = apply(word, at, depth + 1);
        Use use = new Use(name, Kind.INLINE_DEFAULT, at, false, answer.use().alternatives());
        return byDefault.through(use);
    }

    private Traced plain(String name, Place at) {
        Variables.Answer answer = seen(name, false, at);
        Traced value = answer.value();
        return value == null ? Traced.hole(answer.use()) : value.through(answer.use());
    }

    private Variables.Answer seen(String name, boolean hasDefault, Place at) {
        Variables.Answer answer = lookup.apply(name);
        listener.seen(name, hasDefault, answer.use(), at);
        return answer;
    }

    /// The index of the brace that closes the one before `from`, or -1.
    static int closing(String text, int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && i > 0 && text.charAt(i - 1) == '$') open++;
            else if (c == '}' && --open == 0) return i;
        }
        return -1;
    }
}
