package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The licenses that mentions name, each once, with the address that belongs to it.
final class NamedLicenses {
    private static final int MAX_BELOW = 2000;

    private NamedLicenses() {}

    /// Specific names where there are any, else the description.
    static List<LicenseNamed> of(List<LicenseMention> mentions) {
        List<LicenseNamed> named = new ArrayList<>();
        boolean specific =
                mentions.stream().anyMatch(m -> !m.vague() || !m.target().isEmpty());
        for (LicenseMention each : mentions) {
            if (specific && each.vague() && each.target().isEmpty()) continue;
            LicenseNamed next = new LicenseNamed(clip(bare(each.name())), each.target(), List.of());
            if (!named.contains(next)) named.add(next);
        }
        return named;
    }

    static List<LicenseNamed> withAddress(LicenseClause clause) {
        return withAddress(clause.text(), of(clause.mentions()), clause.last(), clause.to());
    }

    /// Gives a license without an address the one that follows: "… is available at https://…".
    static List<LicenseNamed> withAddress(Text text, List<LicenseNamed> licenses, LicenseMention last, int to) {
        List<LicenseNamed> named = new ArrayList<>();
        for (LicenseNamed each : licenses) {
            boolean address = each.name().startsWith("http");
            if (address && !named.isEmpty() && named.getLast().target().isEmpty())
                named.set(named.size() - 1, new LicenseNamed(named.getLast().name(), each.target(), List.of()));
            else named.add(address ? new LicenseNamed("", each.target(), List.of()) : each);
        }
        if (named.size() != 1 || !named.getFirst().target().isEmpty()) return named;
        Hit at = Vocabulary.of("found-at").first(text.lower, last.end(), to);
        if (at == null) return named;
        for (Link link : text.links(at.start(), to))
            if (!link.picture())
                return List.of(new LicenseNamed(named.getFirst().name(), link.target(), List.of()));
        return named;
    }

    /// "the following license applies to …": the license named in the block right after.
    static List<LicenseNamed> orBelow(LicenseClause clause, List<Block> blocks, int at, List<LicenseNamed> otherwise) {
        LicenseMention first = clause.first();
        if (!first.vague() || !first.name().toLowerCase(Locale.ROOT).contains("following")) return otherwise;
        for (int i = at + 1; i < Math.min(blocks.size(), at + 3); i++) {
            Text text = blocks.get(i).text();
            List<LicenseNamed> named = of(LicenseMention.in(text, 0, Math.min(text.length(), MAX_BELOW)).stream()
                    .filter(m -> !m.vague())
                    .limit(1)
                    .toList());
            if (!named.isEmpty()) return named;
        }
        return otherwise;
    }

    /// The name without an article before it.
    private static String bare(String name) {
        for (String article : List.of("the ", "The ", "a ", "an ", "A ", "An "))
            if (name.startsWith(article)) return name.substring(article.length());
        return name;
    }

    private static String clip(String name) {
        return name.length() <= Place.MAX_QUOTE ? name : name.substring(0, Place.MAX_QUOTE);
    }
}
