package dev.ajar.source.git;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The address of `origin` in the text of a git `config`. Nothing else of it is read, and it includes no other
/// file.
final class Remote {
    private static final int LONGEST = 2048;

    /// Addresses that mean the same on every machine; a path on a disk does not.
    private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "git");

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

    /// Without credentials and the ending `.git`; `null` where it is no address that others could use.
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
        } else if (url.indexOf('@') <= 0 || url.contains("::")) return null;
        if (scheme > 0 && !SCHEMES.contains(url.substring(0, scheme).toLowerCase(Locale.ROOT))) return null;
        if (url.endsWith("/")) url = url.substring(0, url.length() - 1);
        return url.endsWith(".git") ? url.substring(0, url.length() - 4) : url;
    }
}
