package dev.ajar.license.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a name into tokens so that spellings of one name become equal: case, punctuation, "v2" and "Version 2.0",
/// "NonCommercial" and "non-commercial". Letters and digits part company, each Chinese character is a token.
public final class NameTokens {
    /// Words that tell no two licenses apart.
    private static final Set<String> NOISE = Set.of(
            "the",
            "license",
            "licence",
            "licenses",
            "licences",
            "agreement",
            "version",
            "gnu",
            "international",
            "unported",
            "协",
            "议",
            "许",
            "可",
            "证",
            "书",
            "版",
            "本",
            "第",
            "的");

    private NameTokens() {}

    static List<NameToken> of(CharSequence name, int limit) {
        List<NameToken> tokens = new ArrayList<>();
        int length = name.length();
        int at = 0;
        while (at < length && tokens.size() < limit) {
            char c = fold(name.charAt(at));
            int start = at;
            if (letter(c)) {
                while (at < length && letter(fold(name.charAt(at)))) at++;
                word(tokens, lower(name, start, at), start, at, at < length && digitNext(name, at));
            } else if (c >= '0' && c <= '9') {
                at = number(name, at);
                tokens.add(new NameToken(shortest(lower(name, start, at)), start, at, false));
            } else if (c == '+') {
                tokens.add(new NameToken("+", at, ++at, false));
            } else if (han(c)) {
                String text = String.valueOf(c);
                tokens.add(new NameToken(text, at, ++at, NOISE.contains(text)));
            } else {
                at++;
            }
        }
        return tokens;
    }

    /// The tokens that tell names apart, joined by spaces.
    public static String key(CharSequence name) {
        StringBuilder key = new StringBuilder();
        for (NameToken token : of(name, Integer.MAX_VALUE))
            if (!token.noise()) key.append(key.isEmpty() ? "" : " ").append(token.text());
        return key.toString();
    }

    private static void word(List<NameToken> tokens, String word, int start, int end, boolean beforeNumber) {
        // "GPLv3" is "GPL v3"
        if (beforeNumber && word.length() > 1 && word.endsWith("v")) {
            word(tokens, word.substring(0, word.length() - 1), start, end - 1, false);
            return;
        }
        boolean noise = NOISE.contains(word) || (beforeNumber && (word.equals("v") || word.equals("ver")));
        if (!tokens.isEmpty() && !noise) {
            NameToken last = tokens.getLast();
            String joined = join(last.text(), word);
            if (joined != null) {
                tokens.set(tokens.size() - 1, new NameToken(joined, last.start(), end, false));
                return;
            }
        }
        tokens.add(new NameToken(word.equals("noderivs") ? "noderivatives" : word, start, end, noise));
    }

    private static @Nullable String join(String first, String second) {
        return switch (first + " " + second) {
            case "non commercial" -> "noncommercial";
            case "no derivatives", "no derivs", "non derivatives" -> "noderivatives";
            case "share alike" -> "sharealike";
            case "open rail" -> "openrail";
            default -> null;
        };
    }

    private static int number(CharSequence name, int from) {
        int at = from;
        while (at < name.length()) {
            char c = fold(name.charAt(at));
            boolean dot = c == '.' && at + 1 < name.length() && digit(fold(name.charAt(at + 1)));
            if (!digit(c) && !dot) break;
            at++;
        }
        return at;
    }

    private static String shortest(String number) {
        String text = number;
        while (text.endsWith(".0")) text = text.substring(0, text.length() - 2);
        return text;
    }

    private static boolean digitNext(CharSequence name, int from) {
        int at = from;
        while (at < name.length() && at < from + 2 && (name.charAt(at) == '.' || name.charAt(at) == ' ')) at++;
        return at < name.length() && digit(fold(name.charAt(at)));
    }

    private static String lower(CharSequence name, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) text.append(fold(name.charAt(i)));
        return text.toString();
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c > 0x7f && Character.isLetter(c) && !han(c));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean han(char c) {
        return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
    }

    private static char fold(char c) {
        char half = c >= 0xff01 && c <= 0xff5e ? (char) (c - 0xfee0) : c;
        return Character.toLowerCase(half);
    }
}
