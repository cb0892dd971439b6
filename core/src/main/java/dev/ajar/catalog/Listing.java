package dev.ajar.catalog;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.Locale;
import java.util.OptionalDouble;

/// One line of the catalog.
///
/// @param name Hub id
/// @param system id of the system it belongs to, or empty where only its license is recorded
/// @param kind `model`, `adapter` or `dataset`
/// @param status of the weights or data: `linked`, `gated` or `hosted`
/// @param parameters as recorded, such as `8B`, or empty
/// @param recordedBy the publication whose record it is, or empty where facts were collected from several sources
/// @param grade `verified`, `secondary`, `unverified`; systems are `verified`
public record Listing(
        String name,
        String system,
        String kind,
        LicenseRef license,
        Status status,
        String parameters,
        String date,
        String grade,
        String recordedBy) {
    /// The number of parameters, where it is recorded.
    public OptionalDouble size() {
        String text = parameters.strip().toUpperCase(Locale.ROOT);
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) end++;
        if (end == 0 || end > 12 || text.indexOf('.') != text.lastIndexOf('.')) return OptionalDouble.empty();
        if (text.substring(0, end).equals(".")) return OptionalDouble.empty();
        double number = Double.parseDouble(text.substring(0, end));
        return switch (text.substring(end).strip()) {
            case "" -> OptionalDouble.of(number);
            case "K" -> OptionalDouble.of(number * 1e3);
            case "M" -> OptionalDouble.of(number * 1e6);
            case "B" -> OptionalDouble.of(number * 1e9);
            case "T" -> OptionalDouble.of(number * 1e12);
            default -> OptionalDouble.empty();
        };
    }

    static Listing of(RecordedLicense row) {
        Status status = row.hosted() ? Status.HOSTED : row.gated() ? Status.GATED : Status.LINKED;
        return new Listing(
                row.hubId(), "", row.kind(), row.license(), status, row.parameters(), row.date(), row.grade(), "");
    }

    static Listing of(CatalogSystem system, String member, String parameters) {
        Component weights = weights(system);
        return new Listing(
                member,
                system.id(),
                system.kind(),
                weights.license().license(),
                weights.status(),
                parameters,
                system.recorded(),
                "verified",
                "");
    }

    /// A record is as good as whoever wrote it; audits found errors in nine of ten.
    static Listing of(RecordedSystem record) {
        Component weights = RecordedSystems.weights(record);
        return new Listing(
                record.id(),
                record.id(),
                "model",
                weights == null ? new LicenseRef.NotTold() : weights.license().license(),
                weights == null ? Status.UNKNOWN : weights.status(),
                record.parameters(),
                record.date(),
                "unverified",
                record.recordedBy());
    }

    static Component weights(CatalogSystem system) {
        for (Component component : system.components())
            if (component.kind() == ComponentKind.FINAL_WEIGHTS) return component;
        throw new IllegalStateException(system.id() + " has no final weights");
    }
}
