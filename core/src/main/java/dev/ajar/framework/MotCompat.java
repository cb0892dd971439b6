package dev.ajar.framework;

import dev.ajar.framework.mot.MotPart;
import dev.ajar.framework.mot.MotRecord;
import dev.ajar.framework.mot.MotTool;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import dev.ajar.model.Judgement.Verdict;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The verdict of the Model Openness Tool, from a model file of its own or from the parts of a subject. What is not
/// known is tried at its worst and at its best.
final class MotCompat {
    static final String ID = "model-openness-tool";

    /// A license that suits every content type.
    private static final String BEST = "OpenMDW-1.0";

    private static final String NONE = "unlicensed";

    private MotCompat() {}

    static Judgement judge(Framework framework, Judged subject) {
        Map<String, String> recorded = subject.recorded().get(ID);
        MotTool.Result worst = MotTool.evaluate(recorded == null ? record(subject, false) : record(recorded));
        MotTool.Result best = recorded == null ? MotTool.evaluate(record(subject, true)) : worst;
        Map<String, Double> progress = new LinkedHashMap<>();
        for (int k = 3; k >= 1; k--)
            progress.put("I".repeat(k), Math.round(worst.progress().getOrDefault(k, 0.0) * 1e4) / 1e4);
        List<CriterionResult> results = new ArrayList<>();
        for (Criterion criterion : framework.criteria()) results.add(result(criterion, worst, best, subject));
        return new Judgement(
                framework.id(),
                framework.version(),
                framework.grading().shape(),
                word(best.modelClass()),
                word(worst.modelClass()),
                null,
                null,
                progress,
                worst.warnings().stream().map(MotPart::id).toList(),
                framework.derived(),
                results);
    }

    /// What a record says of its parts, license by part id, as [Judged#recorded()] carries it.
    static Map<String, String> recorded(MotRecord record) {
        Map<String, String> licenses = new LinkedHashMap<>();
        for (MotPart part : MotPart.values()) {
            String license = record.licenses().get(part);
            if (license != null) licenses.put(part.id(), license);
        }
        return licenses;
    }

    /// What a change to one kind would make of it, as far as the tool can tell a difference.
    static List<String> effect(ComponentKind kind, List<Change> changes, Judged subject) {
        return Changed.parts(kind, subject.parts(kind), changes).stream()
                .map(part -> part.subkind() + " " + part.status().equals(Status.UNKNOWN) + part.released()
                        + open(license(part.license().license(), false)))
                .toList();
    }

    /// Whether a part counts as open as far as one of its kinds goes: the first must be there, another may be absent.
    static Truth allows(MotPart part, ComponentKind kind, boolean first, List<Change> changes, Judged subject) {
        List<Component> parts = Changed.parts(kind, subject.parts(kind), changes);
        String license = "";
        for (Component component : parts(part, kind, new Judged(Map.of(kind, parts), Map.of(), Map.of()))) {
            if (!component.released()) {
                if (first) return Truth.NO;
                continue;
            }
            String own = license(component.license().license(), false);
            if (license.isEmpty() || !open(own)) license = own;
        }
        return Truth.of(license.isEmpty() ? !first : open(license));
    }

    private static MotRecord record(Map<String, String> recorded) {
        Map<MotPart, String> licenses = new EnumMap<>(MotPart.class);
        for (MotPart part : MotPart.values()) {
            String license = recorded.get(part.id());
            if (license != null) licenses.put(part, license);
        }
        return new MotRecord("", licenses);
    }

    private static MotRecord record(Judged subject, boolean best) {
        Map<MotPart, String> licenses = new EnumMap<>(MotPart.class);
        for (MotPart part : MotPart.values()) {
            String license = license(part, subject, best);
            if (!license.isEmpty()) licenses.put(part, license);
        }
        return new MotRecord("", licenses);
    }

    /// The license a careful author of a model file would write for this part; empty where it is not listed. An
    /// entry that stands for two components takes the one that is not open.
    private static String license(MotPart part, Judged subject, boolean best) {
        String license = "";
        for (ComponentKind kind : part.kinds()) {
            for (Component component : parts(part, kind, subject)) {
                if (component.status() == Status.UNKNOWN) {
                    if (best && license.isEmpty()) license = BEST;
                    else if (!best && part.kinds().getFirst() == kind) return "";
                    continue;
                }
                if (!component.released()) {
                    if (part.kinds().getFirst() == kind) return "";
                    continue;
                }
                String own = license(component.license().license(), best);
                if (license.isEmpty() || !open(own)) license = own;
            }
            if (parts(part, kind, subject).isEmpty() && best && license.isEmpty()) license = BEST;
        }
        return license;
    }

    private static List<Component> parts(MotPart part, ComponentKind kind, Judged subject) {
        if (kind != ComponentKind.CONFIGURATION_AND_METADATA) return subject.parts(kind);
        boolean samples = part == MotPart.SAMPLE_MODEL_OUTPUTS;
        return subject.parts(kind).stream()
                .filter(component -> samples == "samples".equals(component.subkind()))
                .toList();
    }

    private static boolean open(String license) {
        return MotTool.isOpen(license);
    }

    private static String license(LicenseRef license, boolean best) {
        return switch (license) {
            case LicenseRef.Known(String id) -> id;
            case LicenseRef.Candidates(List<String> ids) ->
                best
                        ? ids.stream().filter(MotCompat::open).findFirst().orElse(ids.getFirst())
                        : ids.stream().filter(id -> !open(id)).findFirst().orElse(ids.getFirst());
            case LicenseRef.Unrecognized _ -> "unrecognized";
            case LicenseRef.None _ -> NONE;
            case LicenseRef.NotTold _ -> best ? BEST : NONE;
        };
    }

    private static CriterionResult result(
            Criterion criterion, MotTool.Result worst, MotTool.Result best, Judged subject) {
        String low = bucket(worst, criterion.id());
        String high = bucket(best, criterion.id());
        boolean certain = low.equals(high);
        Verdict verdict = certain ? verdict(low) : Verdict.UNKNOWN;
        List<Evidence> evidence = new ArrayList<>();
        List<String> asks = new ArrayList<>();
        for (MotPart part : MotPart.values())
            if (part.id().equals(criterion.id()))
                for (ComponentKind kind : part.kinds()) {
                    asks.add(kind.wire());
                    asks.add("license:" + kind.wire());
                    for (Component component : parts(part, kind, subject))
                        component.evidence().stream().limit(2).forEach(evidence::add);
                }
        boolean listed = low.equals("invalid") || low.equals(NONE);
        return new CriterionResult(
                criterion.id(),
                criterion.group(),
                criterion.question(),
                verdict,
                certain ? low : low + " or " + high,
                null,
                certain ? "the tool counts it as " + low : "the tool would count it as " + low + " or " + high,
                verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE ? null : criterion.remedy(),
                evidence,
                asks.stream()
                        .filter(ask -> !listed || ask.startsWith("license:"))
                        .toList(),
                asks);
    }

    private static Verdict verdict(String bucket) {
        return switch (bucket) {
            case "included", "optional" -> Verdict.MET;
            case "waived", "absent" -> Verdict.NOT_APPLICABLE;
            default -> Verdict.NOT_MET;
        };
    }

    private static String bucket(MotTool.Result result, String id) {
        for (Map.Entry<MotPart, String> entry : result.buckets().entrySet())
            if (entry.getKey().id().equals(id)) return entry.getValue();
        throw new IllegalArgumentException("the tool knows no part '" + id + "'");
    }

    private static String word(int modelClass) {
        return modelClass == 0 ? "none" : "I".repeat(modelClass);
    }
}
