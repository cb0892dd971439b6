package dev.ajar.model;

import java.util.List;

/// Something a reader should know that is no verdict: a claim that does not hold, a license text that is missing.
///
/// @param id code with a page of documentation, such as `open-washing`
/// @param remedy what would mend it, one sentence
public record Finding(String id, Severity severity, String message, String remedy, List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }
}
