package dev.ajar.license.index.build.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Checks the records of terms and writes the terms section: SPDX licenses with their standing, then the rest.
final class TermsSection {
    private static final Set<String> CONDITION_KEYS =
            Set.of("kind", "value", "unit", "mode", "effect", "section", "meaning", "url", "scope", "dynamic");

    private final SpdxList spdx;
    private final Yaml groups;
    private final Yaml kinds;
    private final TreeMap<String, Map<String, Object>> records = new TreeMap<>();
    private final Map<String, Map<String, Object>> standings = new HashMap<>();

    TermsSection(SpdxList spdx, Yaml groups, Yaml kinds) {
        this.spdx = spdx;
        this.groups = groups;
        this.kinds = kinds.child("kinds");
    }

    byte[] compile(List<Yaml> licenses) {
        spdxLicenses();
        groups();
        for (Yaml license : licenses) license(license);
        records.put("", Trees.of(kinds.map()));
        return TermsWriter.bytes(records);
    }

    private void spdxLicenses() {
        for (SpdxList.Entry entry : spdx.licenses()) {
            Map<String, Object> standing = new LinkedHashMap<>();
            if (entry.osi()) standing.put("osi", true);
            if (entry.fsf()) standing.put("fsf", true);
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("id", entry.id());
            record.put("name", entry.name());
            record.put("certainty", "spdx");
            record.put("sources", List.of("SPDX license list " + spdx.version()));
            record.put("standing", standing);
            records.put(key(entry.id()), record);
            standings.put(entry.id(), standing);
        }
        Yaml lists = groups.child("open_definition");
        for (String list : lists.keys())
            for (String id : expand(lists.texts(list))) standing(id).put("open_definition", list);
        for (String id : expand(groups.texts("public_domain"))) standing(id).put("public_domain", true);
        for (String id : expand(groups.texts("openmdw"))) standing(id).put("openmdw", true);
    }

    private void groups() {
        for (Object item : groups.list("groups")) {
            Yaml group = Yaml.of("spdx.yaml", item);
            Map<String, Object> facts = new LinkedHashMap<>();
            group.child("facts")
                    .map()
                    .forEach((field, value) -> facts.put(field.toString(), Map.of("value", Trees.of(value))));
            for (String id : expand(group.texts("ids"))) {
                Map<String, Object> record = record(id);
                if (record.containsKey("facts"))
                    throw new IllegalArgumentException("spdx.yaml: " + id + " stands twice");
                record.put("facts", facts);
                record.put("conditions", conditions(group));
            }
        }
    }

    private void license(Yaml license) {
        String key = key(license.text("id"));
        if (records.containsKey(key)) throw new IllegalArgumentException(license.place() + ": id stands twice");
        Map<String, Object> record = Trees.of(license.map());
        record.put("conditions", conditions(license));
        records.put(key, record);
    }

    private List<Object> conditions(Yaml owner) {
        List<Object> conditions = new ArrayList<>();
        for (Object item : owner.list("conditions")) {
            Yaml condition = Yaml.of(owner.place(), item);
            if (!kinds.keys().contains(condition.text("kind")))
                throw new IllegalArgumentException(owner.place() + ": unknown kind " + condition.text("kind"));
            for (String field : condition.keys())
                if (!CONDITION_KEYS.contains(field))
                    throw new IllegalArgumentException(owner.place() + ": unknown field " + field);
            conditions.add(Trees.of(condition.map()));
        }
        return conditions;
    }

    private List<String> expand(List<String> patterns) {
        return patterns.stream()
                .flatMap(pattern -> spdx.expand(pattern).stream())
                .toList();
    }

    private Map<String, Object> record(String id) {
        Map<String, Object> record = records.get(key(id));
        if (record == null) throw new IllegalArgumentException("spdx.yaml: no SPDX license " + id);
        return record;
    }

    private Map<String, Object> standing(String id) {
        Map<String, Object> standing = standings.get(id);
        if (standing == null) throw new IllegalArgumentException("spdx.yaml: no SPDX license " + id);
        return standing;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
