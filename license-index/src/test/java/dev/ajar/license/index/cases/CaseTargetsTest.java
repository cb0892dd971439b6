package dev.ajar.license.index.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What `bench/targets/identify.yaml` asks of the case sets that take less than a minute. The seed varies and is
/// printed;
/// `-Dcases.seed=N` repeats a run.
class CaseTargetsTest {
    private final long seed = Long.getLong("cases.seed", System.nanoTime() & 0xFFFF);
    private final LicenseMatcher matcher = new LicenseMatcher(LicenseIndex.load());
    private final Map<?, ?> targets = targets();

    CaseTargetsTest() throws IOException {}

    @Test
    void editedTextsOfTheSpdxListKeepTheirId() throws IOException {
        holds(new FormCases(matcher, seed).edits("SPDX list", Sample.spdxList()));
    }

    @Test
    void filesThatGrantNothingNameNoLicense() throws IOException {
        System.out.println("seed " + seed);
        List<String> missed = new ArrayList<>();
        new NoLicenses(matcher, seed).run(List.of()).forEach((kind, count) -> {
            System.out.printf("no licenses: %-24s %.2f per MB%n", kind, count.perMegabyte());
            Double most = target("most", "no licenses: " + kind);
            if (most != null && count.perMegabyte() > most) missed.add(kind + ": " + count);
        });
        assertThat(missed).isEmpty();
    }

    @Test
    void textsThatNobodyKnowsAreNotCalledPlain() throws IOException {
        Path shared = Path.of(System.getProperty("ajar.shared", "none"));
        if (!Files.isDirectory(shared)) {
            System.out.println("not run: no shared data");
            return;
        }
        holds(new UnknownCases(matcher).run("AI", Sample.ai(shared), Sample.spdxList()));
    }

    private void holds(List<Tally> tallies) {
        System.out.println("seed " + seed);
        List<String> missed = new ArrayList<>();
        for (Tally tally : tallies) {
            System.out.println(tally);
            Double least = target("least", tally.name);
            if (least != null && 100 * tally.share() < least) missed.add(tally + " (at least " + least + ")");
        }
        assertThat(missed).isEmpty();
    }

    private @org.jspecify.annotations.Nullable Double target(String section, String name) {
        return targets.get(section) instanceof Map<?, ?> values && values.get(name) instanceof Number number
                ? number.doubleValue()
                : null;
    }

    private static Map<?, ?> targets() throws IOException {
        Path file = Path.of(System.getProperty("ajar.project", "..")).resolve("bench/targets/identify.yaml");
        Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return read instanceof Map<?, ?> map ? map : Map.of();
    }
}
