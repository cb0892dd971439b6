package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Condition;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Improvement;
import dev.ajar.model.Issue;
import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import dev.ajar.model.Judgement.Verdict;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Openness;
import dev.ajar.model.Origin;
import dev.ajar.model.Possible;
import dev.ajar.model.Report;
import dev.ajar.model.Severity;
import dev.ajar.model.Shade;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Span;
import dev.ajar.model.Status;
import dev.ajar.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reports made by hand, one for each kind of answer a reader can get. All names are invented.
public final class SampleReports {
    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    static final String NASTY =
            "\u001b[31mred\u001b[0m <script>alert(1)</script> | `x` \u202Egnp.exe\u0007 \uD800 & \"q\" [l](http://x)";

    private SampleReports() {}

    /// All of them, by name.
    public static Map<String, Report> all() {
        Map<String, Report> all = new LinkedHashMap<>();
        all.put("conditional", conditional());
        all.put("open", open());
        all.put("two-subjects", twoSubjects());
        all.put("unknowns", unknowns());
        all.put("hosted", hosted());
        all.put("empty", empty());
        all.put("hostile", hostile());
        all.put("application", SampleApplications.application(""));
        all.put("hostile-application", SampleApplications.application(NASTY));
        return all;
    }

    /// Weights under a community license with a user threshold, a use policy and a limit on outputs.
    public static Report conditional() {
        List<Component> components = new ArrayList<>();
        LicenseFinding code = license("Apache-2.0", Basis.INHERITED, line("LICENSE", 2, "Apache License"));
        LicenseFinding weights = license(
                "heron-community",
                Basis.NAMED,
                line("MODEL_LICENSE", 1, "HERON COMMUNITY LICENSE AGREEMENT for the Heron model weights"));
        components.add(part(ComponentKind.ARCHITECTURE, Status.IN_REPOSITORY, code, Shade.OPEN, "heron/model.py"));
        components.add(part(ComponentKind.FINAL_WEIGHTS, Status.GATED, weights, Shade.CONDITIONAL, "README.md"));
        components.add(part(ComponentKind.INFERENCE_CODE, Status.IN_REPOSITORY, code, Shade.OPEN, "heron/generate.py"));
        components.add(
                part(ComponentKind.SUPPORTING_TOOLS, Status.IN_REPOSITORY, weights, Shade.CONDITIONAL, "tok.json"));
        components.add(gone(ComponentKind.PRETRAINING_CODE, "train/", "scripts/", "heron/"));
        components.add(gone(ComponentKind.DATA_PREPARATION_CODE, "train/", "scripts/", "data/"));
        components.add(new Component(
                ComponentKind.PRETRAINING_DATA,
                null,
                "Pre-training data",
                Status.WITHHELD,
                List.of(),
                LicenseFinding.notTold("The data are not released."),
                List.of(),
                Shade.CLOSED,
                "The README says that the data are not released.",
                List.of(line("README.md", 61, "We do not release the training data at this time.")),
                List.of(),
                Map.of()));
        components.add(part(ComponentKind.MODEL_CARD, Status.IN_REPOSITORY, code, Shade.OPEN, "MODEL_CARD.md"));
        components.add(part(
                ComponentKind.TECHNICAL_REPORT,
                Status.LINKED,
                LicenseFinding.notTold("Only linked; the page was not read."),
                Shade.UNKNOWN,
                "README.md"));
        List<Condition> conditions = List.of(
                new Condition(
                        "user-threshold",
                        700_000_000L,
                        "monthly-active-users",
                        null,
                        "heron-community",
                        "2",
                        "above 700 million monthly active users at the release date, a separate license is needed",
                        List.of(line(
                                "MODEL_LICENSE",
                                34,
                                "2. Additional Terms. If the monthly active users of the products made available by"
                                        + " Licensee are greater than 700 million in the preceding calendar month, you"
                                        + " must request a license"))),
                new Condition(
                        "acceptable-use-policy",
                        null,
                        null,
                        "by-reference",
                        "heron-community",
                        "1.b.iv",
                        "a use policy at an address applies as well; it was not read",
                        List.of(
                                line(
                                        "MODEL_LICENSE",
                                        28,
                                        "iv. Your use must adhere to the Acceptable Use Policy, which is hereby incorporated"))),
                new Condition(
                        "output-restriction",
                        null,
                        null,
                        null,
                        "heron-community",
                        "1.b.v",
                        "outputs may not be used to improve any other large language model",
                        List.of(line(
                                "MODEL_LICENSE",
                                31,
                                "v. You will not use the Materials or any output to improve any other large language"
                                        + " model."))),
                new Condition(
                        "attribution",
                        null,
                        null,
                        "notice-file",
                        "heron-community",
                        "1.b.iii",
                        "a Notice text file must go with every copy",
                        List.of(line("MODEL_LICENSE", 25, "iii. You must retain in all copies the following notice"))));
        Openness openness = new Openness(
                Possible.of(Shade.CONDITIONAL),
                Shade.OPEN,
                Possible.of(1),
                List.of("Conditional weights"),
                "The license of the weights limits large users and outputs; training code and data are not published.",
                List.of("pre-training code, or data information that names the sources"),
                List.of());
        List<Finding> findings = List.of(
                new Finding(
                        "open-washing",
                        Severity.WARNING,
                        "The README calls the model open source; its weights are under limits that no open source license"
                                + " has.",
                        "Say \"open weights under the Heron Community License\" instead.",
                        List.of(line("README.md", 3, "Heron is a fully open source large language model."))),
                new Finding(
                        "gated",
                        Severity.INFO,
                        "The weights can be downloaded only after terms are accepted.",
                        "Publish them without a gate.",
                        List.of(line("README.md", 22, "Request access to the weights with this form."))));
        List<Judgement> judgements = List.of(
                tiers("mof", "1.0", "III", "III"),
                gate("osaid", "1.0", "fail"),
                points("aa-openness", "2026-01", "6", "9"));
        Assessment assessment = new Assessment(
                new Subject(
                        Subject.Kind.MODEL, "heron", "Heron 7B", List.of("example/Heron-7B", "example/Heron-7B-Chat")),
                openness,
                components,
                conditions,
                findings,
                judgements,
                List.of(new Issue(
                        Severity.WARNING, "finding", "assets/big.bin", "an LFS pointer; its bytes are not here")));
        return new Report(
                new SourceInfo("https://example.org/heron", "a3200393e678387a6f30f3e903108c650625eb21", DIGEST, null),
                List.of(assessment),
                List.of());
    }

    /// Everything published under open licenses.
    public static Report open() {
        List<Component> components = new ArrayList<>();
        LicenseFinding code = license("Apache-2.0", Basis.INHERITED, line("LICENSE", 2, "Apache License"));
        LicenseFinding data =
                license("CC-BY-4.0", Basis.STATEMENT, line("README.md", 40, "The data are under CC-BY-4.0."));
        for (ComponentKind kind : ComponentKind.values()) {
            if (kind == ComponentKind.ACCESS_CHANNEL || kind == ComponentKind.APPLICATION_LAYER) continue;
            boolean document = kind.content() != ComponentKind.Content.CODE;
            components.add(
                    part(kind, Status.IN_REPOSITORY, document ? data : code, Shade.OPEN, kind.wire() + "/README.md"));
        }
        return report(
                "wren",
                "Wren 1B",
                components,
                new Openness(
                        Possible.of(Shade.OPEN),
                        Shade.OPEN,
                        Possible.of(4),
                        List.of("Open science"),
                        "Every part that the level needs is open.",
                        List.of(),
                        List.of()));
    }

    /// One repository that speaks for an open model and for a research-only one.
    public static Report twoSubjects() {
        LicenseFinding mit = license("MIT", Basis.NAMED, line("LICENSE-CODE", 1, "MIT License"));
        LicenseFinding research = new LicenseFinding(
                Origin.CONCLUDED,
                new LicenseRef.Unrecognized("Plover Research License"),
                Basis.FILE_NAME,
                Confidence.UNKNOWN_LICENSE,
                "A license text that no known text explains.",
                List.of(line("plover-2/LICENSE-MODEL", 1, "PLOVER RESEARCH LICENSE")));
        Assessment one = assessment(
                "plover-1",
                "Plover 1",
                List.of(
                        part(ComponentKind.ARCHITECTURE, Status.IN_REPOSITORY, mit, Shade.OPEN, "plover.py"),
                        part(ComponentKind.FINAL_WEIGHTS, Status.LINKED, mit, Shade.OPEN, "README.md"),
                        gone(ComponentKind.PRETRAINING_DATA, "README.md")),
                new Openness(
                        Possible.of(Shade.OPEN),
                        Shade.OPEN,
                        Possible.of(1),
                        List.of("Open weights"),
                        "The weights are under MIT; training code and data were not found.",
                        List.of("pre-training code"),
                        List.of()),
                List.of());
        Assessment two = assessment(
                "plover-2",
                "Plover 2",
                List.of(
                        part(ComponentKind.ARCHITECTURE, Status.IN_REPOSITORY, mit, Shade.OPEN, "plover.py"),
                        part(
                                ComponentKind.FINAL_WEIGHTS,
                                Status.LINKED,
                                research,
                                Shade.NONCOMMERCIAL,
                                "plover-2/README.md"),
                        gone(ComponentKind.PRETRAINING_DATA, "README.md", "plover-2/README.md")),
                new Openness(
                        Possible.of(Shade.NONCOMMERCIAL),
                        Shade.UNKNOWN,
                        Possible.of(1),
                        List.of("Non-commercial weights"),
                        "The text beside the weights allows research only.",
                        List.of("pre-training code"),
                        List.of()),
                List.of(new Condition(
                        "research-only",
                        null,
                        null,
                        null,
                        "UNRECOGNIZED",
                        "2",
                        "research use only",
                        List.of(line(
                                "plover-2/LICENSE-MODEL",
                                9,
                                "solely for research purposes and not for any commercial use")))));
        return new Report(new SourceInfo("path/to/plover", null, DIGEST, null), List.of(one, two), List.of());
    }

    /// Two candidate licenses, data information that was not read, files that could not be opened.
    public static Report unknowns() {
        LicenseFinding candidates = new LicenseFinding(
                Origin.CONCLUDED,
                new LicenseRef.Candidates(List.of("Apache-2.0", "CC-BY-NC-4.0")),
                Basis.NAMED,
                Confidence.AMBIGUOUS,
                "The card lists two licenses and does not say which part has which.",
                List.of(line("README.md", 3, "- apache-2.0")));
        List<Component> components = List.of(
                part(
                        ComponentKind.ARCHITECTURE,
                        Status.IN_REPOSITORY,
                        license("Apache-2.0", Basis.INHERITED, line("LICENSE", 2, "Apache License")),
                        Shade.OPEN,
                        "m.py"),
                part(
                        ComponentKind.FINAL_WEIGHTS,
                        Status.IN_REPOSITORY,
                        candidates,
                        Shade.NONCOMMERCIAL,
                        "model.safetensors"),
                part(
                        ComponentKind.PRETRAINING_DATA,
                        Status.LINKED,
                        LicenseFinding.notTold("only linked"),
                        Shade.UNKNOWN,
                        "README.md"),
                new Component(
                        ComponentKind.PRETRAINING_CODE,
                        null,
                        "Pre-training code",
                        Status.UNKNOWN,
                        List.of(),
                        LicenseFinding.notTold("could not look"),
                        List.of(),
                        Shade.UNKNOWN,
                        "The folder train could not be read.",
                        List.of(),
                        List.of(),
                        Map.of()),
                part(
                        ComponentKind.MODEL_CARD,
                        Status.IN_REPOSITORY,
                        new LicenseFinding(
                                Origin.CONCLUDED,
                                new LicenseRef.None(),
                                null,
                                null,
                                "No license reaches it.",
                                List.of()),
                        Shade.UNLICENSED,
                        "README.md"));
        Assessment assessment = new Assessment(
                new Subject(Subject.Kind.MODEL, "dunlin", "鹬 Dunlin", List.of()),
                new Openness(
                        new Possible<>(List.of(Shade.OPEN, Shade.NONCOMMERCIAL)),
                        Shade.UNKNOWN,
                        new Possible<>(List.of(1, 2, 3)),
                        List.of("Open weights", "Open weights, partly reproducible", "Non-commercial weights"),
                        "Two licenses are candidates, and the training code could not be read.",
                        List.of("say which license covers the weights"),
                        List.of(Evidence.exists("README.md"))),
                components,
                List.of(),
                List.of(new Finding(
                        "several-candidates",
                        Severity.WARNING,
                        "The card names two licenses.",
                        "Name one license for each part.",
                        List.of(line("README.md", 3, "- apache-2.0")))),
                List.of(tiers("mof", "1.0", "II", "none")),
                List.of(new Issue(
                        Severity.ERROR, "source", "train", "permission denied; make it readable and run again")));
        return new Report(new SourceInfo("path/to/dunlin", null, null, null), List.of(assessment), List.of());
    }

    /// A model behind a service, known from a record only.
    public static Report hosted() {
        LicenseFinding terms = new LicenseFinding(
                Origin.DECLARED,
                new LicenseRef.Known("LicenseRef-terms-of-service"),
                Basis.NAMED,
                Confidence.DECLARED,
                "Recorded by the catalog.",
                List.of(Evidence.exists("catalog/osprey.yaml")));
        List<Component> components = List.of(
                part(ComponentKind.FINAL_WEIGHTS, Status.HOSTED, terms, Shade.HOSTED, "catalog/osprey.yaml"),
                gone(ComponentKind.PRETRAINING_DATA, "catalog/osprey.yaml"),
                gone(ComponentKind.ARCHITECTURE, "catalog/osprey.yaml"));
        Report report = report(
                "osprey",
                "Osprey Pro",
                components,
                new Openness(
                        Possible.of(Shade.HOSTED),
                        Shade.HOSTED,
                        Possible.of(0),
                        List.of("Hosted only"),
                        "The model can be used only through a service.",
                        List.of("final weights, architecture and inference code"),
                        List.of()));
        return new Report(
                new SourceInfo("catalog:osprey", null, null, "recorded 2026-11-20"), report.assessments(), List.of());
    }

    /// A folder without anything in it.
    public static Report empty() {
        return new Report(
                new SourceInfo("path/to/nothing", null, DIGEST, null),
                List.of(),
                List.of(new Issue(Severity.INFO, "source", null, "the folder is empty; nothing to assess")));
    }

    /// Names and quotes that try to write on the terminal, break tables, close tags and turn the direction of writing.
    public static Report hostile() {
        LicenseFinding found = license("MIT", Basis.NAMED, line("a|b/<i>.md", 7, NASTY));
        Report report = report(
                "x",
                NASTY,
                List.of(new Component(
                        ComponentKind.FINAL_WEIGHTS,
                        null,
                        NASTY,
                        Status.IN_REPOSITORY,
                        List.of("javascript:alert(1)"),
                        found,
                        List.of(found),
                        Shade.CONDITIONAL,
                        NASTY,
                        List.of(new Evidence("w.bin", new Span.Bytes(8, 120), null, DIGEST, true)),
                        List.of(NASTY),
                        Map.of("parameters", 12L, "dtypes", List.of("BF16")))),
                new Openness(
                        Possible.of(Shade.CONDITIONAL),
                        Shade.OPEN,
                        Possible.of(0),
                        List.of("Conditional parts"),
                        NASTY,
                        List.of(NASTY),
                        List.of()));
        Assessment a = report.assessments().getFirst();
        Assessment full = new Assessment(
                a.subject(),
                a.openness(),
                a.components(),
                List.of(new Condition(
                        "use-restrictions",
                        NASTY,
                        null,
                        null,
                        "MIT",
                        NASTY,
                        NASTY,
                        List.of(line("文件/许可证.txt", 12, "您不得将本模型用于军事用途，" + "或任何违反法律的用途。".repeat(6))))),
                List.of(new Finding("license-conflict", Severity.ERROR, NASTY, NASTY, List.of(line("x", 1, NASTY)))),
                List.of(),
                List.of(new Issue(Severity.WARNING, "finding", NASTY, NASTY)));
        return new Report(new SourceInfo(NASTY, NASTY, null, NASTY), List.of(full), List.of());
    }

    private static Report report(String id, String name, List<Component> components, Openness openness) {
        return new Report(
                new SourceInfo("https://example.org/" + id, null, DIGEST, null),
                List.of(assessment(id, name, components, openness, List.of())),
                List.of());
    }

    private static Assessment assessment(
            String id, String name, List<Component> components, Openness openness, List<Condition> conditions) {
        return new Assessment(
                new Subject(Subject.Kind.MODEL, id, name, List.of()),
                openness,
                components,
                conditions,
                List.of(),
                List.of(),
                List.of());
    }

    private static Component part(ComponentKind kind, Status status, LicenseFinding license, Shade shade, String path) {
        return new Component(
                kind,
                null,
                Words.label(kind),
                status,
                status == Status.LINKED || status == Status.GATED
                        ? List.of("https://example.org/" + kind.wire())
                        : List.of(),
                license,
                List.of(license),
                shade,
                license.because(),
                List.of(Evidence.exists(path)),
                List.of(),
                Map.of());
    }

    private static Component gone(ComponentKind kind, String... lookedAt) {
        return new Component(
                kind,
                null,
                Words.label(kind),
                Status.NOT_FOUND,
                List.of(),
                LicenseFinding.notTold("Not found."),
                List.of(),
                Shade.CLOSED,
                "Looked for where it would be, and not found.",
                List.of(),
                List.of(lookedAt),
                Map.of());
    }

    private static LicenseFinding license(String id, Basis basis, Evidence evidence) {
        return new LicenseFinding(
                Origin.CONCLUDED,
                new LicenseRef.Known(id),
                basis,
                Confidence.EXACT,
                "The license in " + evidence.path() + " covers it.",
                List.of(evidence));
    }

    private static Evidence line(String path, int line, String quote) {
        return Evidence.line(path, line, quote, DIGEST);
    }

    private static Judgement tiers(String id, String version, String best, String worst) {
        Map<String, Double> progress = new LinkedHashMap<>();
        progress.put("III", 100.0);
        progress.put("II", 60.0);
        progress.put("I", 0.0);
        return new Judgement(
                id,
                version,
                "tiers",
                best,
                worst,
                null,
                null,
                progress,
                List.of("datasets"),
                false,
                marks(),
                way(id, version));
    }

    private static Judgement gate(String id, String version, String grade) {
        return new Judgement(id, version, "gate", grade, grade, null, null, Map.of(), List.of(), false, marks());
    }

    private static Judgement points(String id, String version, String worst, String best) {
        return new Judgement(id, version, "points", best, worst, null, 18.0, Map.of(), List.of(), true, marks());
    }

    private static Improvement way(String id, String version) {
        return new Improvement(
                id,
                version,
                "III",
                "II",
                "II",
                true,
                true,
                List.of(
                        new Improvement.Step(
                                false,
                                "release",
                                "pretraining-code",
                                "release the pretraining code under Apache-2.0 or MIT",
                                List.of("Apache-2.0", "MIT"),
                                null,
                                List.of("training-code")),
                        new Improvement.Step(
                                true,
                                "license",
                                "technical-report",
                                "tell which license covers the technical report; it takes one such as CC-BY-4.0",
                                List.of("CC-BY-4.0"),
                                "what belongs to others can be replaced",
                                List.of("technical-report"))),
                List.of());
    }

    private static List<CriterionResult> marks() {
        List<CriterionResult> results = new ArrayList<>();
        for (Verdict verdict : Verdict.values())
            results.add(new CriterionResult(
                    "criterion-" + verdict.wire(),
                    verdict.compareTo(Verdict.UNKNOWN) < 0 ? "First group" : "Second group",
                    "Is it " + verdict.wire() + "?",
                    verdict,
                    null,
                    null,
                    "It is " + verdict.wire(),
                    verdict == Verdict.NOT_MET ? "publish the training code" : null,
                    verdict == Verdict.MET
                            ? List.of(line("README.md", 61, "We release the training code."))
                            : List.of(),
                    List.of("pretraining-code"),
                    List.of("pretraining-code")));
        return results;
    }
}
