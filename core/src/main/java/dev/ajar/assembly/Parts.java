package dev.ajar.assembly;

import dev.ajar.assembly.Drafts.Reach;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Observation.LicenseSaid;
import dev.ajar.model.Observation.PartSeen;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Of all that was seen, what one subject has: for each kind, and each finer kind, the best that is said of it.
final class Parts {
    private static final int EVIDENCE = 6;

    private final Seen seen;
    private final Drafts drafts;

    private final Backed backed;
    private final TuningFolders tuning;

    Parts(Seen seen, Drafts drafts) {
        this.seen = seen;
        this.drafts = drafts;
        this.backed = new Backed(seen);
        this.tuning = new TuningFolders(seen);
    }

    /// One part, not yet licensed.
    ///
    /// @param named whether a word that names the subject shows it
    record Part(
            ComponentKind kind,
            @Nullable String subkind,
            String name,
            Status status,
            List<String> urls,
            List<Evidence> evidence,
            List<String> lookedAt,
            Map<String, Object> facts,
            boolean named) {
        /// The file that is the part, before a line that speaks of it; `null` where nothing shows it.
        @Nullable
        String path() {
            for (Evidence each : evidence) if (each.line() == 0) return each.path();
            return evidence.isEmpty() ? null : evidence.getFirst().path();
        }
    }

    /// All kinds in their order, each at least once.
    List<Part> of(Draft draft) {
        List<Part> parts = new ArrayList<>();
        for (ComponentKind kind : ComponentKind.values()) {
            Map<String, List<Hit>> bySubkind = new LinkedHashMap<>();
            for (Hit hit : hits(draft, kind)) {
                bySubkind
                        .computeIfAbsent(Objects.requireNonNullElse(split(hit.part()), ""), k -> new ArrayList<>())
                        .add(hit);
            }
            if (bySubkind.isEmpty())
                parts.add(kind == ComponentKind.FINAL_WEIGHTS ? unseenWeights(draft) : absent(kind));
            bySubkind.forEach((subkind, hits) -> parts.add(best(kind, fetched(kind, subkind, hits))));
        }
        return WithWeights.tokenizer(parts);
    }

    private record Hit(PartSeen part, Reach reach) {}

    private List<Hit> hits(Draft draft, ComponentKind kind) {
        List<Hit> hits = new ArrayList<>();
        boolean apart = isProject(draft);
        for (PartSeen said : seen.all(PartSeen.class)) {
            if (said.kind() != kind) continue;
            PartSeen part = backed.of(said);
            Reach reach = drafts.reach(draft, part.about(), part.path());
            if (reach == Reach.OTHER && !lent(draft, part)) continue;
            if (tuning.speaksOf(part)) continue;
            if (reach == Reach.SHARED && (aside(part) || (apart && code(part)))) continue;
            hits.add(new Hit(part, reach == Reach.OTHER ? Reach.SHARED : reach));
        }
        return hits;
    }

    /// Code of a tokenizer whose vocabulary is said to come with the weights only uses the tokenizer.
    private static List<Hit> fetched(ComponentKind kind, String subkind, List<Hit> hits) {
        if (kind != ComponentKind.SUPPORTING_TOOLS || !subkind.equals("tokenizer")) return hits;
        boolean said = hits.stream().anyMatch(h -> h.part().name().equals(PartSeen.WITH_WEIGHTS));
        boolean vocabulary = hits.stream()
                .anyMatch(h -> here(h) && !WithWeights.isCode(h.part().path()));
        if (!said || vocabulary) return hits;
        return hits.stream().filter(h -> !here(h)).toList();
    }

    private static boolean here(Hit hit) {
        return hit.part().status() == Status.IN_REPOSITORY;
    }

    /// A word in a document deep in one corner of a place with several subjects speaks for that corner only.
    private boolean aside(PartSeen part) {
        if (drafts.all().size() < 2
                || !part.about().isEmpty()
                || part.evidence().line() == 0) return false;
        boolean code = part.kind().content() == ComponentKind.Content.CODE;
        return !code && part.path().chars().filter(c -> c == '/').count() >= 2;
    }

    /// Whether a subject is a project of its own, with model and inference code in its folder: code elsewhere is then
    /// for
    /// its siblings.
    private boolean isProject(Draft draft) {
        if (draft.folders().isEmpty()) return false;
        return owns(draft, ComponentKind.ARCHITECTURE) && owns(draft, ComponentKind.INFERENCE_CODE);
    }

    private boolean owns(Draft draft, ComponentKind kind) {
        return seen.all(PartSeen.class).stream()
                .anyMatch(p -> p.kind() == kind && p.status() == Status.IN_REPOSITORY && draft.owns(p.path()));
    }

    private static boolean code(PartSeen part) {
        return part.kind().content() == ComponentKind.Content.CODE
                && part.kind() != ComponentKind.SUPPORTING_TOOLS
                && part.status() == Status.IN_REPOSITORY
                && part.about().isEmpty();
    }

    /// Code in the folder of a sibling of which this subject is a point release, and which has none of its own.
    private boolean lent(Draft draft, PartSeen part) {
        if (!part.about().isEmpty() || part.status() != Status.IN_REPOSITORY) return false;
        if (part.kind().content() != ComponentKind.Content.CODE
                && part.kind() != ComponentKind.CONFIGURATION_AND_METADATA) return false;
        if ("samples".equals(part.subkind())) return false;
        Draft lender = drafts.all().stream()
                .filter(d -> d.owns(part.path()))
                .findFirst()
                .orElse(null);
        if (lender == null || draft.folders().isEmpty()) return false;
        String mine = last(draft);
        String theirs = last(lender);
        if (!mine.startsWith(theirs) || mine.equals(theirs)) return false;
        boolean pointRelease = !Character.isLetterOrDigit(mine.charAt(theirs.length()));
        boolean none = seen.all(PartSeen.class).stream()
                .noneMatch(p -> p.kind() == part.kind()
                        && p.status() == Status.IN_REPOSITORY
                        && Objects.equals(p.subkind(), part.subkind())
                        && draft.owns(p.path()));
        return pointRelease && none;
    }

    private static String last(Draft draft) {
        String folder = draft.folders().iterator().next();
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /// The finer kind that gets a component of its own; depth of data information is not one.
    private static @Nullable String split(PartSeen part) {
        return switch (part.kind()) {
            case SUPPORTING_TOOLS, CONFIGURATION_AND_METADATA, CODE_AND_COMPUTE_DOCUMENTATION -> part.subkind();
            default -> null;
        };
    }

    private static Part best(ComponentKind kind, List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt((Hit h) -> order(h.part().status()))
                .thenComparingInt(h -> h.reach() == Reach.NAMED ? 0 : h.reach() == Reach.FOLDER ? 1 : 2)
                .thenComparingInt(h -> Depth.order(h.part()))
                .thenComparingInt(h -> -h.part().rank())
                .thenComparingLong(
                        h -> h.part().path().chars().filter(c -> c == '/').count())
                .thenComparing(h -> h.part().path())
                .thenComparingInt(h -> h.part().evidence().line()));
        PartSeen first = sorted.getFirst().part();
        Status status = first.status();
        // Terms to accept before a link can be followed make the link gated.
        if (status == Status.LINKED && sorted.stream().anyMatch(h -> h.part().status() == Status.GATED))
            status = Status.GATED;
        Set<String> urls = new LinkedHashSet<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Map<String, Object>> files = new LinkedHashMap<>();
        for (Hit hit : sorted) {
            PartSeen part = hit.part();
            boolean same = part.status() == status || (status == Status.GATED && part.status() == Status.LINKED);
            if (!same) continue;
            urls.addAll(part.urls());
            if (evidence.size() < EVIDENCE) evidence.add(part.evidence());
            part.facts().forEach(facts::putIfAbsent);
            if (part.facts().containsKey("format")) files.put(part.path(), part.facts());
        }
        facts.putAll(WeightFacts.merge(files));
        String subkind = first.subkind();
        if (kind == ComponentKind.DATA_INFORMATION)
            subkind = Depth.deepest(hits.stream().map(Hit::part).toList());
        return new Part(
                kind,
                subkind,
                first.name(),
                status,
                List.copyOf(urls),
                List.copyOf(evidence),
                List.of(),
                facts,
                sorted.getFirst().reach() == Reach.NAMED);
    }

    /// Weights that nothing shows, but that a sentence gives a license to, are spoken of.
    private Part unseenWeights(Draft draft) {
        for (LicenseSaid said : seen.all(LicenseSaid.class)) {
            boolean weights = said.kinds().contains(ComponentKind.FINAL_WEIGHTS);
            if (!weights || drafts.reach(draft, said.about(), said.path()) == Reach.OTHER) continue;
            return new Part(
                    ComponentKind.FINAL_WEIGHTS,
                    null,
                    ComponentKind.FINAL_WEIGHTS.wire(),
                    Status.MENTIONED,
                    List.of(),
                    List.of(said.evidence()),
                    List.of(),
                    Map.of(),
                    false);
        }
        return absent(ComponentKind.FINAL_WEIGHTS);
    }

    private Part absent(ComponentKind kind) {
        Absence.Answer answer = Absence.of(seen);
        return new Part(
                kind, null, kind.wire(), answer.status(), List.of(), List.of(), answer.lookedAt(), Map.of(), false);
    }

    private static int order(Status status) {
        return switch (status) {
            case IN_REPOSITORY -> 0;
            case GATED -> 1;
            case LINKED -> 2;
            case HOSTED -> 3;
            case WITHHELD -> 4;
            case MENTIONED -> 5;
            case UNKNOWN -> 6;
            case NOT_FOUND -> 7;
        };
    }
}
