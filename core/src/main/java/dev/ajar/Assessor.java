package dev.ajar;

import dev.ajar.model.Report;
import java.io.IOException;

/// The way from a place to a report: source, finders, assembly, openness, frameworks.
@FunctionalInterface
public interface Assessor {
    /// Assesses one place. What can be explained becomes an issue of the report and the run goes on.
    ///
    /// @throws PlaceException if nothing can be read there
    /// @throws IOException if reading fails altogether; the message is for a reader
    Report assess(String place, AssessOptions options) throws IOException;
}
