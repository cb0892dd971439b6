package dev.ajar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Compares one label with the subject of an answer that stands for it.
final class Comparison {
    /// The kinds of conditions that bear on the tier; notices and copies, which do not, are left out.
    static final Set<String> JUDGED_DUTIES = Set.of(
            "user-threshold",
            "revenue-threshold",
            "acceptable-use-policy",
            "use-restrictions",
            "field-of-use",
            "non-commercial",
            "research-only",
            "output-restriction",
            "geography",
            "naming",
            "flow-down",
            "derivatives-same-limit",
            "no-sublicense",
            "remote-restriction",
            "update-duty",
            "no-redistribution",
            "no-derivatives",
            "registration-for-commercial-use");

    private final Label label;
    private final JsonNode subject;
    private final Row row;

    private Comparison(Label label, JsonNode subject, Row row) {
        this.label = label;
        this.subject = subject;
        this.row = row;
    }

    /// The row of a label.
    ///
    /// @param subject one element of `subjects`; a missing node where no subject stands for the label
    static Row of(String repo, Label label, JsonNode subject, String matched) {
        Row row = new Row(repo, label.id(), matched);
        Comparison comparison = new Comparison(label, subject, row);
        comparison.weightsLicense();
        comparison.freedom();
        comparison.completeness();
        comparison.parts();
        comparison.duties();
        comparison.washing();
        return row;
    }

    private void weightsLicense() {
        List<JsonNode> weights = Parts.of("final-weights", subject);
        String got = weights.isEmpty() ? "no final-weights" : licenseId(weights.getFirst());
        String place = weights.isEmpty() ? "" : licensePlace(weights.getFirst());
        row.add(
                Column.WEIGHTS_LICENSE,
                accepts(label.weightsLicense(), got),
                "",
                or(label.weightsLicense()) + partPlace("final-weights"),
                got + place);
    }

    private void freedom() {
        JsonNode freedom = subject.path("openness").path("freedom");
        String best = Documents.text(freedom, "best", "not told");
        String worst = Documents.text(freedom, "worst", "not told");
        row.add(
                Column.FREEDOM,
                label.freedom().contains(best) && label.freedom().contains(worst),
                "",
                or(label.freedom()),
                interval(best, worst) + because());
    }

    private void completeness() {
        JsonNode completeness = subject.path("openness").path("completeness");
        int low = completeness.path("low").asInt(-1);
        int high = completeness.path("high").asInt(-1);
        boolean right = low >= 0 && high >= low;
        for (int level = low; right && level <= high; level++)
            right = label.levels().contains(String.valueOf(level));
        row.add(Column.COMPLETENESS, right, "", or(label.levels()), interval("" + low, "" + high) + because());
    }

    private void parts() {
        for (Label.Part part : label.parts()) {
            if (part.name().equals("usage-policy")) continue; // part of the license bundle, not a component
            List<JsonNode> components = chosen(part);
            String status = components.isEmpty() ? nothing() : Parts.status(components.getFirst());
            String place =
                    components.isEmpty() ? "" : place(components.getFirst().path("evidence"));
            row.add(
                    Column.STATUS,
                    part.status().contains(Parts.labelWord(status)),
                    part.name(),
                    or(part.status()) + bracket(part.at()),
                    status + place);
            if (!part.license().isEmpty()) license(part, components, status);
            if (!part.depth().isEmpty()) depth(part, components);
        }
    }

    /// What it means that there is no component of a kind.
    private String nothing() {
        return subject.isMissingNode() ? "no subject" : "not-found";
    }

    /// The components to judge: those of the kind itself, or what may stand for them where only that fits.
    private List<JsonNode> chosen(Label.Part part) {
        List<JsonNode> own = Parts.of(part.name(), subject);
        if (!own.isEmpty() && part.status().contains(Parts.labelWord(Parts.status(own.getFirst())))) return own;
        List<JsonNode> other = Parts.alternatives(part.name(), subject).stream()
                .filter(component -> {
                    String word = Parts.labelWord(Parts.status(component));
                    return !word.equals("absent") && part.status().contains(word);
                })
                .toList();
        return other.isEmpty() ? own : other;
    }

    private void license(Label.Part part, List<JsonNode> components, String status) {
        Set<String> ids = new TreeSet<>();
        String place = "";
        for (JsonNode component : components) {
            if (!Parts.status(component).equals(status)) continue;
            ids.add(licenseId(component));
            if (place.isEmpty()) place = licensePlace(component);
        }
        boolean right =
                ids.isEmpty() && !subject.isMissingNode() && part.license().contains("unknown");
        for (String id : ids) right |= accepts(part.license(), id);
        row.add(
                Column.LICENSES,
                right,
                part.name(),
                or(part.license()) + bracket(part.at()),
                (ids.isEmpty() ? status : or(ids)) + place);
    }

    private void depth(Label.Part part, List<JsonNode> components) {
        JsonNode first = components.isEmpty() ? subject.path("none") : components.getFirst();
        String depth = Documents.text(first, "subkind", "not told");
        row.add(
                Column.DEPTH,
                part.depth().contains(depth),
                part.name(),
                or(part.depth()) + bracket(part.at()),
                depth + place(first.path("evidence")));
    }

    private void duties() {
        List<JsonNode> answered = new ArrayList<>();
        for (JsonNode condition : subject.path("conditions"))
            if (JUDGED_DUTIES.contains(Documents.text(condition, "kind", ""))) answered.add(condition);
        for (Label.Duty duty : label.duties()) {
            if (!JUDGED_DUTIES.contains(duty.kind())) continue;
            boolean found = answered.stream().anyMatch(condition -> same(duty, condition));
            if (found || !duty.optional())
                row.add(Column.RECALL, found, duty.kind(), said(duty) + bracket(duty.at()), "nothing like it");
        }
        for (JsonNode condition : answered) {
            boolean wanted = label.duties().stream().anyMatch(duty -> same(duty, condition));
            String kind = Documents.text(condition, "kind", "");
            String value = Documents.text(condition, "value", "");
            row.add(
                    Column.PRECISION,
                    wanted,
                    kind,
                    "no such condition",
                    (kind + " " + value + " of " + Documents.text(condition, "license", "no license"))
                            + place(condition.path("evidence")));
        }
    }

    /// The same kind, and the same number where the label names one.
    private static boolean same(Label.Duty duty, JsonNode condition) {
        if (!duty.kind().equals(Documents.text(condition, "kind", ""))) return false;
        boolean number = !duty.value().isEmpty() && duty.value().chars().allMatch(c -> c >= '0' && c <= '9');
        return !number || duty.value().equals(Documents.text(condition, "value", ""));
    }

    private void washing() {
        if (label.washing().contains("unknown")) return;
        String got = subject.isMissingNode() ? "no subject" : "no";
        String place = "";
        for (JsonNode finding : subject.path("findings")) {
            if (!Documents.text(finding, "id", "").equals("open-washing")) continue;
            boolean soft = Documents.text(finding, "severity", "").equals("info");
            if (got.equals("no") || !soft) {
                got = soft ? "soft" : "yes";
                place = place(finding.path("evidence"));
            }
        }
        row.add(Column.OPEN_WASHING, label.washing().contains(got), "", or(label.washing()), got + place);
    }

    private static boolean accepts(Set<String> wanted, String got) {
        return wanted.stream().anyMatch(id -> terms(id).equals(terms(got)));
    }

    /// An id without regard to case, and to the order of what AND or OR joins.
    private static String terms(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        if (lower.contains("(")) return lower;
        for (String joint : List.of(" and ", " or "))
            if (lower.contains(joint)) return joint + new TreeSet<>(List.of(lower.split(joint, -1)));
        return lower;
    }

    private static String licenseId(JsonNode component) {
        return Documents.text(component.path("license"), "id", "unknown");
    }

    private static String licensePlace(JsonNode component) {
        for (JsonNode license : component.path("licenses"))
            if (!Documents.at(license.path("evidence")).isEmpty()) return place(license.path("evidence"));
        return place(component.path("evidence"));
    }

    private String partPlace(String name) {
        return label.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(part -> bracket(part.at()))
                .findFirst()
                .orElse("");
    }

    private String because() {
        String because = Documents.text(subject.path("openness"), "because", "");
        return because.isEmpty() ? "" : " because: " + because;
    }

    private static String said(Label.Duty duty) {
        return duty.value().isEmpty() ? duty.kind() : duty.kind() + " " + duty.value();
    }

    private static String place(JsonNode evidence) {
        return bracket(Documents.at(evidence));
    }

    private static String bracket(String at) {
        return at.isEmpty() ? "" : " (" + at + ")";
    }

    private static String or(Set<String> words) {
        return String.join("|", words);
    }

    private static String interval(String best, String worst) {
        return best.equals(worst) ? best : best + ".." + worst;
    }
}
