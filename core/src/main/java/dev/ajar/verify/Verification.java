package dev.ajar.verify;

import dev.ajar.export.Badge;
import dev.ajar.report.json.AssessmentFile;
import dev.ajar.source.Snapshot;
import dev.ajar.source.TextFile;
import dev.ajar.verify.Outcome.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What became of all that one answer or record cites.
///
/// @param outcomes in the order of the citations
public record Verification(List<Outcome> outcomes) {
    public Verification {
        outcomes = List.copyOf(outcomes);
    }

    /// Looks again at what an assessment cites.
    public static Verification of(AssessmentFile.Document document, Places places) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Citation citation : Citations.of(document)) outcomes.add(places.look(citation));
        return new Verification(outcomes);
    }

    /// Looks again at what a record cites.
    ///
    /// @throws dev.ajar.internal.DataException naming file, line and what was expected
    public static Verification ofRecord(String file, String text, Places places) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Citation citation : RecordCitations.of(file, text)) outcomes.add(places.look(citation));
        return new Verification(outcomes);
    }

    /// Whether a badge is what its evidence gives: the evidence named by digest, the verdict in it, the picture.
    public static List<Outcome> ofBadge(Badge badge, String svg, List<AssessmentFile.Document> evidence) {
        AssessmentFile.Document named = null;
        for (AssessmentFile.Document document : evidence)
            if (document.digest().equals(badge.digest())) named = document;
        if (named == null)
            return List.of(outcome(badge.link(), "evidence", State.CHANGED, "the evidence has another digest"));
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(outcome(badge.link(), "evidence", State.SAME, "the evidence has the digest that the badge names"));
        JsonNode judgement = badge.judgement(named);
        boolean verdict = judgement != null
                && Badge.of(named, judgement, badge.date(), badge.link()).equals(badge);
        outcomes.add(outcome(
                badge.framework() + " " + badge.version(),
                "verdict",
                verdict ? State.SAME : State.CHANGED,
                verdict ? "the evidence gives this verdict" : "the evidence does not give this verdict"));
        boolean picture = badge.svg().equals(svg);
        outcomes.add(outcome(
                "picture",
                "picture",
                picture ? State.SAME : State.CHANGED,
                picture ? "the picture shows this verdict" : "the picture is not the one drawn for this verdict"));
        return outcomes;
    }

    /// What became of something that is cited as a whole.
    public static Outcome outcome(String what, String citedBy, State state, String because) {
        return new Outcome(Citation.of(what, citedBy), state, state == State.SAME ? what : "", because);
    }

    /// The same with more outcomes.
    public Verification with(List<Outcome> more) {
        List<Outcome> all = new ArrayList<>(outcomes);
        all.addAll(more);
        return new Verification(all);
    }

    /// How many came out so.
    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) counts.put(state, 0);
        for (Outcome outcome : outcomes) counts.merge(outcome.state(), 1, Integer::sum);
        return counts;
    }

    /// Whether anything changed or went away.
    public boolean broken() {
        return outcomes.stream().anyMatch(o -> o.state() == State.CHANGED || o.state() == State.GONE);
    }

    /// Whether nothing at all could be looked at.
    public boolean blind() {
        return outcomes.stream().allMatch(o -> o.state() == State.COULD_NOT_LOOK);
    }

    private static final String CATALOG = "dev/ajar/catalog/";

    /// Where citations are looked up.
    @FunctionalInterface
    public interface Places {
        Outcome look(Citation citation);

        /// In one snapshot.
        static Places in(Snapshot snapshot) {
            SecondLook look = new SecondLook(snapshot);
            Addresses addresses = new Addresses(snapshot.info());
            return citation -> {
                if (!Addresses.isAddress(citation.path())) return look.at(citation);
                String path = addresses.path(citation.path());
                if (path == null)
                    return new Outcome(
                            citation, State.COULD_NOT_LOOK, "", "an address elsewhere; links are not followed");
                if (path.isEmpty())
                    return new Outcome(citation, State.SAME, citation.path(), "this is the place itself");
                Outcome outcome = look.at(Citation.of(path, citation.citedBy().getFirst()));
                return new Outcome(citation, outcome.state(), outcome.now(), outcome.because());
            };
        }

        /// In the files of this program's catalog where such a file is cited, else elsewhere.
        static Places catalogOr(Places elsewhere) {
            return citation -> {
                String path = citation.path();
                if (!path.startsWith(CATALOG) || path.contains("..")) return elsewhere.look(citation);
                try (InputStream in = Verification.class.getResourceAsStream("/" + path)) {
                    if (in == null)
                        return new Outcome(citation, State.GONE, "", "this version of the catalog has no such file");
                    return SecondLook.text(citation, TextFile.of(path, in.readAllBytes()));
                } catch (IOException e) {
                    return new Outcome(citation, State.COULD_NOT_LOOK, "", String.valueOf(e.getMessage()));
                }
            };
        }

        /// In files that the user names where they are cited, else elsewhere. What people attest may lie anywhere.
        static Places givenOr(Map<String, TextFile> given, Places elsewhere) {
            return citation -> {
                TextFile file = citation.attested() ? given.get(citation.path()) : null;
                if (file != null) return SecondLook.text(citation, file);
                Outcome outcome = elsewhere.look(citation);
                if (!citation.attested() || outcome.state() != State.GONE) return outcome;
                return new Outcome(
                        citation,
                        State.COULD_NOT_LOOK,
                        "",
                        "not in the place; if it is a file of your own, name it with --attest");
            };
        }

        /// Nowhere, and why.
        static Places nowhere(String because) {
            return citation -> new Outcome(citation, State.COULD_NOT_LOOK, "", because);
        }
    }
}
