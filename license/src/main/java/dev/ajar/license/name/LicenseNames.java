package dev.ajar.license.name;

import dev.ajar.license.terms.IndexSection;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells which license a declared name, id, address or expression stands for. Reads the names section of an index.
public final class LicenseNames {
    private static final int MAX_NAME = 2000;

    private final List<NameTable> tables;
    private final NameFinder finder;

    private LicenseNames(List<NameTable> tables) {
        this.tables = List.copyOf(tables);
        this.finder = new NameFinder(this.tables);
    }

    /// Names from the names section of an index; nothing is copied.
    public static LicenseNames read(ByteBuffer section) {
        return new LicenseNames(List.of(new NameTable(section)));
    }

    /// These names before others: where both know a name, these count.
    public LicenseNames over(LicenseNames others) {
        List<NameTable> all = new ArrayList<>(tables);
        all.addAll(others.tables);
        return new LicenseNames(all);
    }

    /// Names from the knowledge that this program comes with.
    public static LicenseNames load() {
        return read(IndexSection.of("names"));
    }

    /// What a declared license stands for: an SPDX id or expression in any case, a Hub id, a name in prose, an address.
    public Resolution resolve(String declared) {
        String text = declared.strip();
        if (text.length() > MAX_NAME) return new Resolution.Unrecognized(text.substring(0, MAX_NAME));
        int link = text.indexOf("](");
        if (text.startsWith("[") && text.endsWith(")") && link > 0) {
            Resolution named = resolve(text.substring(1, link));
            return named instanceof Resolution.Unrecognized
                    ? resolve(text.substring(link + 2, text.length() - 1))
                    : named;
        }
        text = unquoted(text);
        if (LicenseUrls.isUrl(text)) return url(text);
        Resolution known = known(text);
        if (known != null) return known;
        Resolution expression = expression(text);
        if (expression != null) return expression;
        String outside = withoutParentheses(text);
        known = outside.equals(text) || outside.isBlank() ? null : known(outside);
        if (known != null) return known;
        Resolution inside = finder.only(text);
        return inside != null ? inside : new Resolution.Unrecognized(text);
    }

    /// What the three license fields of a model card stand for together: where `license` is a placeholder, name and
    /// link decide.
    public Resolution resolve(@Nullable String license, @Nullable String name, @Nullable String link) {
        Resolution first = license == null ? new Resolution.Placeholder("") : resolve(license);
        if (!(first instanceof Resolution.Placeholder)) return first;
        Resolution second = name == null ? first : resolve(name);
        if (!(second instanceof Resolution.Unrecognized || second instanceof Resolution.Placeholder)) return second;
        Resolution third = link == null || !LicenseUrls.isUrl(link) ? second : resolve(link);
        return third instanceof Resolution.TextAt && second instanceof Resolution.Unrecognized ? second : third;
    }

    /// The license names inside a sentence, longest first at each place, in reading order, without overlaps.
    public List<NameSpan> findIn(CharSequence sentence) {
        return finder.find(sentence);
    }

    private @Nullable Resolution known(String text) {
        Resolution spdx = spdx(text);
        if (spdx != null) return spdx;
        String key = NameTokens.key(text);
        if (key.isEmpty()) return null;
        return lookUp(NameTable.NAME, key);
    }

    private @Nullable Resolution spdx(String text) {
        return lookUp(NameTable.SPDX, text.toLowerCase(Locale.ROOT));
    }

    private @Nullable Resolution lookUp(char kind, String key) {
        for (NameTable table : tables) {
            int slot = table.slot(NameTable.hash(kind, key));
            int answer = slot < 0 ? slot : table.answer(slot);
            if (answer >= 0) return table.resolution(answer);
        }
        return null;
    }

    private @Nullable Resolution expression(String text) {
        ExpressionParser.Parsed parsed = ExpressionParser.parse(text, this::operand, this::exception);
        if (parsed == null) return null;
        return parsed.expression() instanceof SpdxExpression.License(String id)
                ? new Resolution.One(id)
                : new Resolution.Compound(parsed.expression(), parsed.ambiguous());
    }

    private @Nullable SpdxExpression operand(String words) {
        Resolution spdx = spdx(words);
        if (spdx == null && words.endsWith("+")) {
            Resolution base = spdx(words.substring(0, words.length() - 1));
            if (base instanceof Resolution.One(String id)) return new SpdxExpression.OrLater(id);
        }
        Resolution found = spdx != null ? spdx : known(words);
        return switch (found) {
            case Resolution.One(String id) -> new SpdxExpression.License(id);
            case Resolution.Compound compound -> compound.expression();
            // An old id that means one of two: it stays as it was written.
            case Resolution.Candidates candidates -> new SpdxExpression.License(candidates.family());
            case null -> null;
            case Resolution.Placeholder _, Resolution.TextAt _, Resolution.Unrecognized _ -> null;
        };
    }

    private @Nullable String exception(String words) {
        return lookUp(NameTable.EXCEPTION, words.toLowerCase(Locale.ROOT)) instanceof Resolution.One(String id)
                ? id
                : null;
    }

    private Resolution url(String url) {
        List<String> parts = LicenseUrls.parts(url);
        for (NameTable table : tables) {
            Resolution found = url(table, parts);
            if (found != null) return found;
        }
        return new Resolution.TextAt(url);
    }

    private @Nullable Resolution url(NameTable table, List<String> parts) {
        for (int used = parts.size(); used >= 1; used--) {
            int slot = table.slot(NameTable.hash(NameTable.URL, String.join("/", parts.subList(0, used))));
            if (slot < 0 || table.answer(slot) < 0) continue;
            Map<?, ?> answer = table.map(table.answer(slot));
            if (!(answer.get("tail") instanceof String prefix)) {
                if (used < parts.size() - 1) break;
                return table.resolution(table.answer(slot));
            }
            for (int end = parts.size(); end > used; end--) {
                Resolution named = known(prefix + String.join(" ", parts.subList(used, end)));
                if (named != null) return named;
            }
        }
        return null;
    }

    private static String unquoted(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "\"'`*<«“".indexOf(text.charAt(from)) >= 0) from++;
        while (to > from && "\"'`*>»”.;".indexOf(text.charAt(to - 1)) >= 0) to--;
        return text.substring(from, to).strip();
    }

    private static String withoutParentheses(String text) {
        List<String> outside = new ArrayList<>();
        int depth = 0;
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') depth++;
            if (depth == 0) piece.append(c);
            if ((c == ')' || c == '）') && depth > 0) depth--;
        }
        outside.add(piece.toString().strip());
        return String.join(" ", outside);
    }
}
