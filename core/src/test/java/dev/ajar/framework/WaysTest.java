package dev.ajar.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Improvement;
import dev.ajar.model.Judgement;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way up is the smallest there is: every set of up to 12 changes is tried, and none smaller reaches the grade.
class WaysTest {
    private static final int MAX_CHANGES = 12;
    private static final int CASES = 400;
    private static final List<ComponentKind> KINDS = List.of(
            ComponentKind.FINAL_WEIGHTS,
            ComponentKind.MODEL_CARD,
            ComponentKind.INFERENCE_CODE,
            ComponentKind.TECHNICAL_REPORT,
            ComponentKind.DATA_INFORMATION);
    private static final LicenseTags TAGS = new CaseTags();

    @ParameterizedTest
    @ValueSource(strings = {"points", "gate", "tiers", "ladder"})
    void noSmallerSetOfChangesReachesTheGrade(String shape) {
        Random random = new Random(shape.hashCode());
        int reached = 0;
        int unreachable = 0;
        int most = 0;
        for (int i = 0; i < CASES; ) {
            Framework framework = framework(shape, random);
            Judged subject = subject(random);
            List<Change> all = changes(framework, subject);
            if (all.size() > MAX_CHANGES) continue;
            i++;
            String grade = grade(framework, random);
            Improvement improvement = Ways.improve(framework, subject, TAGS, grade);
            int smallest = bruteForce(framework, subject, all, grade);
            String what = shape + " case " + i + " to " + grade + "\n" + improvement + "\n" + framework.criteria();
            if (smallest < 0) {
                unreachable++;
                assertThat(improvement.reached()).as(what).isFalse();
                assertThat(improvement.blocked()).as(what).isNotEmpty();
                continue;
            }
            assertThat(improvement.reached()).as(what).isTrue();
            assertThat(improvement.minimal()).as(what).isTrue();
            assertThat(improvement.steps()).as(what).hasSize(smallest);
            reached++;
            most = Math.max(most, smallest);
        }
        System.out.println(
                "way up, " + shape + ": " + reached + " reached by the smallest set (up to " + most + " steps), "
                        + unreachable + " said to be out of reach, of " + CASES + " tried against every set of up to "
                        + MAX_CHANGES + " changes");
        assertThat(reached).isGreaterThan(CASES / 4);
        assertThat(unreachable).isGreaterThan(0);
    }

    @Test
    void mostPointsAreTheMostThatAnySetBrings() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; ) {
            Framework framework = framework("points", random);
            Judged subject = subject(random);
            List<Change> all = changes(framework, subject);
            if (all.size() > MAX_CHANGES) continue;
            i++;
            double most = Double.NEGATIVE_INFINITY;
            int fewest = 0;
            for (List<Change> set : sets(all)) {
                double points = Double.parseDouble(
                        Judge.judge(framework, Changed.by(set, subject), TAGS).worst());
                if (points < most || (points == most && set.size() >= fewest)) continue;
                most = points;
                fewest = set.size();
            }
            Improvement improvement = Ways.improve(framework, subject, TAGS, "");
            assertThat(improvement.after()).isEqualTo(Judge.number(most));
            assertThat(improvement.steps()).hasSize(fewest);
        }
    }

    @Test
    void whatIsUnknownIsToldAndWhatIsAbsentIsReleased() {
        Judged subject = Judged.of(List.of(
                part(ComponentKind.FINAL_WEIGHTS, Status.LINKED, new LicenseRef.Known("threshold"), null),
                part(ComponentKind.MODEL_CARD, Status.UNKNOWN, new LicenseRef.NotTold(), null),
                part(ComponentKind.DATA_INFORMATION, Status.NOT_FOUND, new LicenseRef.NotTold(), null),
                part(ComponentKind.ARCHITECTURE, Status.IN_REPOSITORY, new LicenseRef.Known("MIT"), null),
                part(ComponentKind.EVALUATION_RESULTS, Status.LINKED, new LicenseRef.NotTold(), null),
                part(ComponentKind.TECHNICAL_REPORT, Status.LINKED, new LicenseRef.Known("CC-BY-4.0"), null)));
        Improvement way = improve("mof", subject, "III");
        assertThat(way.steps())
                .extracting(step -> (step.tells() ? "tell " : "do ") + step.action() + " " + step.on())
                .containsExactlyInAnyOrder(
                        "do license final-weights",
                        "do release data-information",
                        "tell release model-card",
                        "tell license evaluation-results");
        assertThat(way.steps().getFirst().licenses()).contains("Apache-2.0", "MIT");
        assertThat(way.after()).isEqualTo("III");
    }

    @Test
    void whatFollowsFromTheModelCannotBeReached() {
        Judged subject = Judged.of(
                List.of(part(ComponentKind.FINAL_WEIGHTS, Status.LINKED, new LicenseRef.Known("MIT"), null)),
                Map.of("systemic-risk", Truth.YES));
        Improvement way = improve("eu-gpai-foss", subject, "");
        assertThat(way.reached()).isFalse();
        assertThat(way.steps()).isEmpty();
        assertThat(way.blocked()).extracting(Improvement.Blocked::criterion).containsExactly("G1");
        assertThat(way.blocked().getFirst().because()).contains("follows from what the model is");
    }

    @Test
    void theTermsOfTheBaseAreMinded() {
        Judged subject = Judged.of(List.of(
                part(ComponentKind.FINAL_WEIGHTS, Status.LINKED, new LicenseRef.Known("threshold"), null),
                part(ComponentKind.BASE_WEIGHTS, Status.LINKED, new LicenseRef.Known("threshold"), null)));
        Improvement way = improve("os-ai-map@2026-06", subject, "3");
        assertThat(way.steps()).hasSize(1);
        assertThat(String.valueOf(way.steps().getFirst().note())).contains("flow down");
    }

    @Test
    void anUnknownGradeIsRefusedWithThoseThereAre() {
        Judged subject = Judged.of(List.of());
        assertThatThrownBy(() -> improve("mof", subject, "IV")).hasMessageContaining("I, II, III");
        assertThatThrownBy(() -> improve("os-ai-map", subject, "best")).hasMessageContaining("open_source:5");
        assertThatThrownBy(() -> improve("osai-index", subject, "all")).hasMessageContaining("a number of points");
    }

    @Test
    void everyJudgementOfAFrameworkHasWords() {
        Set<String> asked = new TreeSet<>();
        for (Framework framework : Frameworks.load().all())
            for (Criterion criterion : framework.criteria())
                for (String one : criterion.asks()) if (!isPart(one)) asked.add(one);
        assertThat(asked).isSubsetOf(StepData.known().judgements().keySet());
    }

    private static boolean isPart(String on) {
        String kind = on.startsWith("license:") ? on.substring("license:".length()) : on;
        for (ComponentKind one : ComponentKind.values()) if (one.wire().equals(kind)) return true;
        return false;
    }

    private static Improvement improve(String framework, Judged subject, String grade) {
        return Ways.improve(Frameworks.load().select(framework).getFirst(), subject, TAGS, grade);
    }

    private static int bruteForce(Framework framework, Judged subject, List<Change> all, String grade) {
        int smallest = -1;
        for (List<Change> set : sets(all)) {
            if (smallest >= 0 && set.size() >= smallest) continue;
            if (reaches(framework, Judge.judge(framework, Changed.by(set, subject), TAGS), grade))
                smallest = set.size();
        }
        return smallest;
    }

    private static boolean reaches(Framework framework, Judgement judgement, String grade) {
        return switch (framework.grading()) {
            case Grading.Gate _ -> judgement.worst().equals("pass");
            case Grading.Points _ -> Double.parseDouble(judgement.worst()) >= Double.parseDouble(grade) - 0.006;
            case Grading.Tiers(List<Grading.Tier> tiers) -> {
                List<String> ids = tiers.stream().map(Grading.Tier::id).toList();
                int at = ids.indexOf(judgement.worst());
                yield at >= 0 && at <= ids.indexOf(grade);
            }
            case Grading.Ladder _ -> rung(judgement.worst()) >= rung(grade);
        };
    }

    private static int rung(String grade) {
        return Integer.parseInt(grade.substring(grade.indexOf(':') + 1));
    }

    /// All sets of changes that can be made together.
    private static List<List<Change>> sets(List<Change> all) {
        List<List<Change>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            List<Change> set = new ArrayList<>();
            boolean together = true;
            for (int i = 0; i < all.size() && together; i++) {
                if ((bits & (1 << i)) == 0) continue;
                Change change = all.get(i);
                together = set.stream().noneMatch(other -> Options.excludes(other, change));
                set.add(change);
            }
            if (together) sets.add(set);
        }
        return sets;
    }

    private static List<Change> changes(Framework framework, Judged subject) {
        Set<Requirement> leaves = new LinkedHashSet<>();
        for (Criterion criterion : framework.criteria()) {
            for (Criterion.Level level : criterion.levels()) Formula.leaves(level.when(), leaves);
            if (criterion.terms() != null) Formula.leaves(criterion.terms(), leaves);
            if (criterion.applies() != null) Formula.leaves(criterion.applies(), leaves);
        }
        Options options = new Options(subject, TAGS);
        List<Change> changes = new ArrayList<>();
        for (ComponentKind kind : ComponentKind.values()) {
            boolean asked = leaves.stream().anyMatch(leaf -> switch (leaf) {
                case Requirement.PartIs is -> is.kind() == kind;
                case Requirement.LicenseIs is -> is.kind() == kind;
                case Requirement.Licensed is -> is.kind() == kind;
                default -> false;
            });
            if (asked) changes.addAll(options.changes(kind, Options.subkinds(kind, leaves)));
        }
        for (Requirement leaf : leaves)
            if (leaf instanceof Requirement.Flag(String name)) changes.addAll(options.changes(name));
        return changes;
    }

    private static String grade(Framework framework, Random random) {
        return switch (framework.grading()) {
            case Grading.Gate _ -> "pass";
            case Grading.Tiers(List<Grading.Tier> tiers) ->
                tiers.get(random.nextInt(tiers.size())).id();
            case Grading.Points _ -> Integer.toString(1 + random.nextInt(6));
            case Grading.Ladder(List<Grading.Rung> rungs) ->
                rungs.get(random.nextInt(rungs.size())).grade();
        };
    }

    private static Framework framework(String shape, Random random) {
        StringBuilder text = new StringBuilder("""
                id: own
                version: "1"
                name: Own
                date: 2026-01-01
                url: https://example.org/
                derived: true
                certainty: unverified
                tags:
                  open: [osi-approved, open-data, open-model, public-domain]
                  limits: [noncommercial, use-policy, mau-threshold]
                criteria:
                """);
        int criteria = 2 + random.nextInt(3);
        for (int i = 0; i < criteria; i++) {
            text.append("  - id: c").append(i).append("\n    question: Q?\n    remedy: R.\n    source: {section: s}\n");
            if (random.nextInt(5) == 0)
                text.append("    applies: ").append(requirement(random, 1)).append('\n');
            if (random.nextInt(3) == 0)
                text.append("    terms: ").append(requirement(random, 1)).append('\n');
            boolean levels = shape.equals("points") || shape.equals("ladder") || random.nextBoolean();
            if (levels) {
                text.append("    levels:\n");
                text.append("      - {word: high, points: 3, verdict: met, when: ")
                        .append(requirement(random, 2))
                        .append("}\n");
                text.append("      - {word: middle, points: 1, verdict: partly, when: ")
                        .append(requirement(random, 2))
                        .append("}\n");
                text.append("      - {word: low, points: 0, verdict: not-met, when: always}\n");
            } else text.append("    met: ").append(requirement(random, 2)).append('\n');
        }
        text.append("grading:\n").append(grading(shape, criteria, random));
        return FrameworkReader.read(dev.ajar.internal.DataNode.parse("own.yaml", text.toString()));
    }

    private static String grading(String shape, int criteria, Random random) {
        return switch (shape) {
            case "points" -> "  points: {aggregate: sum, weights: {c0: " + (1 + random.nextInt(2)) + "}}\n";
            case "gate" -> "  gate: {}\n";
            case "tiers" -> {
                StringBuilder tiers = new StringBuilder("  tiers:\n");
                for (int i = criteria - 1; i >= 0; i--)
                    tiers.append("    - {id: t")
                            .append(i)
                            .append(", name: T, requires: [c")
                            .append(i)
                            .append("]}\n");
                yield tiers.toString();
            }
            default -> {
                StringBuilder ladder = new StringBuilder("  ladder:\n");
                int rungs = 3 + random.nextInt(2);
                for (int i = 0; i < rungs - 1; i++) {
                    Map<String, String> when = new LinkedHashMap<>();
                    for (int c = 0; c < 2; c++)
                        when.put(
                                "c" + random.nextInt(criteria),
                                List.of("high", "middle", "low", "[high, middle]")
                                        .get(random.nextInt(4)));
                    ladder.append("    - {when: ")
                            .append(when.toString().replace("=", ": "))
                            .append(", grade: \"r:")
                            .append(1 + random.nextInt(rungs))
                            .append("\"}\n");
                }
                yield ladder.append("    - {grade: \"r:")
                        .append(1)
                        .append("\"}\n")
                        .toString();
            }
        };
    }

    private static String requirement(Random random, int depth) {
        String kind = KINDS.get(random.nextInt(KINDS.size())).wire();
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 ->
                "{part: " + kind + ", is: "
                        + List.of("released", "public", "described", "gated").get(random.nextInt(4)) + "}";
            case 1 -> "{license-of: " + kind + ", has: [open]}";
            case 2 -> "{license-of: " + kind + ", lacks: [limits]}";
            case 3 -> "{licensed: " + kind + "}";
            case 4 ->
                "{flag: "
                        + List.of("peer-reviewed", "monetized", "post-trained").get(random.nextInt(3)) + "}";
            case 5 -> "{not: " + requirement(random, depth - 1) + "}";
            case 6 ->
                "{count: {at-least: 2, of: [" + requirement(random, depth - 1) + ", " + requirement(random, depth - 1)
                        + ", " + requirement(random, depth - 1) + "]}}";
            case 7 -> "{any: [" + requirement(random, depth - 1) + ", " + requirement(random, depth - 1) + "]}";
            default -> "{all: [" + requirement(random, depth - 1) + ", " + requirement(random, depth - 1) + "]}";
        };
    }

    private static Judged subject(Random random) {
        List<Component> parts = new ArrayList<>();
        for (ComponentKind kind : KINDS)
            for (int i = random.nextInt(8) == 0 ? 2 : 1; i > 0; i--) {
                Status status = Status.values()[random.nextInt(Status.values().length)];
                LicenseRef license = switch (random.nextInt(6)) {
                    case 0 -> new LicenseRef.NotTold();
                    case 1 -> new LicenseRef.None();
                    case 2 -> new LicenseRef.Known("threshold");
                    case 3 -> new LicenseRef.Known("CC-BY-NC-4.0");
                    case 4 -> new LicenseRef.Known("not a known license");
                    default -> new LicenseRef.Known("MIT");
                };
                parts.add(part(kind, status, license, null));
            }
        Map<String, Truth> flags = new LinkedHashMap<>();
        for (String flag : List.of("peer-reviewed", "monetized", "post-trained"))
            flags.put(flag, Truth.values()[random.nextInt(3)]);
        return Judged.of(parts, flags);
    }

    private static Component part(ComponentKind kind, Status status, LicenseRef license, String subkind) {
        return new Component(
                kind,
                subkind,
                kind.wire(),
                status,
                List.of(),
                new LicenseFinding(Origin.CONCLUDED, license, null, null, "as written", List.of()),
                List.of(),
                Shade.UNKNOWN,
                "as written",
                List.of(),
                List.of(),
                Map.of());
    }
}
