package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The name of a license within running text.
///
/// @param target the address it carries, or the empty word
/// @param vague whether it only describes a license ("a research license") and names none
record LicenseMention(int start, int end, String name, String target, boolean vague) {
    static List<LicenseMention> in(Text text, int from, int to) {
        List<LicenseMention> found = new ArrayList<>();
        for (Hit hit : Vocabulary.of("license-noun").in(text.lower, from, to))
            LicenseWord.noun(text, hit, from, to, found);
        for (Hit hit : Vocabulary.of("license-name").in(text.lower, from, to))
            LicenseWord.named(text, hit, from, to, found);
        for (Link link : text.links(from, to))
            if (!link.picture() && leadsToLicense(link.target()) && !isSubject(text, link, from))
                found.add(ofLink(text, link));
        return merge(text, found);
    }

    /// Whether the last part of an address looks like a license file or a page of licenses.
    static boolean leadsToLicense(String target) {
        String address = target.toLowerCase(Locale.ROOT);
        int cut = address.indexOf('?');
        if (cut > 0) address = address.substring(0, cut);
        if (address.startsWith("#") || address.startsWith("mailto:")) return false;
        if (address.contains("creativecommons.org/licenses")
                || address.contains("creativecommons.org/publicdomain")
                || address.contains("opensource.org/license")
                || address.contains("/licenses/")) return true;
        String last = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        last = last.substring(last.lastIndexOf('/') + 1).replace("%20", " ");
        if (last.endsWith(".svg") || last.endsWith(".png") || last.endsWith(".py")) return false;
        return last.contains("license")
                || last.contains("licence")
                || last.startsWith("copying")
                || last.contains("terms_of_use")
                || last.contains("terms-of-use")
                || last.contains("model_agreement");
    }

    private static LicenseMention ofLink(Text text, Link link) {
        String words = link.words().strip();
        return new LicenseMention(
                link.start(), link.end(), words, link.target(), !names(text.lower, link.start(), link.end()));
    }

    /// "… under X, however the [Some Font](…/LICENSE) is …": a link that opens a contrast is what is spoken of.
    private static boolean isSubject(Text text, Link link, int from) {
        if (names(text.lower, link.start(), link.end())) return false;
        int before = Math.max(from, link.start() - 14);
        Hit contrast = Vocabulary.of("contrast-word").first(text.lower, before, link.start());
        return contrast != null;
    }

    private static boolean names(String lower, int from, int to) {
        return Vocabulary.of("license-name").any(lower, from, to)
                || Vocabulary.of("license-noun").any(lower, from, to);
    }

    private static List<LicenseMention> merge(Text text, List<LicenseMention> found) {
        found.sort(Comparator.comparingInt(LicenseMention::start).thenComparingInt(m -> -m.end));
        List<LicenseMention> merged = new ArrayList<>();
        for (LicenseMention next : found) {
            LicenseMention last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || !joins(text, last, next)) {
                merged.add(next);
                continue;
            }
            int end = Math.max(last.end, next.end);
            String target = last.target.isEmpty() ? next.target : last.target;
            merged.set(
                    merged.size() - 1,
                    new LicenseMention(
                            last.start,
                            end,
                            text.plain.substring(last.start, end).strip(),
                            target,
                            last.vague && next.vague));
        }
        return merged;
    }

    private static boolean joins(Text text, LicenseMention last, LicenseMention next) {
        if (next.start < last.end) return true;
        if (!last.target.isEmpty() && !next.target.isEmpty() && !last.target.equals(next.target)) return false;
        String between = text.plain.substring(last.end, next.start);
        if (between.isBlank() && next.start - last.end <= 1)
            return next.vague || (last.target.isEmpty() && !last.vague && next.name.length() < 12);
        return false;
    }
}
