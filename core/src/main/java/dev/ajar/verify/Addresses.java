package dev.ajar.verify;

import dev.ajar.model.SourceInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Addresses of files on the common hosts, as paths of a place that is a copy of the same repository.
final class Addresses {
    private final String home;

    Addresses(SourceInfo source) {
        home = plain(source.uri());
    }

    static boolean isAddress(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    /// The path behind an address, empty for the repository itself; `null` where it leads elsewhere.
    @Nullable
    String path(String address) {
        String plain = plain(address);
        if (home.isEmpty() || !plain.toLowerCase(Locale.ROOT).startsWith(home.toLowerCase(Locale.ROOT))) return null;
        String rest = plain.substring(home.length());
        if (rest.isEmpty()) return "";
        if (!rest.startsWith("/")) return null;
        String[] parts = rest.substring(1).split("/", 3);
        boolean file = parts[0].equals("blob")
                || parts[0].equals("tree")
                || parts[0].equals("raw")
                || parts[0].equals("resolve");
        if (!file) return null;
        return parts.length == 3 ? parts[2] : "";
    }

    /// Without scheme, query, fragment, `.git` and slash at the end.
    private static String plain(String address) {
        if (!isAddress(address)) return "";
        String text = address.substring(address.indexOf("://") + 3);
        int end = text.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = text.indexOf(mark);
            if (at >= 0) end = Math.min(end, at);
        }
        text = text.substring(0, end);
        while (text.endsWith("/")) text = text.substring(0, text.length() - 1);
        if (text.startsWith("www.")) text = text.substring(4);
        return text.endsWith(".git") ? text.substring(0, text.length() - 4) : text;
    }
}
