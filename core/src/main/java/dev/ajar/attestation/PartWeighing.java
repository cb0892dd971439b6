package dev.ajar.attestation;

import dev.ajar.attestation.Statement.Claim.Tells;
import dev.ajar.model.Attestation.State;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Weighs a fact about components. What the files do not tell is filled in as attested; what they tell stands.
final class PartWeighing {
    private final Set<String> paths;
    private final BiPredicate<String, String> agree;

    PartWeighing(Set<String> paths, BiPredicate<String, String> agree) {
        this.paths = Set.copyOf(paths);
        this.agree = agree;
    }

    /// @param evidence what the files say against it
    record Outcome(State state, String because, List<Evidence> evidence) {}

    /// What one half of a statement comes to.
    private enum Half {
        SILENT,
        SAME,
        FILLS,
        AGAINST
    }

    /// Weighs a statement, and replaces the components that it fills in.
    Outcome weigh(Statement statement, Tells tells, List<Component> components) {
        List<Integer> meant = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            Component part = components.get(i);
            boolean named = tells.name() == null || part.name().equalsIgnoreCase(tells.name());
            if (part.kind() == tells.kind() && named && fits(part, tells.subkind())) meant.add(i);
        }
        if (meant.isEmpty()) {
            if (tells.name() == null && tells.status() != null) return added(statement, tells, components);
            return new Outcome(State.UNUSED, "no such component was found", List.of());
        }
        List<Component> filled = new ArrayList<>(components);
        Outcome worst = new Outcome(State.CONFIRMED, "the files say the same", List.of());
        for (int i : meant) {
            Outcome outcome = one(statement, tells, filled, i);
            if (rank(outcome.state()) > rank(worst.state())) worst = outcome;
        }
        if (worst.state() != State.CONTRADICTED) for (int i : meant) components.set(i, filled.get(i));
        return worst;
    }

    private static int rank(State state) {
        return switch (state) {
            case CONFIRMED -> 0;
            case UNUSED -> 1;
            case COUNTED -> 2;
            case DISPUTED -> 3;
            case CONTRADICTED -> 4;
        };
    }

    /// A part of another subkind, such as the paper beside the report, is another part.
    private static boolean fits(Component part, @Nullable String subkind) {
        String own = part.subkind();
        boolean depth = part.kind() == dev.ajar.model.ComponentKind.DATA_INFORMATION;
        return subkind == null || own == null || own.equals("unknown") || depth || own.equals(subkind);
    }

    /// The files show parts of this kind, but none of the subkind that is spoken of.
    private Outcome added(Statement statement, Tells tells, List<Component> components) {
        Component blank = new Component(
                tells.kind(),
                tells.subkind(),
                tells.kind().wire(),
                Status.UNKNOWN,
                List.of(),
                LicenseFinding.notTold("nothing but the attestation speaks of it"),
                List.of(),
                dev.ajar.model.Shade.UNKNOWN,
                "nothing but the attestation speaks of it",
                List.of(),
                List.of(),
                Map.of());
        int last = components.size();
        for (int i = 0; i < components.size(); i++) if (components.get(i).kind() == tells.kind()) last = i + 1;
        components.add(last, blank);
        return one(statement, tells, components, last);
    }

    private Outcome one(Statement statement, Tells tells, List<Component> components, int at) {
        Component part = components.get(at);
        Half status = status(part, tells);
        if (status == Half.AGAINST) return against(statusAgainst(part, tells), part.evidence());
        Status now = status == Half.FILLS && tells.status() != null ? tells.status() : part.status();
        boolean released = now == Status.IN_REPOSITORY || now == Status.LINKED || now == Status.GATED;
        if (tells.license() != null && !released && status != Half.FILLS)
            return new Outcome(State.UNUSED, "it cannot be had, so no license reaches it", List.of());
        Half license = released ? license(part, tells) : Half.SILENT;
        if (license == Half.AGAINST)
            return against(
                    "the files give it the license " + part.license().license().wireId(),
                    part.license().evidence());
        Half subkind = subkind(part, tells);
        if (subkind == Half.AGAINST) return against("the files show it as " + part.subkind(), part.evidence());
        if (status != Half.FILLS && license != Half.FILLS && subkind != Half.FILLS)
            return new Outcome(State.CONFIRMED, "the files say the same", List.of());
        components.set(at, filled(part, statement, tells, status, license, subkind));
        return new Outcome(State.COUNTED, "the files do not tell", List.of());
    }

    private static Outcome against(String because, List<Evidence> evidence) {
        return new Outcome(
                State.CONTRADICTED, because, evidence.stream().limit(3).toList());
    }

    private Half status(Component part, Tells tells) {
        Status said = tells.status();
        if (said == null) return Half.SILENT;
        String at = tells.at();
        if (said == Status.IN_REPOSITORY && at != null && !paths.contains(at) && !folder(at)) return Half.AGAINST;
        return switch (part.status()) {
            case UNKNOWN, NOT_FOUND, MENTIONED -> Half.FILLS;
            case IN_REPOSITORY -> said == Status.WITHHELD ? Half.AGAINST : Half.SAME;
            case LINKED ->
                switch (said) {
                    case LINKED -> Half.SAME;
                    case GATED, IN_REPOSITORY -> Half.FILLS;
                    case HOSTED, WITHHELD, MENTIONED, NOT_FOUND, UNKNOWN -> Half.AGAINST;
                };
            case GATED -> said == Status.GATED ? Half.SAME : Half.AGAINST;
            case HOSTED -> said == Status.HOSTED ? Half.SAME : Half.AGAINST;
            case WITHHELD -> said == Status.WITHHELD ? Half.SAME : Half.AGAINST;
        };
    }

    private boolean folder(String at) {
        String prefix = at.endsWith("/") ? at : at + "/";
        return paths.stream().anyMatch(path -> path.startsWith(prefix));
    }

    private String statusAgainst(Component part, Tells tells) {
        String at = tells.at();
        if (tells.status() == Status.IN_REPOSITORY && at != null && !paths.contains(at) && !folder(at))
            return "there is no '" + at + "' here";
        return "the files say that it is " + part.status().wire();
    }

    private Half license(Component part, Tells tells) {
        if (!(tells.license() instanceof LicenseRef.Known(String said))) return Half.SILENT;
        return switch (part.license().license()) {
            case LicenseRef.NotTold _, LicenseRef.None _ -> Half.FILLS;
            case LicenseRef.Unrecognized _ ->
                part.license().confidence() == Confidence.UNKNOWN_LICENSE ? Half.AGAINST : Half.FILLS;
            case LicenseRef.Candidates candidates ->
                candidates.ids().stream().anyMatch(id -> agree.test(said, id)) ? Half.FILLS : Half.AGAINST;
            case LicenseRef.Known(String own) -> own.equals(said) || agree.test(said, own) ? Half.SAME : Half.AGAINST;
        };
    }

    private static Half subkind(Component part, Tells tells) {
        String said = tells.subkind();
        if (said == null) return Half.SILENT;
        String own = part.subkind();
        if (own == null || own.equals("unknown")) return Half.FILLS;
        return own.equals(said) ? Half.SAME : Half.AGAINST;
    }

    private static Component filled(
            Component part, Statement statement, Tells tells, Half status, Half license, Half subkind) {
        List<Evidence> evidence = new ArrayList<>(List.of(statement.evidence()));
        part.evidence().forEach(e -> {
            if (!evidence.contains(e)) evidence.add(e);
        });
        String at = tells.at();
        List<String> urls = new ArrayList<>(part.urls());
        if (status == Half.FILLS && at != null) {
            if (tells.status() == Status.IN_REPOSITORY) evidence.add(Evidence.exists(at));
            else if (!urls.contains(at)) urls.add(at);
        }
        LicenseFinding finding = part.license();
        List<LicenseFinding> licenses = new ArrayList<>(part.licenses());
        if (license == Half.FILLS && tells.license() != null) {
            finding = finding(Origin.CONCLUDED, tells.license(), statement);
            licenses.add(finding(Origin.DECLARED, tells.license(), statement));
        }
        Map<String, Object> facts = new LinkedHashMap<>(part.facts());
        List<String> attested = new ArrayList<>();
        if (facts.get("attested") instanceof List<?> earlier) earlier.forEach(word -> attested.add(word.toString()));
        if (status == Half.FILLS) attested.add("status");
        if (license == Half.FILLS) attested.add("license");
        if (subkind == Half.FILLS) attested.add("subkind");
        facts.put("attested", attested.stream().distinct().toList());
        facts.put("attested-by", statement.author() + ", " + statement.date());
        return new Component(
                part.kind(),
                subkind == Half.FILLS ? tells.subkind() : part.subkind(),
                part.name(),
                status == Half.FILLS && tells.status() != null ? tells.status() : part.status(),
                urls,
                finding,
                licenses,
                part.shade(),
                statement.by(),
                evidence,
                status == Half.FILLS ? List.of() : part.lookedAt(),
                facts);
    }

    private static LicenseFinding finding(Origin origin, LicenseRef license, Statement statement) {
        return new LicenseFinding(
                origin, license, Basis.ATTESTED, Confidence.DECLARED, statement.by(), List.of(statement.evidence()));
    }
}
