package dev.ajar.license.match;

import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.NameSpan;
import dev.ajar.license.name.Resolution;
import java.util.List;
import java.util.Locale;

/// Reads the version out of notices such as "either version 2 of the License, or (at your option) any later version".
final class GnuNotice {
    private GnuNotice() {}

    static Resolution refine(NameSpan span, String sentence, LicenseNames names) {
        if (!(span.license() instanceof Resolution.Candidates candidates)) return span.license();
        String rest = sentence.substring(span.end()).toLowerCase(Locale.ROOT);
        boolean later = rest.contains("later version") || rest.contains("or later");
        boolean only = rest.contains(" only");
        String version = version(span.text() + " " + rest);
        List<String> left = candidates.ids().stream()
                .filter(id -> version.isEmpty() || id.contains("-" + version))
                .filter(id -> later ? id.endsWith("-or-later") : !only || !id.endsWith("-or-later"))
                .toList();
        if (left.isEmpty() || left.size() == candidates.ids().size()) return span.license();
        return left.size() == 1 ? names.resolve(left.getFirst()) : new Resolution.Candidates(left, candidates.family());
    }

    /// The number after the word "version", with one decimal place; empty when there is none.
    private static String version(String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf("version");
        if (at < 0) return "";
        int from = at + 7;
        while (from < text.length() && text.charAt(from) == ' ') from++;
        int to = from;
        while (to < text.length() && (Character.isDigit(text.charAt(to)) || (text.charAt(to) == '.' && to > from)))
            to++;
        String number = text.substring(from, to);
        if (number.endsWith(".")) number = number.substring(0, number.length() - 1);
        return number.isEmpty() || number.contains(".") ? number : number + ".0";
    }
}
