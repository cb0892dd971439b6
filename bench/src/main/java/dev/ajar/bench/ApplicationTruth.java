package dev.ajar.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Compares answers about applications with a table made by hand: one line a kind of answer, each disagreement listed.
/// The table's fields are those of `labels/applications/README.md`; what it does not state is not judged.
final class ApplicationTruth {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> disagreements = new ArrayList<>();

    Map<String, Tally> tallies() {
        return tallies;
    }

    /// @param label of one application
    /// @param answer its subject in the wire document, or `null` where there is none
    void compare(String id, JsonNode label, @Nullable JsonNode answer) {
        count("application found", answer != null, id);
        if (answer == null) return;
        JsonNode parts = answer.path("components");
        Set<JsonNode> expected = Matched.set();
        for (JsonNode service : label.path("services")) service(id, service, parts, expected);
        for (JsonNode model : label.path("models")) model(id, model, parts, expected);
        for (JsonNode hosted : label.path("external_services"))
            named("hosted service", "hosted-service", hosted.path("name"), id, hosted, parts, expected);
        for (JsonNode dataset : label.path("datasets"))
            named("dataset", "dataset", dataset.path("id"), id, dataset, parts, expected);
        for (JsonNode reference : label.path("client_references")) reference(id, reference, parts);
        for (JsonNode part : parts)
            if (!part.path("optional").asBoolean(false))
                count(
                        "no false part",
                        expected.contains(part),
                        id + ": " + text(part, "kind") + " " + text(part, "name") + " " + words(part, "role"));
        if (label.has("inputs_required"))
            same("inputs required", id, words(label, "inputs_required"), words(answer, "inputs_required"));
        if (label.has("category"))
            same("category", id, words(label, "category"), words(answer.path("openness"), "categories"));
    }

    private void service(String id, JsonNode label, JsonNode parts, Set<JsonNode> expected) {
        String name = text(label, "service");
        JsonNode part = find(parts, "service", one -> name.equals(text(one, "name")));
        count("service found", part != null, id + " " + name);
        if (part == null) return;
        expected.add(part);
        String at = id + " " + name;
        has("service role", at, words(label, "role"), words(part, "role"));
        if (label.has("image")) value("image", at, text(label, "image"), text(part.path("image"), "reference"));
        if (label.has("pin"))
            value("pin", at, text(label, "pin").replace("build-only", "build"), text(part.path("image"), "pin"));
        if (label.has("software_license_expected"))
            value(
                    "service license",
                    at,
                    plain(text(label, "software_license_expected")),
                    plain(text(part.path("license"), "id")));
        if (label.has("verdict_expected")) value("service verdict", at, text(label, "verdict_expected"), verdict(part));
    }

    private void model(String id, JsonNode label, JsonNode parts, Set<JsonNode> expected) {
        Set<String> ids = new TreeSet<>(words(label, "id"));
        ids.addAll(words(label, "accepted_ids"));
        List<String> service = words(label, "service");
        JsonNode part = find(parts, "model", candidate -> {
            String name = text(candidate, "name");
            boolean named = name.isEmpty() ? ids.isEmpty() : ids.contains(name);
            return named
                    && (words(candidate, "served_by").stream().anyMatch(service::contains)
                            || words(candidate, "referenced_by").stream().anyMatch(service::contains));
        });
        count("model found, " + text(label, "difficulty"), part != null, id + " " + service + " " + ids);
        if (part == null) return;
        expected.add(part);
        String at = id + " " + text(part, "name");
        if (ids.isEmpty()) has("alternatives", at, words(part, "alternatives"), words(label, "alternatives"));
        has("model role", at, words(label, "role"), words(part, "role"));
        Set<String> verdicts = new TreeSet<>(words(label, "license_verdict"));
        verdicts.addAll(words(label, "verdict_accepted"));
        String verdict = verdict(part).equals("open") ? "open-weights-open-license" : verdict(part);
        if (!verdicts.isEmpty())
            count(
                    "model verdict",
                    verdicts.contains(verdict) || ids.size() > 1,
                    at + ": wanted " + verdicts + ", got " + text(part, "shade") + ", " + text(part, "because"));
        JsonNode origin = label.path("origin");
        if (!origin.isObject() || ids.size() > 1) return;
        boolean through = false;
        for (JsonNode step : part.path("resolved_through"))
            through |= text(origin, "file").equals(text(step, "path"))
                    && origin.path("line").asInt() == step.path("line").asInt();
        count("model origin", through, at + ": wanted " + origin + ", got " + part.path("resolved_through"));
    }

    private void named(
            String what,
            String kind,
            JsonNode name,
            String id,
            JsonNode label,
            JsonNode parts,
            Set<JsonNode> expected) {
        JsonNode part = find(parts, kind, candidate -> name.asString("").equals(text(candidate, "name")));
        count(what, part != null, id + " " + name.asString(""));
        if (part == null) return;
        expected.add(part);
        if (label.has("role"))
            has(what + " role", id + " " + name.asString(""), words(label, "role"), words(part, "role"));
    }

    private void reference(String id, JsonNode label, JsonNode parts) {
        String service = text(label, "service");
        String model = text(label, "id");
        JsonNode part = find(
                parts,
                "model",
                candidate -> words(candidate, "referenced_by").contains(service)
                        && (model.equals(text(candidate, "name"))
                                || words(candidate, "alternatives").contains(model)));
        count("client reference", part != null, id + " " + service + " " + model);
    }

    private void has(String what, String at, List<String> wanted, List<String> got) {
        count(
                what,
                !wanted.isEmpty() && got.stream().anyMatch(wanted::contains),
                at + ": wanted " + wanted + ", got " + got);
    }

    private void same(String what, String at, List<String> wanted, List<String> got) {
        count(what, Set.copyOf(wanted).equals(Set.copyOf(got)), at + ": wanted " + wanted + ", got " + got);
    }

    private void value(String what, String at, String wanted, String got) {
        count(what, wanted.equals(got), at + ": wanted " + wanted + ", got " + got);
    }

    private void count(String what, boolean agrees, String disagreement) {
        tallies.merge(what, Tally.of(agrees), Tally::plus);
        if (!agrees) disagreements.add(what + ": " + disagreement);
    }

    private static @Nullable JsonNode find(JsonNode parts, String kind, java.util.function.Predicate<JsonNode> fits) {
        for (JsonNode part : parts) if (kind.equals(text(part, "kind")) && fits.test(part)) return part;
        return null;
    }

    private static String verdict(JsonNode part) {
        String shade = text(part, "shade");
        if (shade.equals("unknown")) return "unknown";
        return shade.equals("open") && !part.has("shade_worst") ? "open" : "not-open";
    }

    /// Without the words that GNU ids end in; ids of the same words are one.
    private static String plain(String license) {
        String plain = license.replace("LicenseRef-", "").replace("-only", "").replace("-or-later", "");
        String[] same = plain.split("\\|", -1);
        return plain.isEmpty() ? "NOASSERTION" : new TreeSet<>(List.of(same)).size() == 1 ? same[0] : plain;
    }

    private static String text(JsonNode node, String field) {
        return Documents.text(node, field, "");
    }

    private static List<String> words(JsonNode node, String field) {
        return Documents.words(node.path(field)).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /// @param brief without the disagreements
    String table(boolean brief) {
        StringBuilder out = new StringBuilder();
        tallies.forEach((what, tally) -> out.append(String.format(
                java.util.Locale.ROOT,
                "%-24s %4d of %4d  %5.1f %%%n",
                what,
                tally.right(),
                tally.judged(),
                tally.percent())));
        if (!brief) disagreements.forEach(d -> out.append("  ").append(d).append('\n'));
        return out.toString();
    }

    /// Parts by identity: two parts may say the same.
    private static final class Matched {
        private Matched() {}

        static Set<JsonNode> set() {
            return java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        }
    }
}
