package dev.ajar.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One license said, read or concluded for a component.
///
/// @param basis why it is thought to cover the component; `null` where no license is told
/// @param because one sentence for a reader
public record LicenseFinding(
        Origin origin,
        LicenseRef license,
        @Nullable Basis basis,
        @Nullable Confidence confidence,
        String because,
        List<Evidence> evidence) {
    public LicenseFinding {
        evidence = List.copyOf(evidence);
    }

    /// No license is told for something that was not looked at.
    public static LicenseFinding notTold(String because) {
        return new LicenseFinding(Origin.CONCLUDED, new LicenseRef.NotTold(), null, null, because, List.of());
    }
}
