package dev.ajar.framework.mot;

import dev.ajar.model.ComponentKind.Content;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the Model Openness Tool computes from a model file: `ModelEvaluator.php` and `LicenseHandler.php` of
/// lfai/model_openness_tool@8b5d30e90a7c62d7d6ece48b91e69ff495920a4d. License ids are compared exactly, with case.
public final class MotTool {
    private static final String LICENSES = "/dev/ajar/framework/mot-open-licenses.tsv";

    /// Open license id to the content types it is thought to suit.
    private static final Map<String, String> OPEN = open();

    private MotTool() {}

    /// One evaluation.
    ///
    /// @param modelClass 3, 2, 1, or 0 for unclassified
    /// @param progress by class, percent from 0 to 100
    /// @param buckets by part, as class 1 sees it
    /// @param warnings parts that are open under a license of another content type
    /// @param paperStands whether a listed paper stands for a report that is not open
    public record Result(
            int modelClass,
            Map<Integer, Double> progress,
            Map<MotPart, String> buckets,
            List<MotPart> warnings,
            boolean paperStands) {
        public Result {
            progress = Map.copyOf(progress);
            buckets = java.util.Collections.unmodifiableMap(new EnumMap<>(buckets));
            warnings = List.copyOf(warnings);
        }
    }

    /// Whether the tool takes this license id, compared exactly, for open.
    public static boolean isOpen(String license) {
        return OPEN.containsKey(license);
    }

    /// Whether the tool would take this license id for open if it did not mind case.
    public static boolean knowsInAnotherCase(String license) {
        return !isOpen(license) && OPEN.keySet().stream().anyMatch(license::equalsIgnoreCase);
    }

    public static Result evaluate(MotRecord record) {
        Map<MotPart, String> licenses = record.licenses();
        Map<Integer, Integer> included = new HashMap<>();
        Set<MotPart> warnings = new LinkedHashSet<>();
        for (int k = 3; k >= 1; k--) {
            int count = 0;
            for (MotPart part : MotPart.upTo(k, true)) {
                if (bucket(part, licenses).equals("included")) count++;
                warn(part, licenses, warnings);
            }
            for (MotPart part : MotPart.upTo(k, false)) warn(part, licenses, warnings);
            included.put(k, count);
        }
        boolean report = bucket(MotPart.TECHNICAL_REPORT, licenses).equals("included");
        boolean listed = licenses.containsKey(MotPart.RESEARCH_PAPER);
        boolean paper = bucket(MotPart.RESEARCH_PAPER, licenses).equals("included");
        if (!report && paper) {
            included.merge(3, 1, Integer::sum);
            included.merge(2, 1, Integer::sum);
        }
        Map<Integer, Double> progress = new HashMap<>();
        for (int k = 3; k >= 1; k--) progress.put(k, progress(k, included, !report && paper));
        int modelClass = 0;
        for (int k = 3; k >= 1; k--) if (progress.getOrDefault(k, 0.0) == 100.0) modelClass = k;
        return new Result(
                modelClass,
                progress,
                buckets(licenses, !report && listed),
                new ArrayList<>(warnings),
                !report && listed);
    }

    private static double progress(int k, Map<Integer, Integer> included, boolean paperForReport) {
        int total = 0;
        int n = 0;
        for (int i = 3; i >= k; i--) {
            total = MotPart.upTo(i, true).size();
            n = included.getOrDefault(i, 0);
            if (n < total && i > k) return 0;
        }
        if (k == 1 && paperForReport) total--;
        return Math.min(100.0 * n / total, 100.0);
    }

    private static Map<MotPart, String> buckets(Map<MotPart, String> licenses, boolean paperListedForReport) {
        Map<MotPart, String> buckets = new EnumMap<>(MotPart.class);
        for (MotPart part : MotPart.values()) {
            String bucket = bucket(part, licenses);
            if (part == MotPart.TECHNICAL_REPORT && bucket.equals("missing") && paperListedForReport) bucket = "waived";
            buckets.put(part, bucket);
        }
        return buckets;
    }

    private static String bucket(MotPart part, Map<MotPart, String> licenses) {
        String license = licenses.get(part);
        if (license == null) return part.required() ? "missing" : "absent";
        if (OPEN.containsKey(license)) return part.required() ? "included" : "optional";
        return license.equals(MotRecord.UNLICENSED) ? MotRecord.UNLICENSED : "invalid";
    }

    private static void warn(MotPart part, Map<MotPart, String> licenses, Set<MotPart> warnings) {
        String license = licenses.get(part);
        if (license == null) return;
        String types = OPEN.get(license);
        if (types != null && !suits(types, part.type())) warnings.add(part);
    }

    private static boolean suits(String types, Content type) {
        return List.of(types.split(";", -1)).contains(type.name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> open() {
        try (InputStream in = MotTool.class.getResourceAsStream(LICENSES)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + LICENSES);
            Map<String, String> open = new HashMap<>();
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                open.put(tab < 0 ? line : line.substring(0, tab), tab < 0 ? "" : line.substring(tab + 1));
            }
            return Map.copyOf(open);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LICENSES, e);
        }
    }
}
