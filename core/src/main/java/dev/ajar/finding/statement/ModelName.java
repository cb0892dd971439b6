package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A model's name taken apart: `OLMo-2-1124-7B-Instruct` is family `olmo`, version `2`, size `7b`, variants `1124` and
/// `instruct`.
record ModelName(String family, String version, String size, List<String> variants) {
    private static final int MAX = 120;

    ModelName {
        variants = List.copyOf(variants);
    }

    static ModelName of(String name) {
        String text = name.length() > MAX ? name.substring(0, MAX) : name;
        int slash = text.lastIndexOf('/');
        if (slash > 0 && slash < text.length() - 1 && text.indexOf(' ') < 0) text = text.substring(slash + 1);
        List<String> family = new ArrayList<>();
        List<String> variants = new ArrayList<>();
        String version = "";
        String size = "";
        for (String token : tokens(text)) {
            if (token.startsWith("(") || token.isEmpty()) continue;
            if (isSize(token)) {
                if (size.isEmpty()) size = token;
                else variants.add(token);
            } else if (isVersion(token)) {
                if (version.isEmpty()) version = token;
                else variants.add(token);
            } else if (family.isEmpty()
                    || (version.isEmpty() && size.isEmpty() && variants.isEmpty() && !isVariant(token))) {
                int digits = trailingDigits(token);
                if (family.isEmpty() && digits > 0 && digits < token.length() && version.isEmpty()) {
                    family.add(token.substring(0, digits));
                    version = token.substring(digits);
                } else family.add(token);
            } else variants.add(token);
        }
        return new ModelName(String.join(" ", family), version, size, variants);
    }

    /// Family and version: what siblings that share a license and a card have in common.
    String line() {
        return version.isEmpty() ? family : family + " " + version;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean point = c == '.'
                    && i > 0
                    && Character.isDigit(text.charAt(i - 1))
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || point || c == '+') token.append(c);
            else if (!token.isEmpty()) {
                tokens.add(token.toString().toLowerCase(Locale.ROOT));
                token.setLength(0);
            }
        }
        return tokens;
    }

    /// Where the digits at the end start, such as in `chatglm2` or `gemma3n`; -1 where there are none behind letters.
    private static int trailingDigits(String token) {
        int end = token.length();
        if (end > 1 && Character.isLetter(token.charAt(end - 1)) && Character.isDigit(token.charAt(end - 2))) end--;
        int i = end;
        while (i > 0 && (Character.isDigit(token.charAt(i - 1)) || token.charAt(i - 1) == '.')) i--;
        return i > 1 && i < end && end - i <= 3 ? i : -1;
    }

    /// `7b`, `0.5b`, `8x7b`, `350m`.
    static boolean isSize(String token) {
        int end = token.length() - 1;
        if (end < 1 || "bmt".indexOf(token.charAt(end)) < 0) return false;
        boolean digit = false;
        for (int i = 0; i < end; i++) {
            char c = token.charAt(i);
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && c != '.' && !(c == 'x' && i > 0) && !(i == 0 && (c == 'e' || c == 'a')))
                return false;
        }
        return digit;
    }

    private static boolean isVersion(String token) {
        int i = token.startsWith("v") && token.length() > 1 ? 1 : 0;
        int digits = 0;
        for (; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isDigit(c)) digits++;
            else if (c != '.' && !(i == token.length() - 1 && digits > 0)) return false;
        }
        return digits > 0 && digits <= 3;
    }

    private static boolean isVariant(String token) {
        Phrases.Hit hit = Vocabulary.of("variant").at(token, 0, token.length());
        return hit != null && hit.end() == token.length();
    }
}
