package dev.ajar.source;

import java.io.IOException;

/// Nothing could be read at a place: it is not there, no source knows such a place, or it may not be read.
public final class NothingToRead extends IOException {
    private static final long serialVersionUID = 1;

    public NothingToRead(String message) {
        super(message);
    }

    public NothingToRead(String message, Throwable cause) {
        super(message, cause);
    }
}
