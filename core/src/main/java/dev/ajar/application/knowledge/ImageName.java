package dev.ajar.application.knowledge;

import dev.ajar.model.Application.Pin;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A container image reference taken apart: `[host[:port]/]path[:tag][@digest]`.
///
/// @param host of the registry, or the empty text
/// @param path lower case, without `library/`
/// @param tag `null` where none is written
public record ImageName(
        String reference,
        String host,
        String path,
        @Nullable String tag,
        @Nullable String digest) {
    public static ImageName of(String reference) {
        String rest = reference;
        String digest = null;
        int at = rest.indexOf('@');
        if (at >= 0) {
            digest = rest.substring(at + 1);
            rest = rest.substring(0, at);
        }
        String tag = null;
        int colon = rest.lastIndexOf(':');
        if (colon > rest.lastIndexOf('/')) {
            tag = rest.substring(colon + 1);
            rest = rest.substring(0, colon);
        }
        String host = "";
        int slash = rest.indexOf('/');
        if (slash > 0) {
            String first = rest.substring(0, slash);
            if (first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost")) {
                host = first;
                rest = rest.substring(slash + 1);
            }
        }
        String path = rest.toLowerCase(Locale.ROOT);
        if (path.startsWith("library/")) path = path.substring("library/".length());
        return new ImageName(reference, host, path, tag == null || tag.isEmpty() ? null : tag, digest);
    }

    /// The last segment of the path.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The reference without tag and digest.
    public String repository() {
        return host.isEmpty() ? path : host + "/" + path;
    }

    /// How far it fixes what runs: a tag with a digit is a version, one without moves.
    public Pin pin() {
        if (digest != null) return Pin.DIGEST;
        if (tag == null) return Pin.NONE;
        return tag.chars().anyMatch(Character::isDigit) ? Pin.VERSION : Pin.FLOATING;
    }
}
