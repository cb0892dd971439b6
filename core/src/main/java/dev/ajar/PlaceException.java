package dev.ajar;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Nothing can be read at a place. The message names the place, what is wrong, what was expected and what to do.
public final class PlaceException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String place;

    /// Says what is wrong and how to go on.
    ///
    /// @param wrong what is wrong, such as `no such folder`
    /// @param expected what would have been read
    /// @param remedy what to do
    public PlaceException(String place, String wrong, String expected, String remedy) {
        super(place + ": " + wrong + "; expected " + expected + "; " + remedy);
        this.place = place;
    }

    /// Says what is wrong in words that exist already.
    ///
    /// @param explanation what is wrong, what was expected, what to do
    public PlaceException(String place, String explanation, @Nullable Throwable cause) {
        super(explanation.contains(place) ? explanation : place + ": " + explanation, cause);
        this.place = place;
    }

    public String place() {
        return place;
    }
}
