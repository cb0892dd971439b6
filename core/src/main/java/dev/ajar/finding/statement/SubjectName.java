package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;
import java.util.Locale;

/// Names of models as titles, tables and links write them.
public final class SubjectName {
    static final int LONGEST = 80;

    private SubjectName() {}

    /// The title without "Model Card for", "Models", pictures, and what stands behind a colon; nothing where it is the
    /// title of a guide or of news, which names no model.
    static String ofTitle(Text text) {
        String plain = text.plain.replace('\n', ' ').strip();
        for (char cut : new char[] {':', '：', '(', '—', '–'}) {
            int at = plain.indexOf(cut);
            if (at > 0) plain = plain.substring(0, at).strip();
        }
        int dash = plain.indexOf(" - ");
        if (dash > 0) plain = plain.substring(0, dash).strip();
        String lower = plain.toLowerCase(Locale.ROOT);
        if (Vocabulary.of("title-document").any(lower)) return "";
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Hit hit : Vocabulary.of("title-noise").in(lower, 0, lower.length())) {
            kept.append(plain, from, hit.start());
            from = hit.end();
        }
        kept.append(plain.substring(from));
        String words = trimmed(kept.toString());
        return words.split("\\s+").length <= 5 ? words : "";
    }

    /// Without the pictures, commas and dashes around it.
    public static String trimmed(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !isPartOfName(words.codePointAt(from)))
            from += Character.charCount(words.codePointAt(from));
        while (to > from && !isPartOfName(words.codePointBefore(to)))
            to -= Character.charCount(words.codePointBefore(to));
        return words.substring(from, to);
    }

    private static boolean isPartOfName(int c) {
        return Character.isLetterOrDigit(c) || (c < 0x80 && "+.)]*".indexOf(c) >= 0);
    }

    /// Whether words can be the name of a model.
    static boolean isNamed(String words) {
        if (words.isEmpty() || Names.isSize(words) || words.length() > LONGEST) return false;
        boolean letter = false;
        for (int i = 0; i < words.length(); i++) letter |= Character.isLetter(words.charAt(i));
        if (!letter) return false;
        return words.indexOf(' ') > 0
                || (!ModelName.of(words).family().isEmpty() && !Character.isDigit(words.charAt(0)));
    }

    /// Whether words are of the family of a model on a hub.
    static boolean shares(String words, String name) {
        String family = ModelName.of(words).family();
        return !family.isEmpty() && plain(name).contains(plain(family));
    }

    /// Letters and digits alone, in lower case.
    static String plain(String account) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < account.length(); i++)
            if (Character.isLetterOrDigit(account.charAt(i))) plain.append(Character.toLowerCase(account.charAt(i)));
        return plain.toString();
    }
}
