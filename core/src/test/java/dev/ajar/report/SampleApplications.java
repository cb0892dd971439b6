package dev.ajar.report;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Alternative;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Image;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Pin;
import dev.ajar.model.Application.Replacement;
import dev.ajar.model.Application.Through;
import dev.ajar.model.Assessment;
import dev.ajar.model.Basis;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Openness;
import dev.ajar.model.Origin;
import dev.ajar.model.Possible;
import dev.ajar.model.Report;
import dev.ajar.model.Shade;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Status;
import dev.ajar.model.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An application made by hand. All names are invented.
final class SampleApplications {
    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    private SampleApplications() {}

    /// An application with a conditional model, a hosted service, a value nobody set, and a part that is off.
    ///
    /// @param word a piece of every name that comes from a file
    static Report application(String word) {
        Evidence image = line("compose.yaml", 4, "image: example/engine:1.2.0");
        Evidence command = line("compose.yaml", 6, "command: --model ${HERON_MODEL_ID}");
        LicenseFinding apache = license("Apache-2.0", Basis.NAMED, image);
        Assessment model = SampleReports.conditional().assessments().getFirst();
        List<Part> parts = List.of(
                part(Kind.SERVICE, "engine" + word, "llm-serving", Shade.OPEN, apache, image)
                        .software("Engine")
                        .image("example/engine:1.2.0", Pin.VERSION)
                        .build(),
                part(
                                Kind.MODEL,
                                "example/Heron-7B",
                                "llm",
                                Shade.CONDITIONAL,
                                license("heron-community", Basis.NAMED, command),
                                command)
                        .served("engine" + word, "backend" + word)
                        .through("HERON_MODEL_ID", "set_env.sh", 3)
                        .instead("example/Wren-1B" + word, "Apache-2.0")
                        .nested(model)
                        .build(),
                part(Kind.SERVICE, "backend" + word, "orchestrator", Shade.OPEN, apache, image)
                        .image("example/backend:latest", Pin.FLOATING)
                        .build(),
                part(
                                Kind.HOSTED_SERVICE,
                                "Far Search",
                                "web-search",
                                Shade.HOSTED,
                                LicenseFinding.notTold("nothing of it can be had"),
                                line("compose.yaml", 20, "FAR_API_KEY: ${FAR_API_KEY}"))
                        .served("", "backend" + word)
                        .build(),
                part(
                                Kind.MODEL,
                                null,
                                "embedding",
                                Shade.UNKNOWN,
                                LicenseFinding.notTold("no value"),
                                line("compose.yaml", 24, "EMBEDDING_MODEL: ${EMBEDDING_MODEL}"))
                        .served("", "backend" + word)
                        .alternative("EMBEDDING_MODEL", "example/Small" + word, "README.md", 7)
                        .build(),
                part(Kind.SERVICE, "cache", "cache", Shade.OPEN, apache, image)
                        .off()
                        .build());
        Map<String, List<Application.Fact>> domains = new LinkedHashMap<>();
        domains.put("features", List.of(new Application.Fact("models", "2 distinct models" + word, List.of(command))));
        domains.put("performance", List.of());
        Application application = new Application(
                "compose",
                "heron/compose.yaml" + word,
                parts,
                new Possible<>(List.of(Shade.HOSTED, Shade.CLOSED)),
                List.of("Depends on hosted services", "Closed inside"),
                new Application.Counts(2, 2, 1),
                "2 of 5 parts open; not open: llm (conditional, example/Heron-7B), web-search (hosted, Far Search);"
                        + " unknown: embedding",
                List.of(new Application.Input(
                        "FAR_API_KEY" + word, List.of(line("compose.yaml", 20, "FAR_API_KEY")), List.of())),
                List.of(
                        new Application.Call("backend" + word, "engine" + word, "ENGINE_URL"),
                        new Application.Call("backend" + word, "cache", "CACHE_HOST" + word)),
                domains);
        Openness openness = new Openness(
                application.shade(),
                Shade.HOSTED,
                Possible.of(0),
                application.categories(),
                application.because(),
                List.of(),
                List.of());
        Assessment assessment = new Assessment(
                new Subject(Subject.Kind.APPLICATION, "heron-compose", "heron (compose.yaml)", List.of()),
                openness,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                application);
        return new Report(new SourceInfo("heron", null, DIGEST, null), List.of(assessment), List.of());
    }

    private static Draft part(
            Kind kind, @Nullable String name, String role, Shade shade, LicenseFinding license, Evidence evidence) {
        return new Draft(kind, name, role, shade, license, evidence);
    }

    private static LicenseFinding license(String id, Basis basis, Evidence evidence) {
        return new LicenseFinding(
                Origin.CONCLUDED,
                new LicenseRef.Known(id),
                basis,
                Confidence.DECLARED,
                "recorded for " + id,
                List.of(evidence));
    }

    private static Evidence line(String path, int line, String quote) {
        return Evidence.line(path, line, quote, DIGEST);
    }

    /// A part in the making.
    private static final class Draft {
        private final Kind kind;
        private final @Nullable String name;
        private final String role;
        private final Shade shade;
        private final LicenseFinding license;
        private final Evidence evidence;
        private @Nullable String software;
        private @Nullable Image image;
        private boolean optional;
        private List<String> servedBy = List.of();
        private List<String> referencedBy = List.of();
        private List<Through> through = List.of();
        private @Nullable String variable;
        private List<Alternative> alternatives = List.of();
        private List<Replacement> replaceWith = List.of();
        private @Nullable Assessment nested;

        private Draft(
                Kind kind, @Nullable String name, String role, Shade shade, LicenseFinding license, Evidence evidence) {
            this.kind = kind;
            this.name = name;
            this.role = role;
            this.shade = shade;
            this.license = license;
            this.evidence = evidence;
        }

        Draft software(String software) {
            this.software = software;
            return this;
        }

        Draft image(String reference, Pin pin) {
            image = new Image(reference, reference.substring(reference.indexOf(':') + 1), pin);
            return this;
        }

        Draft off() {
            optional = true;
            return this;
        }

        Draft served(String by, String namedBy) {
            servedBy = by.isEmpty() ? List.of() : List.of(by);
            referencedBy = List.of(namedBy);
            return this;
        }

        Draft through(String variable, String path, int line) {
            this.variable = variable;
            through = List.of(new Through(variable, "assignment", path, line));
            return this;
        }

        Draft alternative(String variable, String value, String path, int line) {
            this.variable = variable;
            alternatives = List.of(new Alternative(value, "readme", path, line));
            return this;
        }

        Draft instead(String id, String license) {
            replaceWith = List.of(new Replacement(id, id, license, "same role"));
            return this;
        }

        Draft nested(Assessment assessment) {
            nested = assessment;
            return this;
        }

        Part build() {
            Status status = name == null ? Status.UNKNOWN : shade == Shade.HOSTED ? Status.HOSTED : Status.LINKED;
            Certainty certainty = kind != Kind.MODEL ? null : name == null ? Certainty.UNRESOLVED : Certainty.STATED;
            return new Part(
                    kind,
                    name,
                    List.of(role),
                    image,
                    software,
                    kind == Kind.MODEL && name != null ? "huggingface" : null,
                    status,
                    shade,
                    null,
                    license.because(),
                    license,
                    List.of(license),
                    true,
                    optional,
                    false,
                    servedBy,
                    referencedBy,
                    through,
                    certainty,
                    variable,
                    alternatives,
                    replaceWith,
                    List.of(evidence),
                    List.of(),
                    nested,
                    Map.of());
        }
    }
}
