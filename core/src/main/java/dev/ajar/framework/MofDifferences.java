package dev.ajar.framework;

import dev.ajar.framework.mot.MotPart;
import dev.ajar.framework.mot.MotRecord;
import dev.ajar.framework.mot.MotTool;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import dev.ajar.model.Judgement.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Where the Model Openness Framework as specified and as its tool computes it differ on the same records, and why.
public final class MofDifferences {
    /// A kind of difference, in the order of the page.
    enum Reason {
        INHERITANCE(
                "Inheritance",
                "The record gives one license for the whole release. The tool lets it reach every listed part; by the"
                        + " specification a part needs a license of its own or a text that covers it, so for linked data"
                        + " sets, papers and reports, which often belong to others, it stays unknown."),
        DATASETS(
                "Data sets and sample outputs under any terms",
                "The tool stops class I at data sets without an open license; the specification accepts any terms, none"
                        + " included. Sample outputs are optional and may be unlicensed (unverified)."),
        CASE("Case", "The tool compares license ids with their case; `apache-2.0` is no license to it."),
        EXPRESSION("Expressions", "The tool reads no license expressions such as `MIT OR Apache-2.0`."),
        NEWER(
                "Other spellings, and licenses that the tool does not know",
                "The tool knows the SPDX ids of May 2024, spelled as there; here names are normalized and the license"
                        + " list is newer."),
        ABSENT(
                "Words for parts that are not there",
                "Where the license says \"not included\" or the like, the part is absent; to the tool it is there under"
                        + " an invalid license. Neither counts it."),
        UNREAD(
                "Terms that nobody read",
                "The tool calls every license that it does not know invalid. What the terms of an unknown license allow"
                        + " is unknown here."),
        RESTRICTED(
                "Restrictions",
                "The tool takes the license for open by its lists; its terms hold a restriction or stand on no list here."),
        STANDS(
                "Paper and report",
                "An open paper stands for the report, and an open preprint for the paper. Where a record is silent on one"
                        + " of them, that may be so here; to the tool it is missing."),
        SHARED(
                "Sample outputs and metadata",
                "Both are optional, and one kind of component here: where a record lists one of them, the other is not met"
                        + " rather than unknown. The tool ignores optional parts that are not listed."),
        SILENCE(
                "Silence",
                "A part that the record does not list is missing to the tool. Here a record that is silent tells nothing,"
                        + " so the part is unknown.");

        private final String title;
        private final String means;

        Reason(String title, String means) {
            this.title = title;
            this.means = means;
        }
    }

    /// One record.
    ///
    /// @param subject with the words of the record under [MotWords#ID]
    public record Recorded(String name, Judged subject) {}

    private record Place(String name, MotPart part) {}

    private final Map<Reason, List<Place>> places = new EnumMap<>(Reason.class);
    private final Map<String, Integer> classes = new TreeMap<>();
    private final List<String> moved = new ArrayList<>();
    private final Map<String, int[]> types = new LinkedHashMap<>();
    private int records;
    private int parts;
    private int same;

    private MofDifferences() {}

    /// The page of documentation.
    ///
    /// @throws IllegalStateException if a difference has none of the known reasons
    public static String page(List<Recorded> records, Framework strict, Framework tool, LicenseTags tags) {
        MofDifferences differences = new MofDifferences();
        for (Recorded record : records) differences.add(record, strict, tool, tags);
        return differences.page(strict, tool);
    }

    private void add(Recorded record, Framework strict, Framework tool, LicenseTags tags) {
        records++;
        Map<String, String> words = record.subject().recorded().getOrDefault(MotWords.ID, Map.of());
        Map<MotPart, String> licenses = new EnumMap<>(MotPart.class);
        for (MotPart part : MotPart.values()) {
            String license = words.get(part.id());
            if (license != null) licenses.put(part, license);
        }
        MotTool.Result result = MotTool.evaluate(new MotRecord(record.name(), licenses));
        Judgement spec = Judge.judge(strict, record.subject(), tags);
        Judgement compat = Judge.judge(tool, record.subject(), tags);
        String classOfSpec = spec.worst().equals(spec.best()) ? spec.best() : spec.worst() + " to " + spec.best();
        classes.merge(compat.best() + "\t" + classOfSpec, 1, Integer::sum);
        if (!compat.best().equals("none") || !spec.worst().equals("none"))
            moved.add(
                    "| " + record.name() + " | " + compat.best() + " | " + classOfSpec + " | " + because(spec) + " |");
        for (CriterionResult criterion : spec.criteria()) part(record, criterion, result, licenses);
    }

    /// The criteria that keep a classified record from being so for certain.
    private static String because(Judgement spec) {
        List<String> open = spec.criteria().stream()
                .filter(one -> one.verdict() != Verdict.MET && one.verdict() != Verdict.NOT_APPLICABLE)
                .filter(one -> !one.question().endsWith("(optional)"))
                .map(one -> one.id() + (one.verdict() == Verdict.UNKNOWN ? " unknown" : " not met"))
                .toList();
        return open.isEmpty() ? "all met" : String.join(", ", open);
    }

    private void part(
            Recorded record, CriterionResult criterion, MotTool.Result result, Map<MotPart, String> licenses) {
        MotPart part = partOf(criterion);
        String bucket = result.buckets().getOrDefault(part, "missing");
        parts++;
        if (licenses.containsKey(part) && List.of("included", "optional").contains(bucket)) {
            int[] count = types.computeIfAbsent(
                    licenses.get(part) + "\t" + dev.ajar.model.Wire.wire(part.type()), _ -> new int[2]);
            count[0]++;
            if (result.warnings().contains(part)) count[1]++;
        }
        boolean tool = bucket.equals("included") || bucket.equals("optional");
        boolean told = licenses.containsKey(part);
        boolean equal = tool ? criterion.verdict() == Verdict.MET : told && criterion.verdict() == Verdict.NOT_MET;
        String license = licenses.getOrDefault(part, "");
        if (equal && !absent(record, part)) {
            same++;
            return;
        }
        places.computeIfAbsent(reason(record, part, tool, told, criterion, license), _ -> new ArrayList<>())
                .add(new Place(record.name(), part));
    }

    private static Reason reason(
            Recorded record, MotPart part, boolean tool, boolean told, CriterionResult criterion, String license) {
        boolean paper = part == MotPart.TECHNICAL_REPORT || part == MotPart.RESEARCH_PAPER;
        if (tool) {
            boolean inherited = record.subject().components().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(one ->
                            part.kinds().contains(one.kind()) && one.license().basis() == Basis.INHERITED);
            if (criterion.verdict() == Verdict.UNKNOWN && inherited) return Reason.INHERITANCE;
            return paper ? Reason.STANDS : Reason.RESTRICTED;
        }
        if (!told && criterion.verdict() == Verdict.UNKNOWN) return Reason.SILENCE;
        if (!told) return paper ? Reason.STANDS : Reason.SHARED;
        if (absent(record, part)) return Reason.ABSENT;
        if (part == MotPart.DATASETS && criterion.verdict() == Verdict.MET) return Reason.DATASETS;
        if (license.equals("unlicensed")) return paper ? Reason.STANDS : Reason.DATASETS;
        if (MotTool.knowsInAnotherCase(license)) return Reason.CASE;
        if (license.contains(" OR ") || license.contains(" AND ") || license.contains(" WITH "))
            return Reason.EXPRESSION;
        if (criterion.verdict() == Verdict.UNKNOWN) return Reason.UNREAD;
        return Reason.NEWER;
    }

    private static boolean absent(Recorded record, MotPart part) {
        for (Component one : record.subject().parts(part.kinds().getFirst()))
            if (one.status() == dev.ajar.model.Status.NOT_FOUND) return true;
        return false;
    }

    private static MotPart partOf(CriterionResult criterion) {
        for (MotPart part : MotPart.values()) if (part.id().equals(criterion.id())) return part;
        throw new IllegalStateException("no part of the tool is called '" + criterion.id() + "'");
    }

    private String page(Framework strict, Framework tool) {
        List<String> lines = new ArrayList<>();
        lines.add("# Model Openness Framework: as specified, and as its tool computes it");
        lines.add("");
        lines.add("Generated from the " + records + " records of the Model Openness Tool in the catalog; do not edit.");
        lines.add("`" + strict.id() + "@" + strict.version() + "` reads the specification, `" + tool.id() + "@"
                + tool.version() + "` repeats the tool. Both judge the same records.");
        lines.add("Records are what their authors declared; nothing here was checked against files.");
        lines.add("");
        lines.add("Of " + parts + " parts (" + records + " records, " + MotPart.values().length
                + " parts each) both say the same of " + same + ".");
        lines.add("");
        lines.add("## Classes");
        lines.add("");
        lines.add("| by the tool | as specified | records |");
        lines.add("| --- | --- | --- |");
        classes.forEach((key, count) -> lines.add("| " + key.replace("\t", " | ") + " | " + count + " |"));
        lines.add("");
        lines.add("A range such as `none to III` means that unknowns decide. Records that either classifies:");
        lines.add("");
        lines.add("| record | tool | specified | required parts that are not met for certain |");
        lines.add("| --- | --- | --- | --- |");
        lines.addAll(moved);
        lines.add("");
        lines.add("## Differences by reason");
        for (Reason reason : Reason.values()) reason(reason, lines);
        types(lines);
        return String.join("\n", lines) + "\n";
    }

    private void reason(Reason reason, List<String> lines) {
        List<Place> found = places.getOrDefault(reason, List.of());
        Set<String> names = new LinkedHashSet<>();
        Map<String, Integer> byPart = new TreeMap<>();
        for (Place place : found) {
            names.add(place.name());
            byPart.merge(place.part().id(), 1, Integer::sum);
        }
        lines.add("");
        lines.add("### " + reason.title + ": " + found.size() + (found.size() == 1 ? " part" : " parts") + " of "
                + names.size() + (names.size() == 1 ? " record" : " records"));
        lines.add("");
        lines.add(reason.means);
        if (found.isEmpty()) return;
        lines.add("");
        lines.add("- parts: "
                + String.join(
                        ", ",
                        byPart.entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .toList()));
        lines.add("- records: " + (names.size() == records ? "all" : String.join(", ", names)));
    }

    private void types(List<String> lines) {
        int open = types.values().stream().mapToInt(count -> count[0]).sum();
        int warned = types.values().stream().mapToInt(count -> count[1]).sum();
        lines.add("");
        lines.add("### Types: " + warned + " warnings of the tool on " + open + " open parts");
        lines.add("");
        lines.add(
                "The tool warns where a license is not in its table for the type of the part. Neither lets that decide a"
                        + " class. Its table holds few ids (BSD, MPL and the GNU licenses suit no type there), and later entries"
                        + " overwrite earlier ones (CC0-1.0 suits documents only). The specification advises OSI-approved licenses"
                        + " for code, open data licenses for data and open content licenses for documents, so a copyleft license"
                        + " on code needs no warning.");
        lines.add("");
        lines.add("| license | type of part | open parts | warned by the tool |");
        lines.add("| --- | --- | --- | --- |");
        new TreeMap<>(types).forEach((key, count) -> {
            if (count[1] > 0) lines.add("| " + key.replace("\t", " | ") + " | " + count[0] + " | " + count[1] + " |");
        });
    }
}
