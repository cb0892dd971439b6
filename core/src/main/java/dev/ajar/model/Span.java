package dev.ajar.model;

/// Where in a file a piece of evidence stands.
public sealed interface Span {
    /// Lines from 1, both ends included, as split at `\n`.
    record Lines(int line, int endLine) implements Span {
        public Lines {
            if (line < 1 || endLine < line) throw new IllegalArgumentException("lines " + line + " to " + endLine);
        }
    }

    /// Bytes from 0.
    record Bytes(long offset, long length) implements Span {
        public Bytes {
            if (offset < 0 || length < 0) throw new IllegalArgumentException("bytes at " + offset + ", " + length);
        }
    }

    /// The file's existence is the evidence.
    record Whole() implements Span {}

    static Span line(int line) {
        return new Lines(line, line);
    }
}
