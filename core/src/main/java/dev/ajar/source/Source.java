package dev.ajar.source;

import java.io.IOException;

/// One kind of place.
public interface Source {
    /// Kebab-case, stable.
    String id();

    /// Whether this source reads such a place. Only looks, never changes anything.
    boolean accepts(String place);

    /// Opens the place at its present revision, or at the one the options ask for.
    ///
    /// @throws NothingToRead if nothing can be read there; the message names the place, what was expected
    ///     and what to do
    Snapshot open(String place, Options options) throws IOException;

    /// As [#open(String, Options)] with the usual options.
    default Snapshot open(String place) throws IOException {
        return open(place, Options.USUAL);
    }
}
