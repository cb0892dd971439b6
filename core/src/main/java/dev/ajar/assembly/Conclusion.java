package dev.ajar.assembly;

import dev.ajar.assembly.Parts.Part;
import dev.ajar.model.Basis;
import dev.ajar.model.Condition;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
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
import java.util.Set;

/// The license that counts for one component. The nearest scope decides; within one scope the text beats the tag, and
/// among competing texts the worst counts.
///
/// @param winners what the conclusion rests on, nearest first; empty where no license reaches the component
record Conclusion(LicenseFinding license, List<Claimed> winners, List<Claimed> reaching) {
    Conclusion {
        winners = List.copyOf(winners);
        reaching = List.copyOf(reaching);
    }

    /// What the licenses it rests on ask.
    List<Condition> conditions() {
        return winners.stream().flatMap(w -> w.conditions().stream()).toList();
    }

    static Conclusion of(Part part, List<Claimed> reaching, LicenseFacts facts) {
        boolean released = part.status() == Status.IN_REPOSITORY
                || part.status() == Status.LINKED
                || part.status() == Status.GATED;
        if (!released) return new Conclusion(LicenseFinding.notTold("nothing here to license"), List.of(), List.of());
        if (PublicData.is(part)) {
            List<Claimed> named =
                    reaching.stream().filter(c -> c.basis() != Basis.INHERITED).toList();
            if (named.isEmpty())
                return new Conclusion(
                        LicenseFinding.notTold("a copy of published data; the license here does not speak for it"),
                        List.of(),
                        List.of());
            reaching = named;
        }
        if (reaching.isEmpty()) {
            if (part.status() == Status.IN_REPOSITORY) {
                LicenseFinding none = new LicenseFinding(
                        Origin.CONCLUDED,
                        new LicenseRef.None(),
                        null,
                        null,
                        "no license file, tag or sentence reaches it",
                        List.of());
                return new Conclusion(none, List.of(), List.of());
            }
            return new Conclusion(
                    LicenseFinding.notTold("only linked, and nothing here names its license"), List.of(), List.of());
        }
        List<Claimed> winners = winners(exact(telling(reaching)), facts);
        return new Conclusion(finding(winners, facts), winners, reaching);
    }

    /// A name that nobody knows, without its text, tells less than a license that is known and reaches as well.
    private static List<Claimed> telling(List<Claimed> reaching) {
        List<Claimed> telling = reaching.stream()
                .filter(c -> c.origin() == Origin.DETECTED || !(c.license() instanceof LicenseRef.Unrecognized))
                .toList();
        boolean nearEnough = !telling.isEmpty()
                && telling.getFirst().reach().compareTo(reaching.getFirst().reach()) <= 0;
        return nearEnough ? telling : reaching;
    }

    /// "the Creative Commons license (CC BY-SA 4.0)": the name that leaves several open yields to the one among them.
    private static List<Claimed> exact(List<Claimed> reaching) {
        return reaching.stream()
                .filter(c -> !(c.license() instanceof LicenseRef.Candidates several)
                        || reaching.stream()
                                .noneMatch(o -> o.distance() == c.distance()
                                        && o.license() instanceof LicenseRef.Known one
                                        && several.ids().contains(one.id())))
                .toList();
    }

    private static List<Claimed> winners(List<Claimed> reaching, LicenseFacts facts) {
        Claimed nearest = reaching.getFirst();
        List<Claimed> level = reaching.stream()
                .filter(c -> c.distance() == nearest.distance())
                .toList();
        List<Claimed> texts =
                level.stream().filter(c -> c.origin() == Origin.DETECTED).toList();
        if (!texts.isEmpty()) return texts;
        // A tag that speaks for everything and a text that does have one scope: the text counts.
        if (nearest.broad()) {
            List<Claimed> broad = reaching.stream()
                    .filter(c -> c.origin() == Origin.DETECTED && c.broad() && c.reach() == nearest.reach())
                    .toList();
            if (!broad.isEmpty()) return broad;
        }
        // A text farther off that is what the tag says it is: the tag gives the scope, the text the words.
        List<Claimed> both = new ArrayList<>();
        for (Claimed said : level) {
            both.add(said);
            String id = said.license().wireId();
            if (id == null) continue;
            for (Claimed text : reaching) {
                String read = text.license().wireId();
                if (text.origin() == Origin.DETECTED && read != null && facts.agree(id, read)) {
                    both.set(both.size() - 1, with(said, text));
                    break;
                }
            }
        }
        return both;
    }

    private static Claimed with(Claimed said, Claimed text) {
        List<Evidence> evidence = new ArrayList<>(said.evidence());
        for (Evidence e : text.evidence()) if (!evidence.contains(e)) evidence.add(e);
        return new Claimed(
                text.license(),
                text.confidence(),
                Origin.DETECTED,
                said.basis(),
                said.reach(),
                said.broad(),
                text.file(),
                text.conditions(),
                text.changes(),
                evidence);
    }

    private static LicenseFinding finding(List<Claimed> winners, LicenseFacts facts) {
        Map<String, Claimed> distinct = new LinkedHashMap<>();
        for (Claimed winner : winners) {
            String id = winner.license().wireId();
            distinct.putIfAbsent(id == null ? "" : id, winner);
        }
        Claimed first = winners.getFirst();
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Claimed winner : winners) evidence.addAll(winner.evidence());
        LicenseRef ref = first.license();
        Claimed shown = first;
        if (distinct.size() > 1) {
            boolean texts = first.origin() == Origin.DETECTED;
            if (texts) {
                for (Claimed each : distinct.values()) if (worse(each, shown, facts)) shown = each;
                ref = shown.license();
            } else {
                List<String> ids =
                        distinct.keySet().stream().filter(i -> !i.isEmpty()).toList();
                if (ids.size() > 1) ref = new LicenseRef.Candidates(ids);
            }
        }
        return new LicenseFinding(
                Origin.CONCLUDED,
                ref,
                shown.basis(),
                shown.confidence(),
                because(shown, distinct.size()),
                evidence.stream().limit(6).toList());
    }

    private static boolean worse(Claimed a, Claimed b, LicenseFacts facts) {
        return shade(a, facts).compareTo(shade(b, facts)) > 0;
    }

    private static Shade shade(Claimed claimed, LicenseFacts facts) {
        String id = claimed.license().wireId();
        Shade shade = id == null ? null : facts.shade(id);
        return shade == null ? Shade.CONDITIONAL : shade;
    }

    private static String because(Claimed shown, int several) {
        String where = shown.evidence().getLast().path();
        String how = switch (shown.basis()) {
            case NAMED -> "the license in " + where + " names it";
            case STATEMENT -> "a sentence in " + shown.evidence().getFirst().path() + " says so";
            case FILE_NAME -> "the name of " + where + " says so";
            case FOLDER -> where + " lies in its folder";
            case INHERITED -> "inherited from " + where;
            case ATTESTED -> "a person says so";
        };
        if (shown.basis() == Basis.NAMED && shown.confidence() == Confidence.DECLARED)
            how = "the tag in " + where + " says so";
        return several > 1 ? how + "; " + several + " licenses compete, the worst counts" : how;
    }
}
