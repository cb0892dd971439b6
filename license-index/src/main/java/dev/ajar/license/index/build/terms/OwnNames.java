package dev.ajar.license.index.build.terms;

import dev.ajar.license.name.NameTable;
import dev.ajar.license.name.NameTokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names section of a user's own terms: id, name, aliases, names of texts.
final class OwnNames {
    private static final Set<String> STRONG = Set.of("license", "licence", "agreement", "licenseref");

    private OwnNames() {}

    static byte[] compile(Map<String, Map<String, Object>> records) {
        NameTableWriter out = new NameTableWriter();
        records.forEach((id, record) -> {
            Map<String, Object> answer = Map.of("one", id);
            out.add(NameTable.SPDX, id.toLowerCase(Locale.ROOT), answer, false);
            Set<String> names = new LinkedHashSet<>(List.of(id, String.valueOf(record.get("name"))));
            if (id.startsWith(OwnTerms.PREFIX)) names.add(id.substring(OwnTerms.PREFIX.length()));
            texts(record, "aliases", names);
            texts(record, "texts", names);
            for (String name : names) {
                String key = NameTokens.key(name);
                if (!key.isEmpty()) out.add(NameTable.NAME, key, answer, !strong(key));
            }
        });
        return out.bytes();
    }

    private static void texts(Map<String, Object> record, String field, Set<String> into) {
        if (record.get(field) instanceof List<?> list) for (Object one : list) into.add(one.toString());
    }

    private static boolean strong(String key) {
        List<String> words = List.of(key.split(" ", -1));
        return words.size() >= 4 || words.stream().anyMatch(STRONG::contains);
    }
}
