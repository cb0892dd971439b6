package dev.ajar.catalog;

import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is recorded about the license of one model, adapter or data set: said by others, concluded by nobody here.
///
/// @param hubId as its publisher spells it
/// @param kind `model`, `adapter` or `dataset`
/// @param license as recorded; two where sources disagree; not told where the Hub repository declares nothing
/// @param baseModels Hub ids of what it was made from, as recorded
/// @param gated whether a source says that terms must be accepted first; `false` means that none says so
/// @param hosted whether there are no weights to get, only a service
/// @param parameters such as `8B`, or empty
/// @param role what it is used for, such as `llm`, or empty
/// @param trainingCode `yes`, `no` or empty, as recorded
/// @param trainingData `yes`, `no` or empty, as recorded
/// @param note what a source adds
/// @param sources `owner/name@commit:path` or addresses, best first
/// @param date of the first source; `undated` for stored pages
/// @param grade `verified`, `secondary` or `unverified`
/// @param byPattern the family pattern this follows from, or `null` where the id itself is recorded
public record RecordedLicense(
        String hubId,
        String kind,
        LicenseRef license,
        List<String> baseModels,
        boolean gated,
        boolean hosted,
        String parameters,
        String role,
        String trainingCode,
        String trainingData,
        String note,
        List<String> sources,
        String date,
        String grade,
        @Nullable String byPattern,
        Evidence evidence) {
    public RecordedLicense {
        baseModels = List.copyOf(baseModels);
        sources = List.copyOf(sources);
    }
}
