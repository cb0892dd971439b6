package dev.ajar.license.rule;

import dev.ajar.license.text.Tokens;

/// Lines of places that are asked for in rising order, or nearly so.
final class LineCount {
    private final Tokens tokens;
    private int at;
    private int line = 1;

    LineCount(Tokens tokens) {
        this.tokens = tokens;
        at = tokens.from;
    }

    /// The line of a byte, from 1.
    int of(int place) {
        while (at < place) if (tokens.bytes[at++] == '\n') line++;
        while (at > place) if (tokens.bytes[--at] == '\n') line--;
        return line;
    }
}
