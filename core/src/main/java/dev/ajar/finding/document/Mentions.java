package dev.ajar.finding.document;

import dev.ajar.finding.statement.OpennessClaim;
import dev.ajar.finding.statement.PartMention;
import dev.ajar.finding.statement.Place;
import dev.ajar.finding.statement.ProseCondition;
import dev.ajar.finding.statement.Statements;
import dev.ajar.finding.statement.SubjectMention;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Observation;
import dev.ajar.model.Span;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everything but licenses that a document says, as observations.
final class Mentions {
    /// A word in a document at the root, in the best of cases.
    private static final int RANK = 55;
    private static final int TITLE = 90;
    private static final int OWN = 60;

    private Mentions() {}

    static List<Observation> of(TextFile file, Statements said) {
        List<Observation> seen = new ArrayList<>();
        int depth = (int) file.path().chars().filter(c -> c == '/').count();
        for (PartMention part : said.parts()) {
            boolean theirs =
                    part.whose() == PartMention.Whose.OTHERS && part.component() != ComponentKind.SUPPORTING_TOOLS;
            if (!theirs) seen.add(part(file, part, RANK - 3 * depth));
        }
        for (OpennessClaim claim : said.claims()) {
            if (!claim.aboutOwnModel()) continue;
            seen.add(new Observation.ClaimSeen(claim.kind().wire(), claim.names(), evidence(file, claim.place())));
        }
        for (SubjectMention subject : said.subjects()) subject(file, subject, seen);
        for (ProseCondition condition : said.conditions()) {
            seen.add(new Observation.ConditionSeen(
                    condition.kind(),
                    null,
                    "said in " + file.path(),
                    condition.names(),
                    evidence(file, condition.place())));
        }
        return seen;
    }

    private static Observation part(TextFile file, PartMention part, int rank) {
        return new Observation.PartSeen(
                part.component(),
                part.subkind(),
                part.status(),
                part.names().isEmpty() ? part.component().wire() : part.names().getFirst(),
                part.urls(),
                part.names(),
                rank,
                Map.of(),
                evidence(file, part.place()));
    }

    private static void subject(TextFile file, SubjectMention subject, List<Observation> seen) {
        List<String> names = new ArrayList<>(List.of(subject.name()));
        for (String address : subject.addresses()) {
            String id = HubLink.id(address);
            if (id == null) id = HubLink.file(address);
            if (id != null && !names.contains(id)) names.add(id);
        }
        Evidence evidence = evidence(file, subject.place());
        switch (subject.role()) {
            case TITLE, OWN ->
                seen.add(new Observation.SubjectSeen(
                        names, family(subject), subject.role() == SubjectMention.Role.TITLE ? TITLE : OWN, evidence));
            case BASE -> seen.add(new Observation.BaseSeen(names.getLast(), "derived", List.of(), evidence));
            case COMPARED -> {}
        }
    }

    /// The family as the document writes it: the name up to where its words say all that the family says.
    private static String family(SubjectMention subject) {
        String want = squeeze(subject.family() + subject.version());
        String name = subject.name();
        for (int end = 1; end <= name.length(); end++) {
            boolean cut = end == name.length() || !Character.isLetterOrDigit(name.charAt(end));
            if (cut && squeeze(name.substring(0, end)).equals(want)) return name.substring(0, end);
        }
        return subject.version().isEmpty() ? subject.family() : subject.family() + " " + subject.version();
    }

    private static String squeeze(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(java.util.Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static Evidence evidence(TextFile file, Place place) {
        return new Evidence(file.path(), Span.line(place.line()), place.quote(), file.digest(), false);
    }
}
