package dev.ajar.cli;

import dev.ajar.finding.license.FactPlace;
import dev.ajar.finding.license.KnownConditions;
import dev.ajar.license.Identification;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.Match;
import dev.ajar.model.Condition;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bytes of a file to what it holds and asks.
final class FileIdentifier {
    private final LicenseMatcher matcher;
    private final KnownConditions conditions;

    FileIdentifier(KnownLicenses known) {
        this.matcher = known.all().matcher();
        this.conditions = new KnownConditions(known.terms(), known.extractor());
    }

    Identification identify(byte[] bytes) {
        return matcher.identify(bytes);
    }

    FileAnswer answer(String file, byte[] bytes) {
        Identification found = identify(bytes);
        if (found.matches().isEmpty()) return new FileAnswer(file, found, Map.of(), Map.of(), List.of(), null);
        List<Condition> asked = new ArrayList<>();
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, List<FactPlace>> places = new LinkedHashMap<>();
        TextFile text = text(file, bytes);
        for (Match match : found.matches()) {
            KnownConditions.Asked answer = conditions.asked(text, match);
            for (Condition condition : answer.conditions())
                if (asked.stream().noneMatch(c -> same(c, condition))) asked.add(condition);
            answer.facts().forEach((field, value) -> {
                List<FactPlace> said = answer.places().get(field);
                if (facts.putIfAbsent(field, value) == null && said != null) places.put(field, said);
            });
        }
        return new FileAnswer(file, found, facts, places, asked, null);
    }

    private static TextFile text(String file, byte[] bytes) {
        try {
            return TextFile.of(file, bytes);
        } catch (IllegalArgumentException _) {
            // The matcher reads more than text files; the evidence is then the file alone.
            return TextFile.of(file, "");
        }
    }

    private static boolean same(Condition a, Condition b) {
        return a.kind().equals(b.kind())
                && java.util.Objects.equals(a.license(), b.license())
                && java.util.Objects.equals(a.value(), b.value())
                && java.util.Objects.equals(a.mode(), b.mode());
    }
}
