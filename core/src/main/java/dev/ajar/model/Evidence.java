package dev.ajar.model;

import org.jspecify.annotations.Nullable;

/// What was read, and where.
///
/// @param path relative to the root of the snapshot, with `/`
/// @param quote a piece of the first line of the span as it stands, at most [#MAX_QUOTE] characters
/// @param digest `sha256:` and 64 hex digits of the file, or `null` where it was not read whole
/// @param digestOfSpan whether the digest covers the span only
public record Evidence(
        String path,
        Span span,
        @Nullable String quote,
        @Nullable String digest,
        boolean digestOfSpan) {
    /// The longest quote, in characters.
    public static final int MAX_QUOTE = 200;

    public Evidence {
        if (quote != null && quote.length() > MAX_QUOTE)
            throw new IllegalArgumentException("a quote of " + quote.length() + " characters; at most " + MAX_QUOTE);
    }

    /// A line of a text file.
    public static Evidence line(String path, int line, String quote, @Nullable String digest) {
        return new Evidence(path, Span.line(line), clip(quote), digest, false);
    }

    /// The existence of a file.
    public static Evidence exists(String path) {
        return new Evidence(path, new Span.Whole(), null, null, false);
    }

    /// The start of a line, cut to the longest quote allowed and without white space at its ends.
    public static String clip(String line) {
        String text = line.strip();
        if (text.length() <= MAX_QUOTE) return text;
        int end = Character.isHighSurrogate(text.charAt(MAX_QUOTE - 1)) ? MAX_QUOTE - 1 : MAX_QUOTE;
        return text.substring(0, end).strip();
    }

    /// The line the evidence starts at, or 0 where it is not a line.
    public int line() {
        return span instanceof Span.Lines lines ? lines.line() : 0;
    }
}
