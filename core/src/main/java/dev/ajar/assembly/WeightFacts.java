package dev.ajar.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Adds up what the shards of one set of weights say. A repository often holds the same weights in several formats or
/// quantizations; the largest set in one format and folder counts, never their sum.
final class WeightFacts {
    private WeightFacts() {}

    /// The facts of the largest set.
    ///
    /// @param byPath facts of each file, by its path
    static Map<String, Object> merge(Map<String, Map<String, Object>> byPath) {
        Map<String, List<Map<String, Object>>> sets = new TreeMap<>();
        byPath.forEach((path, facts) -> {
            Object format = facts.get("format");
            if (format == null) return;
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            // Each GGUF file is a whole model; shards of other formats lie side by side.
            String set = format + " " + folder + (format.equals("gguf") ? path : "");
            sets.computeIfAbsent(set, s -> new ArrayList<>()).add(facts);
        });
        Map<String, Object> best = Map.of();
        for (List<Map<String, Object>> set : sets.values()) {
            Map<String, Object> sum = sum(set);
            if (larger(sum, best)) best = sum;
        }
        return best;
    }

    private static boolean larger(Map<String, Object> a, Map<String, Object> b) {
        if (number(a, "parameters") != number(b, "parameters"))
            return number(a, "parameters") > number(b, "parameters");
        return number(a, "bytes") >= number(b, "bytes");
    }

    private static Map<String, Object> sum(List<Map<String, Object>> files) {
        Map<String, Object> sum = new LinkedHashMap<>();
        Set<String> dtypes = new LinkedHashSet<>();
        long parameters = 0;
        long bytes = 0;
        for (Map<String, Object> facts : files) {
            parameters += number(facts, "parameters");
            bytes += number(facts, "bytes");
            if (facts.get("dtypes") instanceof List<?> types) types.forEach(t -> dtypes.add(String.valueOf(t)));
        }
        sum.put("format", files.getFirst().getOrDefault("format", ""));
        sum.put("files", (long) files.size());
        if (bytes > 0) sum.put("bytes", bytes);
        if (parameters > 0) sum.put("parameters", parameters);
        if (!dtypes.isEmpty()) sum.put("dtypes", List.copyOf(dtypes));
        return sum;
    }

    private static long number(Map<String, Object> facts, String key) {
        return facts.get(key) instanceof Number number ? number.longValue() : 0;
    }
}
