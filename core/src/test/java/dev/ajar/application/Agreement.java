package dev.ajar.application;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.application.text.Text;
import dev.ajar.catalog.Catalog;
import dev.ajar.license.terms.TermsIndex;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Assessment;
import dev.ajar.model.Basis;
import dev.ajar.model.Confidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import dev.ajar.source.Options;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares what is found in applications with a hand-made table: one line a kind of answer, each disagreement listed.
final class Agreement {
    final Map<String, int[]> counts = new LinkedHashMap<>();
    final List<String> disagreements = new ArrayList<>();

    static Applications applications() {
        return new Applications(
                Knowledge.load(),
                new CatalogModels(Catalog.load(), new TermsShades(TermsIndex.load())),
                Agreement::license);
    }

    /// Enough for a table: the first words of the two texts that the applications carry.
    private static LocalLicense.Answer license(Text text) {
        boolean apache =
                text.content().contains("Apache License") && text.content().contains("Version 2.0");
        if (!apache) return null;
        return new LocalLicense.Answer(
                new LicenseFinding(
                        Origin.DETECTED,
                        new LicenseRef.Known("Apache-2.0"),
                        Basis.INHERITED,
                        Confidence.EXACT,
                        "",
                        List.of(text.at(1))),
                Shade.OPEN,
                false);
    }

    static Agreement compare(Path root, Path truth) throws Exception {
        Agreement agreement = new Agreement();
        JsonNode file = JsonMapper.shared().readTree(truth.toFile());
        try (Snapshot snapshot = Sources.open(root.toString(), Options.USUAL)) {
            Applications.Opened opened = applications().open(snapshot);
            for (JsonNode platform : file.get("platforms"))
                agreement.platform(
                        platform, opened.assess(platform.get("compose").asString(), Map.of()));
        }
        return agreement;
    }

    private void count(String what, boolean agrees, String disagreement) {
        int[] pair = counts.computeIfAbsent(what, _ -> new int[2]);
        pair[1]++;
        if (agrees) pair[0]++;
        else disagreements.add(what + ": " + disagreement);
    }

    private void platform(JsonNode truth, Assessment assessment) {
        Application application = java.util.Objects.requireNonNull(assessment.application());
        String id = truth.get("id").asString();
        Set<Part> expected = new java.util.HashSet<>();
        for (JsonNode service : truth.get("services")) {
            String name = service.get("service").asString();
            Part part = application.parts().stream()
                    .filter(p -> p.kind() == Kind.SERVICE && name.equals(p.name()))
                    .findFirst()
                    .orElse(null);
            count("service found", part != null, id + " " + name);
            if (part == null) continue;
            expected.add(part);
            String role = service.get("role").asString();
            count(
                    "service role",
                    part.roles().contains(role),
                    id + " " + name + ": expected " + role + ", got " + part.roles());
            String image =
                    service.get("image").isNull() ? null : service.get("image").asString();
            count(
                    "image",
                    java.util.Objects.equals(
                            image, part.image() == null ? null : part.image().reference()),
                    id + " " + name + ": expected " + image + ", got " + part.image());
            String pin = service.get("pin").asString().replace("build-only", "build");
            count(
                    "pin",
                    part.image() != null && pin.equals(part.image().pin().wire()),
                    id + " " + name + ": expected " + pin + ", got " + part.image());
            String license = plain(service.get("software_license_expected").asString());
            count(
                    "service license",
                    license.equals(plain(part.license().license().wireId())),
                    id + " " + name + ": expected " + license + ", got "
                            + part.license().license().wireId());
            String verdict = service.get("verdict_expected").asString();
            count(
                    "service verdict",
                    verdict.equals(verdict(part)),
                    id + " " + name + ": expected " + verdict + ", got " + part.shade());
        }
        for (JsonNode model : truth.get("models")) model(id, model, application, expected);
        for (JsonNode external : truth.get("external_services")) {
            String name = external.get("name").asString();
            Part part = application.parts().stream()
                    .filter(p -> p.kind() == Kind.HOSTED_SERVICE && name.equals(p.name()))
                    .findFirst()
                    .orElse(null);
            count(
                    "hosted service",
                    part != null && part.roles().contains(external.get("role").asString()),
                    id + " " + name + ", got " + (part == null ? null : part.roles()));
            if (part != null) expected.add(part);
        }
        for (JsonNode dataset : truth.get("datasets")) {
            String name = dataset.get("id").asString();
            Part part = application.parts().stream()
                    .filter(p -> p.kind() == Kind.DATASET && name.equals(p.name()))
                    .findFirst()
                    .orElse(null);
            count("dataset", part != null, id + " " + name);
            if (part != null) expected.add(part);
        }
        for (JsonNode reference : truth.get("client_references")) {
            String service = reference.get("service").asString();
            String model = reference.get("id").asString();
            boolean found = application.parts().stream()
                    .anyMatch(p -> p.kind() == Kind.MODEL
                            && p.referencedBy().contains(service)
                            && (model.equals(p.name())
                                    || p.alternatives().stream()
                                            .anyMatch(a -> a.value().equals(model))));
            boolean hosted = application.parts().stream()
                    .anyMatch(p ->
                            p.kind() == Kind.MODEL && p.referencedBy().contains(service) && model.equals(p.name()));
            count("client reference", found || hosted, id + " " + service + " " + model);
        }
        for (Part part : application.parts())
            if (!part.optional())
                count(
                        "no false part",
                        expected.contains(part),
                        id + ": " + part.kind() + " " + part.name() + " " + part.roles() + " " + part.variable());
        Set<String> inputs = new TreeSet<>();
        truth.get("inputs_required").forEach(n -> inputs.add(n.asString()));
        Set<String> got = new TreeSet<>();
        application.inputsRequired().forEach(i -> got.add(i.variable()));
        count("inputs required", inputs.equals(got), id + ": expected " + inputs + ", got " + got);
    }

    private void model(String id, JsonNode model, Application application, Set<Part> expected) {
        String difficulty = model.get("difficulty").asString();
        List<String> ids = new ArrayList<>();
        if (!model.get("id").isNull()) ids.add(model.get("id").asString());
        if (model.has("accepted_ids")) model.get("accepted_ids").forEach(n -> ids.add(n.asString()));
        String service = model.get("service").asString();
        Part part = application.parts().stream()
                .filter(p -> p.kind() == Kind.MODEL)
                .filter(p -> p.name() == null ? ids.isEmpty() : ids.contains(p.name()))
                .filter(p -> p.servedBy().contains(service) || p.referencedBy().contains(service))
                .findFirst()
                .orElse(null);
        count("model found, " + difficulty, part != null, id + " " + service + " " + ids);
        if (part == null) return;
        expected.add(part);
        if (ids.isEmpty()) {
            Set<String> alternatives = new TreeSet<>();
            model.get("alternatives").forEach(n -> alternatives.add(n.asString()));
            Set<String> got = new TreeSet<>();
            part.alternatives().forEach(a -> got.add(a.value()));
            count("alternatives", got.containsAll(alternatives), id + ": expected " + alternatives + ", got " + got);
        }
        String role = model.get("role").asString();
        count(
                "model role",
                part.roles().contains(role),
                id + " " + part.name() + ": expected " + role + ", got " + part.roles());
        Set<String> verdicts = new TreeSet<>();
        verdicts.add(model.get("license_verdict").asString());
        if (model.has("verdict_accepted")) model.get("verdict_accepted").forEach(n -> verdicts.add(n.asString()));
        String verdict = verdict(part).equals("open") ? "open-weights-open-license" : verdict(part);
        count(
                "model verdict",
                verdicts.contains(verdict) || (part.name() != null && ids.size() > 1),
                id + " " + part.name() + ": expected " + verdicts + ", got " + part.shade() + " " + part.because());
        if (model.has("origin")) {
            JsonNode origin = model.get("origin");
            boolean same = part.resolvedThrough().stream()
                    .anyMatch(t -> origin.get("file").asString().equals(t.path())
                            && origin.get("line").asInt() == t.line());
            count(
                    "model origin",
                    same || ids.size() > 1,
                    id + " " + part.name() + ": expected " + origin + ", got " + part.resolvedThrough());
        }
    }

    private static String verdict(Part part) {
        if (part.shade() == Shade.UNKNOWN) return "unknown";
        return part.shade() == Shade.OPEN && part.shadeWorst() == null ? "open" : "not-open";
    }

    private static String plain(String license) {
        return license == null
                ? "NOASSERTION"
                : license.replace("LicenseRef-", "").replace("-only", "").replace("-or-later", "");
    }

    String table() {
        StringBuilder out = new StringBuilder();
        counts.forEach((what, pair) -> out.append(String.format(
                java.util.Locale.ROOT,
                "%-22s %4d of %4d  %5.1f %%%n",
                what,
                pair[0],
                pair[1],
                100.0 * pair[0] / pair[1])));
        disagreements.forEach(d -> out.append("  ").append(d).append('\n'));
        return out.toString();
    }

    public static void main(String[] arguments) throws Exception {
        System.out.print(compare(Path.of(arguments[0]), Path.of(arguments[1])).table());
    }
}
