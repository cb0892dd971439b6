package dev.ajar.license.index.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The case sets, with what they must reach. The seed varies and is printed; `-Dcases.seed=N` repeats a run.
class KnownTextsTest {
    private final long seed = Long.getLong("cases.seed", System.nanoTime() & 0xFFFF);
    private final LicenseMatcher matcher;

    KnownTextsTest() throws IOException {
        matcher = new LicenseMatcher(LicenseIndex.load());
    }

    @Test
    void textsOfTheSpdxListAreNamedInEveryForm() throws IOException {
        holds(new FormCases(matcher, seed).forms("SPDX list", Sample.spdxList()), 0.985, 0.975);
    }

    @Test
    void changedTextsOfTheSpdxListAreNotCalledPlain() throws IOException {
        List<Tally> tallies = print(new ChangedCases(matcher, seed).run("SPDX", Sample.spdxTemplates(), Changes::some));
        assertThat(tallies.getFirst().share()).isGreaterThan(0.998);
        points(tallies);
    }

    @Test
    void aiTextsAreNamedInEveryForm() throws IOException {
        Optional<Path> shared = shared();
        if (shared.isEmpty()) return;
        holds(new FormCases(matcher, seed).forms("AI", Sample.ai(shared.get())), 0.99, 0.98);
    }

    @Test
    void aiTextsAreNamedAfterRandomEdits() throws IOException {
        Optional<Path> shared = shared();
        if (shared.isEmpty()) return;
        List<Tally> tallies = print(new FormCases(matcher, seed).edits("AI", Sample.ai(shared.get())));
        assertThat(tallies).allMatch(tally -> tally.share() >= 0.93);
    }

    @Test
    void changedAiTextsAreNotCalledPlain() throws IOException {
        Optional<Path> shared = shared();
        if (shared.isEmpty()) return;
        List<Tally> tallies = print(new ChangedCases(matcher, seed).run("AI", Sample.ai(shared.get()), Changes::some));
        assertThat(tallies.getFirst().share()).isGreaterThan(0.9995);
        points(tallies);
    }

    @Test
    void conditionsThatAreGoneAreNamed() throws IOException {
        LicenseIndex index = LicenseIndex.load();
        List<Tally> spdx = print(new LostCases(matcher, index).run("SPDX", Sample.spdxTemplates(), true));
        assertThat(spdx.getFirst().share()).isGreaterThan(0.85);
        assertThat(spdx.getLast().share()).isEqualTo(1);
        Optional<Path> shared = shared();
        if (shared.isEmpty()) return;
        List<Tally> ai = print(new LostCases(matcher, index).run("AI", Sample.ai(shared.get()), false));
        assertThat(ai.getFirst().share()).isGreaterThan(0.93);
    }

    private static void points(List<Tally> tallies) {
        for (Tally tally : tallies)
            if (tally.name.contains("place of"))
                assertThat(tally.share()).as(tally.name).isGreaterThan(0.87);
    }

    @Test
    void spdxTestTextsAreNamed() throws IOException {
        Optional<Path> shared = shared();
        if (shared.isEmpty()) return;
        holds(new FormCases(matcher, seed).plain("SPDX tests", Sample.spdxTests(shared.get())), 0.995, 0.985);
    }

    private void holds(List<Tally> tallies, double named, double unmodified) {
        print(tallies);
        for (Tally tally : tallies)
            assertThat(tally.share())
                    .as(tally.name)
                    .isGreaterThan(tally.name.endsWith("unmodified") ? unmodified : named);
    }

    private List<Tally> print(List<Tally> tallies) {
        System.out.println("seed " + seed);
        tallies.forEach(System.out::println);
        return tallies;
    }

    private static Optional<Path> shared() {
        Path folder = Path.of(System.getProperty("ajar.shared", "shared"));
        if (Files.isDirectory(folder)) return Optional.of(folder);
        System.out.println("not run: no shared data");
        return Optional.empty();
    }
}
