package dev.ajar.finding.statement;

import dev.ajar.model.Wire;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Records as plain maps in wire words, as case files write them.
final class Seen {
    static final List<String> KINDS = List.of("licenses", "claims", "parts", "subjects", "conditions");

    private Seen() {}

    static List<Map<String, Object>> of(String kind, Statements statements) {
        return switch (kind) {
            case "licenses" -> statements.licenses().stream().map(Seen::license).toList();
            case "claims" -> statements.claims().stream().map(Seen::claim).toList();
            case "parts" -> statements.parts().stream().map(Seen::part).toList();
            case "subjects" -> statements.subjects().stream().map(Seen::subject).toList();
            case "conditions" ->
                statements.conditions().stream().map(Seen::condition).toList();
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

    private static Map<String, Object> claim(OpennessClaim each) {
        Map<String, Object> map = at(each.place());
        map.put("kind", each.kind().wire());
        map.put("matters", words(each.matters()));
        map.put("names", each.names());
        map.put("who", each.who().wire());
        map.put("strength", each.strength().wire());
        map.put("own", each.aboutOwnModel());
        return map;
    }

    private static Map<String, Object> part(PartMention each) {
        Map<String, Object> map = at(each.place());
        map.put("part", each.component().wire());
        map.put("subkind", String.valueOf(each.subkind()));
        map.put("status", each.status().wire());
        map.put("names", each.names());
        map.put("urls", each.urls());
        map.put("whose", each.whose().wire());
        return map;
    }

    private static Map<String, Object> subject(SubjectMention each) {
        Map<String, Object> map = at(each.place());
        map.put("name", each.name());
        map.put("family", each.family());
        map.put("version", each.version());
        map.put("size", each.size());
        map.put("variants", each.variants());
        map.put("role", each.role().wire());
        map.put("addresses", each.addresses());
        return map;
    }

    private static Map<String, Object> condition(ProseCondition each) {
        Map<String, Object> map = at(each.place());
        map.put("kind", each.kind());
        map.put("matters", words(each.matters()));
        map.put("names", each.names());
        map.put("foreign", each.foreign());
        map.put("urls", each.urls());
        map.put("mode", each.mode());
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
