package dev.ajar.finding.statement;

import dev.ajar.model.Wire;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Records as plain maps in wire words, as case files write them.
final class Seen {
    static final List<String> KINDS = List.of("licenses");

    private Seen() {}

    static List<Map<String, Object>> of(String kind, Statements statements) {
        return switch (kind) {
            case "licenses" -> statements.licenses().stream().map(Seen::license).toList();
            default -> throw new IllegalArgumentException("no kind of record is called '" + kind + "'");
        };
    }

    private static Map<String, Object> license(LicenseStatement each) {
        Map<String, Object> map = at(each.place());
        map.put("matters", words(each.matters()));
        map.put("names", each.names());
        map.put("addresses", each.addresses());
        map.put("licenses", each.licenses().stream().map(LicenseNamed::name).toList());
        map.put("targets", each.licenses().stream().map(LicenseNamed::target).toList());
        map.put("same", each.sameAs());
        map.put("modality", each.modality().wire());
        map.put("reach", each.reach().wire());
        map.put("form", each.form().wire());
        map.put("exceptions", each.exceptions());
        return map;
    }

    private static Map<String, Object> at(Place place) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", place.line());
        map.put("first", place.firstLine());
        map.put("quote", place.quote());
        return map;
    }

    private static List<String> words(Collection<? extends Wire> all) {
        return all.stream().map(Wire::wire).toList();
    }
}
