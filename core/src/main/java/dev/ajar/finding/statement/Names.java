package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of models, files and folders in running text, told from other words by their shape: digits, inner capitals,
/// code marks, links, a version or size after a capitalized word, or a noun such as "models" behind them.
final class Names {
    /// @param target the address the name carries, or the empty word
    record Name(int start, int end, String words, String target) {}

    private static final Set<String> GENERIC = Set.of(
            "here",
            "link",
            "this",
            "paper",
            "license",
            "licence",
            "website",
            "page",
            "model card",
            "download",
            "repo",
            "weights",
            "this link",
            "model",
            "models",
            "code");

    /// How far the name of a holder may stand behind "Copyright", in characters.
    private static final int MOST_HOLDER = 50;

    private Names() {}

    /// @param known names the document calls its own, in lower case
    static List<Name> in(Text text, int from, int to, List<LicenseMention> apart, Set<String> known) {
        List<Name> names = new ArrayList<>();
        int i = from;
        while (i < to) {
            LicenseMention skipped = covering(apart, i);
            if (skipped != null) {
                i = Math.max(i + 1, skipped.end());
                continue;
            }
            if (!isStart(text, i)) {
                i++;
                continue;
            }
            Name name = holder(text, i, from) || qualifier(text, i, to, known) ? null : at(text, i, to, known);
            if (name == null) {
                i = endOfToken(text.plain, i, to);
                continue;
            }
            names.add(name);
            i = name.end();
        }
        return names;
    }

    private static @Nullable LicenseMention covering(List<LicenseMention> apart, int i) {
        for (LicenseMention each : apart) if (each.start() <= i && i < each.end()) return each;
        return null;
    }

    private static boolean isStart(Text text, int i) {
        char c = text.plain.charAt(i);
        if (c == '.') return i + 1 < text.length() && text.plain.charAt(i + 1) == '/';
        boolean fresh = i == 0 || "-_./+".indexOf(text.plain.charAt(i - 1)) < 0;
        return fresh && Phrases.isWord(c) && Phrases.startsWord(text.plain, i);
    }

    private static int endOfToken(String plain, int i, int to) {
        int end = i + 1;
        while (end < to && isToken(plain.charAt(end))) end++;
        return end;
    }

    private static boolean isToken(char c) {
        return Phrases.isWord(c) || "-_./+".indexOf(c) >= 0;
    }

    private static @Nullable Name at(Text text, int start, int to, Set<String> known) {
        Link link = text.linkAt(start);
        if (link != null && link.end() > to) link = null;
        if (link != null && link.end() > link.start()) {
            String words = link.words().strip();
            if (!GENERIC.contains(words.toLowerCase(Locale.ROOT))
                    && words.length() <= 60
                    && isNamed(words)
                    && !words.startsWith("http")) return new Name(link.start(), link.end(), words, link.target());
            if (words.startsWith("http")) return null;
        }
        int end = endOfName(text.plain, start, to);
        String token = text.plain.substring(start, end);
        boolean path = isPath(token);
        boolean code = text.isCode(start);
        if (!path && !code && stops(token)) return null;
        boolean shaped = path
                || (code && isNamed(token))
                || hasDigitAndLetter(token)
                || innerCapital(token)
                || known.contains(token.toLowerCase(Locale.ROOT));
        int wide = path ? end : withFollowers(text.plain, end, to);
        if (!shaped && wide == end && !(Character.isUpperCase(token.charAt(0)) && beforeNoun(text, end, to)))
            return null;
        if (!shaped && !Character.isUpperCase(token.charAt(0))) return null;
        String words = text.plain.substring(start, wide);
        if (!path && !code && stops(words)) return null;
        if (isNumber(words) || (words.length() < 2 && !shaped)) return null;
        return new Name(start, wide, words, link == null ? "" : link.target());
    }

    /// "Trained models", "Released X": a capital makes no name of an ordinary word that describes what follows.
    private static boolean qualifier(Text text, int i, int to, Set<String> known) {
        Phrases.Hit hit = Vocabulary.of("qualifier").at(text.lower, i, to);
        if (hit == null || text.linkAt(i) != null) return false;
        int end = endOfName(text.plain, i, to);
        return end <= hit.end() && !known.contains(text.lower.substring(i, end));
    }

    /// "Copyright (c) Some Lab": who holds rights is no model.
    private static boolean holder(Text text, int i, int from) {
        int start = Math.max(from, i - MOST_HOLDER);
        for (int at = i - 1; at >= start; at--) {
            char c = text.lower.charAt(at);
            if (c == '\u00a9' || text.lower.startsWith("copyright", at) || text.lower.startsWith("(c)", at))
                return true;
            if (c == '.' || c == ';' || text.lower.startsWith(" is ", at) || text.lower.startsWith(" are ", at))
                return false;
        }
        return false;
    }

    private static boolean isNamed(String words) {
        for (int i = 0; i < words.length(); i++)
            if (Character.isUpperCase(words.charAt(i))
                    || Character.isDigit(words.charAt(i))
                    || words.charAt(i) == '/'
                    || words.charAt(i) == '_') return true;
        return false;
    }

    private static int endOfName(String plain, int start, int to) {
        int end = endOfToken(plain, start, to);
        while (end > start + 1
                && ".-/".indexOf(plain.charAt(end - 1)) >= 0
                && !(plain.charAt(end - 1) == '/' && isPath(plain.substring(start, end)))) end--;
        return end;
    }

    /// A folder or file: it has a slash or a usual extension, and is no address.
    static boolean isPath(String token) {
        if (token.startsWith("http")) return false;
        int slash = token.indexOf('/');
        if (slash == token.length() - 1 || token.startsWith("./")) return true;
        int dot = token.lastIndexOf('.');
        if (dot > 0 && dot < token.length() - 1) {
            String extension = token.substring(dot + 1);
            return extension.length() <= 11
                    && Set.of(
                                    "py",
                                    "md",
                                    "txt",
                                    "json",
                                    "yaml",
                                    "safetensors",
                                    "ckpt",
                                    "pth",
                                    "pt",
                                    "bin",
                                    "tar",
                                    "gguf",
                                    "ipynb",
                                    "cpp",
                                    "zst",
                                    "onnx")
                            .contains(extension);
        }
        return false;
    }

    private static boolean stops(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        if (word.endsWith("'s")) word = word.substring(0, word.length() - 2);
        Phrases stop = Vocabulary.of("stop-name");
        Phrases.Hit hit = stop.at(word, 0, word.length());
        return hit != null && hit.end() == word.length();
    }

    private static boolean hasDigitAndLetter(String token) {
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < token.length(); i++) {
            digit |= Character.isDigit(token.charAt(i));
            letter |= Character.isLetter(token.charAt(i));
        }
        return digit && letter;
    }

    private static boolean innerCapital(String token) {
        int capitals = 0;
        for (int i = 0; i < token.length(); i++) if (Character.isUpperCase(token.charAt(i))) capitals++;
        return capitals >= 2 && token.length() >= 3;
    }

    private static boolean isNumber(String words) {
        for (int i = 0; i < words.length(); i++) if (Character.isLetter(words.charAt(i))) return false;
        return true;
    }

    /// Takes further words of the name: versions, sizes, variants, capitalized words.
    private static int withFollowers(String plain, int at, int to) {
        int end = at;
        for (int n = 0; n < 6 && end + 1 < to && plain.charAt(end) == ' '; n++) {
            int word = end + 1;
            if (word >= to || !Phrases.isWord(plain.charAt(word))) break;
            int stop = endOfName(plain, word, to);
            String token = plain.substring(word, stop);
            boolean capital = Character.isUpperCase(token.charAt(0));
            boolean number = isSize(token);
            if (!number && (!capital || (stops(token) && !isVariant(token)))) break;
            end = stop;
        }
        return end;
    }

    private static boolean isVariant(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        Phrases.Hit hit = Vocabulary.of("variant").at(word, 0, word.length());
        return hit != null && hit.end() == word.length();
    }

    /// `2`, `3.1`, `70B`, `v0.3`, `1.5b`.
    static boolean isSize(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        int i = word.startsWith("v") ? 1 : 0;
        int digits = 0;
        while (i < word.length()
                && (Character.isDigit(word.charAt(i)) || word.charAt(i) == '.' || word.charAt(i) == 'x')) {
            if (Character.isDigit(word.charAt(i))) digits++;
            i++;
        }
        return digits > 0
                && digits <= 4
                && word.length() - i <= 1
                && (i == word.length() || "bmtkn".indexOf(word.charAt(i)) >= 0);
    }

    /// Whether "models", "weights", "'s code" or the like stands right behind.
    private static boolean beforeNoun(Text text, int end, int to) {
        int i = end;
        if (text.lower.startsWith("'s", i) || text.lower.startsWith("’s", i)) i += 2;
        while (i < to && text.plain.charAt(i) == ' ') i++;
        if (i == end || i >= to) return false;
        return Vocabulary.of("matter").at(text.lower, i, to) != null;
    }
}
