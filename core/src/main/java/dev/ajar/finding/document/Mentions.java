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
import dev.ajar.model.Status;
import dev.ajar.source.PathRole;
import dev.ajar.source.PathRoles;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything but licenses that a document says, as observations.
final class Mentions {
    /// A word in a document at the root, in the best of cases.
    private static final int RANK = 55;
    private static final int OWN = 60;

    /// What prose lays on users plainly enough to count; finer conditions are for license texts.
    private static final Set<String> PROSE = Set.of(
            "access-gate", "non-commercial", "research-only", "registration-for-commercial-use", "third-party-rights");

    private Mentions() {}

    static List<Observation> of(TextFile file, Statements said) {
        List<Observation> seen = new ArrayList<>();
        Context context = new Context(file, said.subjects());
        boolean example = PathRoles.of(file.path()).role() == PathRole.EXAMPLE;
        int depth = (int) file.path().chars().filter(c -> c == '/').count();
        for (PartMention part : said.parts()) {
            if (Doubtful.is(file, part) || (example && isUsers(part))) continue;
            boolean theirs =
                    part.whose() == PartMention.Whose.OTHERS && part.component() != ComponentKind.SUPPORTING_TOOLS;
            if (!theirs) seen.add(part(file, part, context, RANK - 3 * depth));
        }
        for (OpennessClaim claim : said.claims()) {
            if (!claim.aboutOwnModel()) continue;
            seen.add(new Observation.ClaimSeen(
                    claim.kind().wire(), about(claim.names(), context, claim.place()), evidence(file, claim.place())));
        }
        for (SubjectMention subject : said.subjects()) subject(file, subject, seen);
        for (ProseCondition condition : said.conditions()) {
            boolean plain = PROSE.contains(condition.kind()) || condition.mode().equals("card-section");
            if (!plain || Doubtful.is(file, condition)) continue;
            seen.add(new Observation.ConditionSeen(
                    condition.kind(),
                    condition.mode().isEmpty() ? null : condition.mode(),
                    "said in " + file.path(),
                    about(condition.names(), context, condition.place()),
                    evidence(file, condition.place())));
        }
        return seen;
    }

    /// What a document of examples only speaks of, and the data it uses, are its users' and not the model's.
    private static boolean isUsers(PartMention part) {
        boolean data = switch (part.component()) {
            case PRETRAINING_DATA, POST_TRAINING_DATA, EVALUATION_DATA, DATA_INFORMATION -> true;
            default -> false;
        };
        return data || part.status() == Status.MENTIONED;
    }

    private static Observation part(TextFile file, PartMention part, Context context, int rank) {
        return new Observation.PartSeen(
                kind(file, part),
                kind(file, part) == ComponentKind.SUPPORTING_TOOLS && part.subkind() == null
                        ? "libraries"
                        : part.subkind(),
                part.status(),
                part.names().isEmpty() ? part.component().wire() : part.names().getFirst(),
                part.urls(),
                about(part.names(), context, part.place()),
                rank,
                Map.of(),
                evidence(file, part.place()));
    }

    /// What it is: a preprint that the document calls no report is a paper, and a link to the front of a public
    /// repository leads to a library.
    private static ComponentKind kind(TextFile file, PartMention part) {
        if (Doubtful.paper(file, part)) return ComponentKind.RESEARCH_PAPER;
        return Doubtful.library(part) ? ComponentKind.SUPPORTING_TOOLS : part.component();
    }

    /// Names as said, else those that the stretch of the document is about.
    private static List<String> about(List<String> names, Context context, Place place) {
        return names.isEmpty() ? context.at(place.line()) : names;
    }

    private static void subject(TextFile file, SubjectMention subject, List<Observation> seen) {
        List<String> names = LinkWords.names(file, subject);
        for (String address : subject.addresses()) {
            String id = HubLink.id(address);
            if (id == null) id = HubLink.file(address);
            if (id != null && !names.contains(id)) names.add(id);
        }
        Evidence evidence = evidence(file, subject.place());
        switch (subject.role()) {
            case TITLE, OWN ->
                seen.add(new Observation.SubjectSeen(
                        names,
                        family(subject),
                        subject.role() == SubjectMention.Role.TITLE ? Observation.SubjectSeen.TITLE : OWN,
                        evidence));
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
