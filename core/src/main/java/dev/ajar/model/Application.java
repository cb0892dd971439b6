package dev.ajar.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An application taken apart: what runs in it, which models it loads, which services it calls, and how open that is.
///
/// @param format the format it was read from, such as `compose` or `helm`
/// @param entry path of the file it was read from
/// @param parts in the order of load-bearing, then as found
/// @param shade of the worst load-bearing part: one value, or the interval that unknown parts leave
/// @param categories all names that remain possible, best first
/// @param counts of the parts that are not optional, load-bearing or not
/// @param because one sentence: how many parts are open, and which are not
/// @param inputsRequired names an operator must set
/// @param calls who calls whom, as far as addresses tell
/// @param domains facts per domain of the draft grading framework named in the reports; never a grade
public record Application(
        String format,
        String entry,
        List<Part> parts,
        Possible<Shade> shade,
        List<String> categories,
        Counts counts,
        String because,
        List<Input> inputsRequired,
        List<Call> calls,
        Map<String, List<Fact>> domains) {
    public Application {
        parts = List.copyOf(parts);
        categories = List.copyOf(categories);
        inputsRequired = List.copyOf(inputsRequired);
        calls = List.copyOf(calls);
        domains = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(domains));
    }

    /// How many parts are open, not open, and not known.
    public record Counts(int open, int notOpen, int unknown) {}

    /// A name that needs a value from outside, with the places that need it and values seen elsewhere.
    public record Input(String variable, List<Evidence> neededAt, List<String> alternatives) {
        public Input {
            neededAt = List.copyOf(neededAt);
            alternatives = List.copyOf(alternatives);
        }
    }

    /// One part has an address of another.
    ///
    /// @param through the environment name or dependency that says so
    public record Call(String from, String to, String through) {}

    /// Something files prove, such as `containers`, with the places.
    public record Fact(String id, String statement, List<Evidence> evidence) {
        public Fact {
            evidence = List.copyOf(evidence);
        }
    }

    /// What a part is.
    public enum Kind implements Wire {
        SERVICE,
        MODEL,
        DATASET,
        HOSTED_SERVICE,
        SOFTWARE;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }

    /// How far an image reference fixes what runs.
    public enum Pin implements Wire {
        VERSION,
        FLOATING,
        NONE,
        DIGEST,
        BUILD;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }

    /// How surely a reference was resolved.
    public enum Certainty implements Wire {
        /// Written in the files of the application.
        STATED,
        /// Written only in the source of the image.
        IMAGE_DEFAULT,
        /// Origins disagree; all of them are listed.
        SEVERAL,
        /// No value anywhere that decides.
        UNRESOLVED;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }

    /// The container image of a service.
    ///
    /// @param reference as it stands after interpolation; `null` where the service is only built
    /// @param tag `null` where none is written
    public record Image(
            @Nullable String reference, @Nullable String tag, Pin pin) {}

    /// A variable that led to a value, and where the value stands.
    ///
    /// @param kind `assignment`, `inline-default`, `function-default`, `helm-values`, `readme`, `test`, `given` …
    public record Through(
            String variable, String kind, @Nullable String path, int line) {}

    /// A value that another origin gives.
    public record Alternative(
            String value, String kind, @Nullable String path, int line) {}

    /// An open part that does the same.
    public record Replacement(String id, String name, String license, String because) {}

    /// One part of an application.
    ///
    /// @param name `null` where a reference could not be resolved; then `variable` says what is missing
    /// @param hub where a model is named: `huggingface`, `ollama`, `openai` …, `url`, `path`; `null` otherwise
    /// @param shadeWorst where the shade is an interval its worst end, else `null`
    /// @param optional behind a profile that is not active, or started with no copies: shown, not counted
    /// @param copyleft open, with terms that reach derived works
    /// @param contains what an image holds; never counted
    /// @param assessment of a model part, where one could be made
    public record Part(
            Kind kind,
            @Nullable String name,
            List<String> roles,
            @Nullable Image image,
            @Nullable String software,
            @Nullable String hub,
            Status status,
            Shade shade,
            @Nullable Shade shadeWorst,
            String because,
            LicenseFinding license,
            List<LicenseFinding> licenses,
            boolean loadBearing,
            boolean optional,
            boolean copyleft,
            List<String> servedBy,
            List<String> referencedBy,
            List<Through> resolvedThrough,
            @Nullable Certainty certainty,
            @Nullable String variable,
            List<Alternative> alternatives,
            List<Replacement> replaceWith,
            List<Evidence> evidence,
            List<Part> contains,
            @Nullable Assessment assessment,
            Map<String, Object> facts) {
        public Part {
            roles = List.copyOf(roles);
            licenses = List.copyOf(licenses);
            servedBy = List.copyOf(servedBy);
            referencedBy = List.copyOf(referencedBy);
            resolvedThrough = List.copyOf(resolvedThrough);
            alternatives = List.copyOf(alternatives);
            replaceWith = List.copyOf(replaceWith);
            evidence = List.copyOf(evidence);
            contains = List.copyOf(contains);
            facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
        }

        /// The shades it may have, best first.
        public Possible<Shade> shades() {
            return shadeWorst == null ? Possible.of(shade) : new Possible<>(List.of(shade, shadeWorst));
        }
    }
}
