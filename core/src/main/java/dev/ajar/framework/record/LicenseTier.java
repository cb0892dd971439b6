package dev.ajar.framework.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The license tier of a license as the AI Stack Map writes it; `unmapped` where the map names none.
final class LicenseTier {
    private static final String FILE = "/dev/ajar/framework/os-ai-map-license-tiers.tsv";
    private static final String UNMAPPED = "unmapped";

    /// Best first; the most restrictive of several governs.
    private static final List<String> ORDER =
            List.of("osi", "permissive_non_osi", "use_bounded", "commercial_forbidden", "proprietary");

    private static final Map<String, String> TIERS = tiers();

    private LicenseTier() {}

    /// The tier of `A(detail)+B`, of `code A + model B`, where the model's governs, or of what a `mixed` license names.
    static String of(String license) {
        String text = license.startsWith("assumed-") ? license.substring("assumed-".length()) : license;
        if (text.regionMatches(true, 0, "mixed", 0, 5) || text.startsWith("TBD")) return within(text);
        String tier = ORDER.getFirst();
        for (String part : split(text, '+')) {
            String own = part.strip();
            if (own.startsWith("model ")) return one(own.substring("model ".length()));
            String next = one(own);
            if (next.equals(UNMAPPED)) return UNMAPPED;
            if (ORDER.indexOf(next) > ORDER.indexOf(tier)) tier = next;
        }
        return tier;
    }

    private static String one(String part) {
        String text = part.startsWith("code ") ? part.substring("code ".length()) : part;
        int open = text.indexOf('(');
        String whole = (open < 0 ? text : text.substring(0, open)).strip().toLowerCase(Locale.ROOT);
        String tier = TIERS.get(whole);
        return tier != null ? tier : TIERS.getOrDefault(MapFile.value(text).toLowerCase(Locale.ROOT), UNMAPPED);
    }

    /// Names inside a text; variants that are only offered as a service do not count.
    private static String within(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String found = UNMAPPED;
        for (Map.Entry<String, String> entry : TIERS.entrySet()) {
            if (entry.getValue().equals("proprietary") || !lower.contains(entry.getKey())) continue;
            if (found.equals(UNMAPPED) || ORDER.indexOf(entry.getValue()) > ORDER.indexOf(found))
                found = entry.getValue();
        }
        return found;
    }

    /// Parts between separators that stand outside parentheses.
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            if (c == ')' && depth > 0) depth--;
            if (c == separator && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else part.append(c);
        }
        parts.add(part.toString());
        return parts;
    }

    private static Map<String, String> tiers() {
        try (InputStream in = LicenseTier.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + FILE);
            Map<String, String> tiers = new LinkedHashMap<>();
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) tiers.put(line.substring(0, tab).toLowerCase(Locale.ROOT), line.substring(tab + 1));
            }
            return tiers;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
