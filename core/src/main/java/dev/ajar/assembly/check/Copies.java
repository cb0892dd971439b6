package dev.ajar.assembly.check;

import dev.ajar.model.Condition;
import dev.ajar.model.Observation.LicenseFile;
import java.util.List;
import java.util.Locale;

/// What a license wants to travel with the weights: its text, and a notice file.
final class Copies {
    private Copies() {}

    static boolean asksForText(List<Condition> conditions) {
        return conditions.stream().anyMatch(c -> c.kind().equals("license-copy"));
    }

    static boolean asksForNotice(List<Condition> conditions) {
        return conditions.stream().anyMatch(c -> c.kind().equals("attribution") && "notice-file".equals(c.mode()));
    }

    static boolean hasText(List<LicenseFile> files, String id) {
        return files.stream()
                .flatMap(f -> f.reads().stream())
                .anyMatch(r -> r.kind().equals("text") && id.equals(r.license().wireId()));
    }

    static boolean hasNotice(List<String> paths) {
        return paths.stream()
                .map(p -> p.substring(p.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .anyMatch(n -> n.startsWith("notice"));
    }
}
