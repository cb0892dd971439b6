package dev.ajar.cli;

import dev.ajar.Ajar;
import dev.ajar.AssessOptions;
import dev.ajar.PlaceException;
import dev.ajar.model.Issue;
import dev.ajar.model.Report;
import dev.ajar.model.Severity;
import dev.ajar.model.SourceInfo;
import java.util.ArrayList;
import java.util.List;

/// The reports on all places asked for. A place that cannot be read has a report too, which says so.
///
/// @param complaints what to tell on standard error
/// @param nothing whether no place at all could be read
record Places(List<Report> reports, List<String> complaints, boolean nothing) {
    Places {
        reports = List.copyOf(reports);
        complaints = List.copyOf(complaints);
    }

    static Places read(Ajar ajar, List<String> places, AssessOptions options, MeasureOptions measure) {
        List<Report> reports = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        for (String place : places) {
            try {
                reports.add(measure.measured(() -> ajar.assess(place, options)));
            } catch (PlaceException e) {
                String message = String.valueOf(e.getMessage());
                complaints.add(message);
                reports.add(new Report(
                        new SourceInfo(place, null, null, null),
                        List.of(),
                        List.of(new Issue(Severity.ERROR, "source", null, message))));
            }
        }
        return new Places(reports, complaints, complaints.size() == places.size());
    }
}
