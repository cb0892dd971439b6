package dev.ajar.license.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Brings the addresses of license pages into one form: without scheme, `www.`, query, fragment and file ending.
public final class LicenseUrls {
    private LicenseUrls() {}

    static boolean isUrl(String text) {
        if (text.indexOf(' ') >= 0) return false;
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www.");
    }

    /// Host and path segments of an address.
    public static List<String> parts(String url) {
        String text = url.strip().toLowerCase(Locale.ROOT);
        int scheme = text.indexOf("://");
        if (scheme >= 0) text = text.substring(scheme + 3);
        for (char cut : new char[] {'?', '#'}) if (text.indexOf(cut) >= 0) text = text.substring(0, text.indexOf(cut));
        List<String> parts = new ArrayList<>();
        for (String part : text.split("/", -1)) if (!part.isEmpty()) parts.add(part);
        if (parts.isEmpty()) return parts;
        if (parts.getFirst().startsWith("www.")) parts.set(0, parts.getFirst().substring(4));
        parts.set(parts.size() - 1, withoutEnding(parts.getLast()));
        return parts;
    }

    private static String withoutEnding(String name) {
        for (String ending : List.of(".html", ".htm", ".txt", ".php", ".md", ".json", ".xml"))
            if (name.endsWith(ending) && name.length() > ending.length())
                return withoutLanguage(name.substring(0, name.length() - ending.length()));
        return name;
    }

    /// `gpl-3.0.en` is `gpl-3.0`.
    private static String withoutLanguage(String name) {
        int dot = name.lastIndexOf('.');
        boolean language = dot > 0
                && dot == name.length() - 3
                && Character.isLetter(name.charAt(dot + 1))
                && Character.isLetter(name.charAt(dot + 2));
        return language ? name.substring(0, dot) : name;
    }
}
