package dev.ajar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.framework.Frameworks;
import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Finding;
import dev.ajar.model.Improvement;
import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import dev.ajar.model.Judgement.Verdict;
import dev.ajar.model.Status;
import dev.ajar.model.Subject;
import dev.ajar.report.Disagreement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All frameworks on subjects that were scanned, not recorded.
class ScannedFrameworksTest {
    private static final Ajar AJAR = Ajar.standard();
    private static final int FRAMEWORKS = Frameworks.load().all().size();

    @Test
    void smallRepositoriesOfOurOwnAreJudgedByAll() throws Exception {
        List<Assessment> models = new ArrayList<>();
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            for (Path one : cases.sorted().toList()) models.addAll(models(one.resolve("repo")));
        }
        assertThat(models).isNotEmpty();
        models.forEach(ScannedFrameworksTest::check);
    }

    @Test
    void recordedRepositoriesAreJudgedByAll() throws Exception {
        Optional<Path> recorded = SharedData.find("repos/recorded");
        if (recorded.isEmpty()) return;
        List<Assessment> models = new ArrayList<>();
        try (Stream<Path> folders = Files.list(recorded.get())) {
            for (Path one : folders.filter(Files::isDirectory).sorted().toList()) models.addAll(models(one));
        }
        models.forEach(ScannedFrameworksTest::check);
        long disagreeing = models.stream()
                .filter(one -> one.findings().stream().map(Finding::id).anyMatch("framework-disagreement"::equals))
                .count();
        int unknown = 0;
        int all = 0;
        for (Assessment model : models)
            for (Judgement judgement : model.judgements())
                for (CriterionResult result : judgement.criteria()) {
                    all++;
                    if (result.verdict() == Verdict.UNKNOWN) unknown++;
                }
        System.out.println("scanned subjects: " + models.size() + " judged by " + FRAMEWORKS + " frameworks, "
                + disagreeing + " with opposite verdicts, " + unknown + " of " + all + " answers unknown");
        assertThat(models).hasSizeGreaterThanOrEqualTo(30);
    }

    private static List<Assessment> models(Path place) throws Exception {
        return AJAR.assess(place.toString(), AssessOptions.DEFAULT).assessments().stream()
                .filter(one -> one.subject().kind() == Subject.Kind.MODEL)
                .toList();
    }

    private static void check(Assessment model) {
        String name = model.subject().name();
        assertThat(model.judgements()).as(name).hasSize(FRAMEWORKS);
        for (Judgement judgement : model.judgements()) {
            for (CriterionResult result : judgement.criteria()) {
                String what = name + " " + judgement.framework() + " " + result.id();
                // The tool's own reading tries what is not known both ways, by part and not by answer.
                if (!judgement.version().startsWith("mot-") && untold(model, result))
                    assertThat(result.verdict()).as(what).isIn(Verdict.UNKNOWN, Verdict.NOT_APPLICABLE, Verdict.PARTLY);
                if (result.verdict() == Verdict.MET)
                    assertThat(result.remedy()).as(what).isNull();
                else if (result.verdict() != Verdict.NOT_APPLICABLE)
                    assertThat(result.remedy()).as(what).isNotNull();
            }
            Improvement way = judgement.next();
            if (way != null && !way.reached())
                assertThat(way.blocked()).as(name).isNotEmpty();
        }
        boolean opposite = model.findings().stream().map(Finding::id).anyMatch("framework-disagreement"::equals);
        if (opposite) assertThat(Disagreement.of(model.judgements())).as(name).isNotEmpty();
    }

    /// Whether a criterion looks at parts, and nothing is known of any of them.
    private static boolean untold(Assessment model, CriterionResult result) {
        List<String> parts = result.asks().stream()
                .map(ask -> ask.startsWith("license:") ? ask.substring("license:".length()) : ask)
                .distinct()
                .toList();
        List<Component> asked = model.components().stream()
                .filter(part -> parts.contains(part.kind().wire()))
                .toList();
        boolean onlyParts = parts.stream()
                .allMatch(part -> Stream.of(ComponentKind.values())
                        .anyMatch(kind -> kind.wire().equals(part)));
        return onlyParts && !asked.isEmpty() && asked.stream().allMatch(part -> part.status() == Status.UNKNOWN);
    }
}
