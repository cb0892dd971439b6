package dev.ajar.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The hand-made table of real applications, with the share that must agree.
@ExtendWith(SharedData.class)
class AgreementTest {
    private static final Map<String, Integer> TARGETS = Map.ofEntries(
            Map.entry("service found", 100),
            Map.entry("service role", 95),
            Map.entry("image", 100),
            Map.entry("service license", 95),
            Map.entry("service verdict", 95),
            Map.entry("model found, easy", 100),
            Map.entry("model found, hard", 75),
            Map.entry("model found, hidden", 50),
            Map.entry("model role", 95),
            Map.entry("model verdict", 90),
            Map.entry("hosted service", 100),
            Map.entry("dataset", 100),
            Map.entry("no false part", 100),
            Map.entry("client reference", 100));

    @Test
    void real_applications_are_taken_apart_as_the_table_says() throws Exception {
        Path data = SharedData.ROOT.resolve("data/applications");
        Agreement agreement = Agreement.compare(data.resolve("GenAIExamples"), data.resolve("truth.json"));
        System.out.print(agreement.table());
        TARGETS.forEach((what, share) -> {
            int[] pair = agreement.counts.get(what);
            assertThat(100.0 * pair[0] / pair[1]).as(what).isGreaterThanOrEqualTo(share);
        });
    }
}
