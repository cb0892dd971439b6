package dev.ajar.cli;

import java.util.List;
import java.util.function.Function;

/// All verbs, in the order users see. A verb is built only when it is asked for, which keeps the start short.
final class Verbs {
    /// One verb.
    ///
    /// @param build the picocli command
    record Verb(String name, Function<Program, Object> build) {}

    static final List<Verb> ALL = List.of(
            new Verb("assess", AssessVerb::new),
            new Verb("identify", IdentifyVerb::new),
            new Verb("compare", CompareVerb::new),
            new Verb("explain", ExplainVerb::new),
            new Verb("verify", VerifyVerb::new),
            new Verb("badge", BadgeVerb::new),
            new Verb("improve", ImproveVerb::new),
            new Verb("licenses", LicensesVerb::new),
            new Verb("frameworks", FrameworksVerb::new),
            new Verb("catalog", CatalogVerb::new),
            new Verb("findings", FindingsVerb::new),
            new Verb("schema", SchemaVerb::new));

    private Verbs() {}
}
