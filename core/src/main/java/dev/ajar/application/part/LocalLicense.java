package dev.ajar.application.part;

import dev.ajar.application.text.Text;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.Shade;
import org.jspecify.annotations.Nullable;

/// Reads a license file of the application's own repository. The part of the program that holds the license index
/// implements it.
@FunctionalInterface
public interface LocalLicense {
    /// No license text can be read.
    LocalLicense NONE = _ -> null;

    /// The license of a text, or `null` where it cannot be told.
    @Nullable
    Answer read(Text text);

    /// What a license text is.
    record Answer(LicenseFinding license, Shade shade, boolean copyleft) {}
}
