package dev.ajar.license.terms;

import java.util.Locale;

/// What a record of terms rests on.
public enum Certainty {
    /// The text was read.
    TEXT,
    /// The Chinese text was read.
    TEXT_ZH,
    /// The id stands on the SPDX list, whose text is public.
    SPDX,
    /// The whole text was read by this program, and no one checked it clause by clause.
    EXTRACTED,
    /// Parts of the text were read.
    EXCERPT,
    /// Others report it.
    SECONDARY,
    /// Only the name is known.
    TAG_ONLY;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Certainty of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Whether facts of such a record may decide a verdict by themselves.
    public boolean decides() {
        return this != SECONDARY && this != TAG_ONLY;
    }
}
