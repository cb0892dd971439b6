package dev.ajar.license.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a known license asks.
///
/// @param publisher who wrote it
/// @param dates printed in its wordings, oldest first
/// @param sources where it was read
/// @param texts ids of its known wordings and policies
/// @param facts by field name of the typed terms: text, whole number, or list of text
/// @param sections by field name: where in the license a fact stands; `not read` where no text was at hand
/// @param tags that framework tests read
/// @param freedom the best shade it allows; trust it only where [#certain()]
public record LicenseTerms(
        String id,
        String name,
        List<String> aliases,
        @Nullable String publisher,
        List<String> dates,
        Certainty certainty,
        List<String> sources,
        List<String> texts,
        Map<String, Object> facts,
        Map<String, String> sections,
        List<TermCondition> conditions,
        Standing standing,
        List<String> tags,
        Freedom freedom) {

    /// Whether its facts may decide a verdict by themselves: false where no text was read.
    public boolean certain() {
        return certainty.decides();
    }
}
