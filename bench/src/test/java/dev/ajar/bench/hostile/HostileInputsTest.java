package dev.ajar.bench.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import dev.ajar.AssessOptions;
import dev.ajar.PlaceException;
import dev.ajar.model.Report;
import dev.ajar.report.ReportFormats;
import dev.ajar.report.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every hostile place that is quickly made, in this process; `bench/hostile` runs all of them through the command line
/// and measures memory as well.
class HostileInputsTest {
    @TempDir
    Path folder;

    static List<HostileCase> cases() {
        return HostileCases.ALL.stream().filter(hostile -> !hostile.large()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHostilePlaceDoesNoHarm(HostileCase hostile) throws IOException {
        Ground ground = Ground.make(folder);
        hostile.making().fill(ground);
        if (hostile.id().equals("unreadable-file") && Files.isReadable(ground.file("LICENSE"))) {
            System.out.println("not run: this user may read everything");
            return;
        }
        assertThat(assess(ground.place()).faults(hostile, ground)).isEmpty();
    }

    private static Outcome assess(Path place) throws IOException {
        long start = System.nanoTime();
        try {
            Report report = Ajar.standard().assess(place.toString(), AssessOptions.DEFAULT);
            Map<String, String> answers = new LinkedHashMap<>();
            for (String format : CommandLineRun.FORMATS) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ReportFormats.find(format).orElseThrow().write(List.of(report), Style.plain(Instant.EPOCH), out);
                answers.put(format, out.toString(StandardCharsets.UTF_8));
            }
            return new Outcome(0, answers, "", seconds(start), 0);
        } catch (PlaceException e) {
            return new Outcome(3, Map.of(), String.valueOf(e.getMessage()), seconds(start), 0);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
