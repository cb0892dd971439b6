package dev.ajar.application.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Software that is known to run in applications.
///
/// @param function what it does within its role where roles alone say too little, such as `chat`; or the empty text
/// @param images paths of images that hold it, without host; `*` stands for the rest of one path
/// @param repository of its source, or the empty text
/// @param engine id of the serving engine it is, or the empty text
/// @param defaultRole role of an image that no name rule fits, or the empty text
/// @param unmaintained what says that nobody maintains it, or the empty text
public record Software(
        String id,
        String name,
        List<String> roles,
        String function,
        List<String> images,
        String repository,
        String engine,
        String defaultRole,
        List<NameRole> roleByName,
        List<Range> ranges,
        List<Variant> variants,
        @Nullable Range imageLicense,
        String unmaintained) {
    public Software {
        roles = List.copyOf(roles);
        images = List.copyOf(images);
        roleByName = List.copyOf(roleByName);
        ranges = List.copyOf(ranges);
        variants = List.copyOf(variants);
    }

    /// A role told by the last segment of the image's path.
    public record NameRole(String pattern, String role) {}

    /// The license of the versions from `from` (included) to `before` (excluded); empty texts where there is no bound.
    public record Range(
            String from,
            String before,
            String license,
            String licenseClass,
            String note,
            String evidence,
            String grade,
            String checked) {}

    /// A license of its own for tags that contain a word.
    public record Variant(String tagWord, String license, String licenseClass) {}

    /// The license that holds for a tag. A tag that names no version stands for the newest.
    public Range range(@Nullable String tag) {
        for (Variant variant : variants)
            if (tag != null && tag.contains(variant.tagWord())) {
                Range newest = ranges.getLast();
                return new Range(
                        "",
                        "",
                        variant.license(),
                        variant.licenseClass(),
                        "tag contains '" + variant.tagWord() + "'",
                        newest.evidence(),
                        newest.grade(),
                        newest.checked());
            }
        Version version = Version.of(tag);
        Range own = imageLicense;
        if (own != null && (version == null || own.from().isEmpty() || !version.before(own.from()))) return own;
        Range found = ranges.getLast();
        if (version != null)
            for (Range range : ranges) {
                boolean reached = range.from().isEmpty() || !version.before(range.from());
                boolean past = !range.before().isEmpty() && !version.before(range.before());
                if (reached && !past) {
                    found = range;
                    break;
                }
            }
        return found;
    }

    /// The best license class any version is under, for proposals.
    public Range newest() {
        return imageLicense == null ? ranges.getLast() : imageLicense;
    }
}
