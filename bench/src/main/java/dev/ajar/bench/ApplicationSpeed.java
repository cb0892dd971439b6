package dev.ajar.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How fast applications are taken apart: all files of a place in one run, and one file with a cold start.
final class ApplicationSpeed {
    private static final int COLD_RUNS = 5;

    private ApplicationSpeed() {}

    static int run(Path place, @Nullable Path one, String ajar, PrintStream out)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        new Answers.Assessed().of("", place);
        double first = seconds(start);
        start = System.nanoTime();
        JsonNode answer = new Answers.Assessed().of("", place);
        double second = seconds(start);
        Map<String, Integer> formats = new TreeMap<>();
        int applications = 0;
        int errors = errors(answer);
        for (JsonNode subject : answer.path("subjects")) {
            errors += errors(subject);
            if (!"application".equals(Documents.text(subject.path("subject"), "kind", ""))) continue;
            applications++;
            formats.merge(Documents.text(subject, "format", ""), 1, Integer::sum);
        }
        out.println(applications + " applications " + formats + ", " + errors + " errors of ours");
        out.println(String.format(
                Locale.ROOT,
                "first run %.2f s (%.0f a second), second run in the same process %.2f s (%.0f a second); the whole"
                        + " place is read and judged in both",
                first,
                applications / first,
                second,
                applications / second));
        if (one != null) out.println(cold(one, ajar));
        return errors == 0 ? 0 : 1;
    }

    private static int errors(JsonNode node) {
        int errors = 0;
        for (JsonNode issue : node.path("issues")) if ("error".equals(Documents.text(issue, "severity", ""))) errors++;
        return errors;
    }

    private static String cold(Path one, String ajar) throws IOException, InterruptedException {
        double[] times = new double[COLD_RUNS];
        for (int i = 0; i < COLD_RUNS; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(ajar, "assess", one.toString(), "--format", "json")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int code = process.waitFor();
            if (code != 0) return "one file, cold: " + ajar + " ended with " + code;
            times[i] = seconds(start);
        }
        java.util.Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "one file, cold: median of %d %.2f s (%.2f to %.2f)",
                COLD_RUNS,
                times[COLD_RUNS / 2],
                times[0],
                times[COLD_RUNS - 1]);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
