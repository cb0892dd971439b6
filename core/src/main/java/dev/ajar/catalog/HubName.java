package dev.ajar.catalog;

import java.util.List;
import java.util.Locale;

/// How people write the name of a model, and what is compared.
final class HubName {
    private static final List<String> PREFIXES = List.of(
            "https://huggingface.co/",
            "http://huggingface.co/",
            "https://hf.co/",
            "huggingface.co/",
            "hf.co/",
            "hf://");

    private HubName() {}

    /// The name without an address around it.
    static String plain(String name) {
        String plain = name.strip();
        for (String prefix : PREFIXES)
            if (plain.regionMatches(true, 0, prefix, 0, prefix.length())) {
                plain = plain.substring(prefix.length());
                break;
            }
        for (String tail : List.of("/tree/main", "/blob/main/README.md", "/"))
            if (plain.endsWith(tail)) plain = plain.substring(0, plain.length() - tail.length());
        return plain;
    }

    /// What two spellings of one spoken name share: lower case, and one mark for space, underscore and hyphen.
    static String spoken(String name) {
        StringBuilder key = new StringBuilder();
        for (char c : plain(name).toLowerCase(Locale.ROOT).toCharArray()) {
            char mark = c == ' ' || c == '_' || c == '-' ? '-' : c;
            if (mark != '-' || (!key.isEmpty() && key.charAt(key.length() - 1) != '-')) key.append(mark);
        }
        return key.toString();
    }

    /// Letters and digits after the publisher's name, for near misses.
    static String bare(String name) {
        String plain = plain(name).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder();
        for (char c : plain.substring(plain.indexOf('/') + 1).toCharArray())
            if (Character.isLetterOrDigit(c)) bare.append(c);
        return bare.toString();
    }
}
