package dev.ajar.report.json;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Image;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import java.util.List;
import java.util.function.Consumer;

/// Writes what an assessment of an application carries beside what every assessment has.
final class ApplicationJson {
    private final JsonOut out;
    private final Consumer<List<Evidence>> evidence;
    private final Consumer<LicenseFinding> license;
    private final AssessmentJson assessments;

    ApplicationJson(
            JsonOut out,
            Consumer<List<Evidence>> evidence,
            Consumer<LicenseFinding> license,
            AssessmentJson assessments) {
        this.out = out;
        this.evidence = evidence;
        this.license = license;
        this.assessments = assessments;
    }

    /// The fields of `openness`, and `counts` beside it.
    void openness(Application application) {
        out.object("openness", () -> {
            out.object("shade", () -> {
                out.text("best", application.shade().first().wire());
                out.text("worst", application.shade().last().wire());
            });
            List<String> names = application.categories();
            out.text("category", names.size() == 1 ? names.getFirst() : null);
            out.texts("categories", names);
            out.text("because", application.because());
            out.flag("derived", true);
        });
        out.object("counts", () -> {
            out.number("open", application.counts().open());
            out.number("not_open", application.counts().notOpen());
            out.number("unknown", application.counts().unknown());
        });
        out.text("format", application.format());
        out.text("entry", application.entry());
    }

    void parts(Application application) {
        out.array("components", () -> application.parts().forEach(this::part));
    }

    /// What an operator must set, who calls whom, and facts per domain.
    void rest(Application application) {
        out.texts(
                "inputs_required",
                application.inputsRequired().stream().map(i -> i.variable()).toList());
        out.array(
                "inputs",
                () -> application
                        .inputsRequired()
                        .forEach(input -> out.object(() -> {
                            out.text("variable", input.variable());
                            out.texts("alternatives", input.alternatives());
                            evidence.accept(input.neededAt());
                        })));
        out.array(
                "calls",
                () -> application
                        .calls()
                        .forEach(call -> out.object(() -> {
                            out.text("from", call.from());
                            out.text("to", call.to());
                            out.text("through", call.through());
                        })));
        out.object("domains", () -> {
            out.text("of", "OPEA framework, draft revision 0.5 of 15 April 2024: facts only, no level is given");
            application
                    .domains()
                    .forEach((domain, facts) -> out.array(
                            domain,
                            () -> facts.forEach(fact -> out.object(() -> {
                                out.text("id", fact.id());
                                out.text("statement", fact.statement());
                                evidence.accept(fact.evidence());
                            }))));
        });
    }

    private void part(Part part) {
        out.object(() -> {
            out.text("kind", part.kind().wire());
            out.text("name", part.name());
            some("role", part.roles());
            Image image = part.image();
            if (image != null)
                out.object("image", () -> {
                    out.text("reference", image.reference());
                    out.text("tag", image.tag());
                    out.text("pin", image.pin().wire());
                });
            out.textIfTold("software", part.software());
            out.textIfTold("hub", part.hub());
            if (part.kind() == Application.Kind.MODEL) some("served_by", part.servedBy());
            if (part.kind() != Application.Kind.SERVICE) out.texts("referenced_by", part.referencedBy());
            if (part.certainty() != null) out.text("certainty", part.certainty().wire());
            out.textIfTold("variable", part.variable());
            out.texts(
                    "alternatives",
                    part.alternatives().stream().map(a -> a.value()).toList());
            if (!part.alternatives().isEmpty())
                out.array(
                        "alternatives_seen",
                        () -> part.alternatives()
                                .forEach(a -> place(a.value(), "value", a.kind(), a.path(), a.line())));
            out.array(
                    "resolved_through",
                    () -> part.resolvedThrough()
                            .forEach(t -> place(t.variable(), "variable", t.kind(), t.path(), t.line())));
            out.text("status", part.status().wire());
            out.text("shade", part.shade().wire());
            if (part.shadeWorst() != null)
                out.text("shade_worst", part.shadeWorst().wire());
            out.text("because", part.because());
            out.object("license", () -> license.accept(part.license()));
            out.array(
                    "licenses",
                    () -> part.licenses()
                            .forEach(found -> out.object(() -> {
                                license.accept(found);
                                evidence.accept(found.evidence());
                            })));
            out.flag("load_bearing", part.loadBearing());
            if (part.optional()) out.flag("optional", true);
            if (part.copyleft()) out.flag("copyleft", true);
            out.array(
                    "replace_with",
                    () -> part.replaceWith()
                            .forEach(r -> out.object(() -> {
                                out.text("id", r.id());
                                out.text("name", r.name());
                                out.text("license", r.license());
                                out.text("because", r.because());
                            })));
            evidence.accept(part.evidence());
            if (!part.facts().isEmpty()) out.any("facts", part.facts());
            if (!part.contains().isEmpty())
                out.array("contains", () -> part.contains().forEach(this::part));
            if (part.assessment() != null) {
                var nested = part.assessment();
                out.object("assessment", () -> assessments.fields(nested));
            }
        });
    }

    private void some(String name, List<String> values) {
        if (values.size() > 1) out.texts(name, values);
        else out.text(name, values.isEmpty() ? null : values.getFirst());
    }

    private void place(
            String value, String name, String kind, @org.jspecify.annotations.Nullable String path, int line) {
        out.object(() -> {
            out.text(name, value);
            out.text("kind", kind);
            out.text("path", path);
            if (line > 0) out.number("line", line);
        });
    }
}
