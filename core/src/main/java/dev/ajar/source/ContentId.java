package dev.ajar.source;

import dev.ajar.internal.Sha256;
import org.jspecify.annotations.Nullable;

/// What is known of a content without reading it.
///
/// @param digest `sha256:…`, or `null`
/// @param gitId the git object id, or `null`
public record ContentId(@Nullable String digest, @Nullable String gitId) {
    /// Nothing is known.
    public static final ContentId NONE = new ContentId(null, null);

    /// The id that an etag of the Hub stands for: 64 hex digits are a SHA-256, 40 a git object id.
    public static ContentId ofEtag(String etag) {
        if (!Sha256.isHex(etag)) return NONE;
        return switch (etag.length()) {
            case 64 -> new ContentId("sha256:" + etag, null);
            case 40 -> new ContentId(null, etag);
            default -> NONE;
        };
    }
}
