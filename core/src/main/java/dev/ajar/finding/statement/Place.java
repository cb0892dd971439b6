package dev.ajar.finding.statement;

/// Where a document says something.
///
/// @param line the line with the words that matter, from 1
/// @param quote a piece of that line as it stands, at most 200 characters
/// @param firstLine the first line of the whole sentence, row or item
/// @param lastLine its last line
public record Place(int line, String quote, int firstLine, int lastLine) {
    /// The longest quote, in characters.
    static final int MAX_QUOTE = 200;

    public Place {
        if (line < firstLine || line > lastLine)
            throw new IllegalArgumentException("line " + line + " outside " + firstLine + " to " + lastLine);
        if (quote.length() > MAX_QUOTE)
            throw new IllegalArgumentException("a quote of " + quote.length() + " characters; at most " + MAX_QUOTE);
    }

    /// Whether the sentence touches the line.
    public boolean touches(int other) {
        return firstLine <= other && other <= lastLine;
    }
}
