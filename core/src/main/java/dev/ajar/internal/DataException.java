package dev.ajar.internal;

/// A data file that does not hold what it should; the message names file, line and what was expected.
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    public DataException(String file, int line, String expected) {
        super(file + ":" + line + ": expected " + expected);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /// The line from 1.
    public int line() {
        return line;
    }
}
