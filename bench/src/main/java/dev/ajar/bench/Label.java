package dev.ajar.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The hand-made answer for one subject. Sets hold every value that should not count as wrong; the first is the
/// reader's own.
///
/// @param washing `yes`, `soft`, `no` or `unknown`
record Label(
        String id,
        String name,
        List<String> members,
        Set<String> weightsLicense,
        Set<String> freedom,
        Set<String> levels,
        Set<String> washing,
        List<Duty> duties,
        List<Part> parts) {

    /// A condition that the license of the weights lays on users.
    ///
    /// @param value the number or text it names, or empty
    /// @param optional whether a reader may leave it out
    record Duty(String kind, String value, boolean optional, String at) {}

    /// One part of the subject.
    ///
    /// @param license empty where the label gives none
    /// @param depth of data information; empty for every other part
    record Part(String name, Set<String> status, Set<String> license, Set<String> depth, String at) {}

    static Label of(JsonNode subject) {
        List<Duty> duties = new ArrayList<>();
        for (JsonNode condition : subject.path("conditions")) duties.add(duty(condition));
        List<Part> parts = new ArrayList<>();
        subject.path("parts").properties().forEach(part -> parts.add(part(part.getKey(), part.getValue())));
        JsonNode weights = subject.path("parts").path("final-weights").path("license");
        return new Label(
                Documents.text(subject, "id", ""),
                Documents.text(subject, "name", ""),
                Documents.words(subject.path("members")),
                union(subject.path("weights_license"), weights.path("also")),
                union(
                        subject.path("freedom").path("tier"),
                        subject.path("freedom").path("acceptable")),
                union(
                        subject.path("completeness").path("level"),
                        subject.path("completeness").path("acceptable")),
                union(
                        subject.path("open_washing").path("flag"),
                        subject.path("open_washing").path("acceptable")),
                duties,
                parts);
    }

    private static Duty duty(JsonNode condition) {
        String kind = Documents.text(condition, "kind", "");
        String value = Documents.text(condition, "value", "");
        String note = Documents.text(condition, "note", "");
        // The reader's guide: such an output rule only forbids output against the license and is noted so; and
        // territories under sanctions alone have no effect on the tier.
        boolean optional = condition.path("optional").asBoolean(false)
                || (kind.equals("output-restriction") && note.startsWith("Not a ban on improving other models"))
                || (kind.equals("geography") && value.startsWith("sanctioned"));
        return new Duty(kind, value, optional, Documents.at(condition.path("at")));
    }

    private static Part part(String name, JsonNode part) {
        JsonNode license = part.path("license");
        JsonNode places = license.path("stated_in").isMissingNode() ? part.path("evidence") : license.path("stated_in");
        return new Part(
                name,
                union(part.path("status"), part.path("acceptable")),
                union(license.path("id"), license.path("also")),
                union(part.path("depth"), part.path("depth_acceptable")),
                Documents.at(part.path("evidence").isMissingNode() ? places : part.path("evidence")));
    }

    private static Set<String> union(JsonNode first, JsonNode further) {
        Set<String> words = new LinkedHashSet<>(Documents.words(first));
        words.addAll(Documents.words(further));
        return words;
    }
}
