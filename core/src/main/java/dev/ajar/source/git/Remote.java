package dev.ajar.source.git;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The address of `origin` in the text of a git `config`. Nothing else of it is read, and it includes no other
/// file.
final class Remote {
    private static final int LONGEST = 2048;

    private Remote() {}

    static @Nullable String origin(String config) {
        boolean inside = false;
        for (String raw : config.split("\n", -1)) {
            String line = raw.strip();
            if (line.startsWith("[")) inside = line.startsWith("[remote \"origin\"]");
            else if (inside && line.toLowerCase(Locale.ROOT).startsWith("url")) {
                int equals = line.indexOf('=');
                if (equals >= 0 && line.substring(0, equals).strip().equalsIgnoreCase("url"))
                    return cleaned(line.substring(equals + 1).strip());
            }
        }
        return null;
    }

    /// Without credentials, control characters and the ending `.git`; `null` where nothing is left.
    private static @Nullable String cleaned(String address) {
        String url = address.replace("\"", "");
        if (url.isEmpty() || url.length() > LONGEST || url.chars().anyMatch(Character::isISOControl)) return null;
        int scheme = url.indexOf("://");
        if (scheme > 0) {
            int end = url.indexOf('/', scheme + 3);
            String authority = end < 0 ? url.substring(scheme + 3) : url.substring(scheme + 3, end);
            String rest = end < 0 ? "" : url.substring(end);
            int query = rest.indexOf('?');
            if (query >= 0) rest = rest.substring(0, query);
            url = url.substring(0, scheme + 3) + authority.substring(authority.lastIndexOf('@') + 1) + rest;
        }
        if (url.endsWith("/")) url = url.substring(0, url.length() - 1);
        return url.endsWith(".git") ? url.substring(0, url.length() - 4) : url;
    }
}
