package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.OpennessClaim.Kind;
import dev.ajar.finding.statement.OpennessClaim.Strength;
import dev.ajar.finding.statement.OpennessClaim.Who;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "open source", "open model", "open weights": said of the model, its code, other people's work, or the world at
/// large.
final class ModelClaims {
    private static final int REACH = 140;

    private ModelClaims() {}

    static @Nullable OpennessClaim of(ClaimPlace place) {
        Hit head = place.kind() == Kind.OPEN_SOURCE ? place.head() : null;
        String noun = head == null ? "" : head.meaning();
        if (noun.equals("community")) return place.of(Set.of(), List.of(), Who.COMMUNITY);
        if (noun.equals("license")) return TermsClaims.license(place);
        if (Section.isThirdParty(place.block())) return place.of(matter(noun, place.kind()), List.of(), Who.OTHERS);
        if (noun.equals("code") || noun.equals("data")) return work(place, noun);
        return noun.equals("weights") || place.kind() != Kind.OPEN_SOURCE ? model(place, head) : verb(place);
    }

    /// "our open-source code".
    private static OpennessClaim work(ClaimPlace place, String noun) {
        List<String> own = place.own();
        boolean ours =
                place.we() && place.has("our", place.clause(), place.hit().start());
        boolean start = place.hit().start() - place.sentence().start() < 4 && !own.isEmpty();
        return place.of(matter(noun, place.kind()), start ? own : List.of(), ours || start ? Who.SELF : Who.OTHERS);
    }

    private static OpennessClaim model(ClaimPlace place, @Nullable Hit head) {
        Set<Matter> matters = EnumSet.of(Matter.WEIGHTS);
        List<String> own = place.own();
        boolean subject = !own.isEmpty() || place.we() || place.headed();
        Hit called = place.kind() == Kind.OPEN_WEIGHTS ? place.head() : head;
        if (place.kind() == Kind.OPEN_MODEL) called = place.hit();
        boolean plural = called != null && place.text().lower.charAt(called.end() - 1) == 's';
        int hit = place.hit().start();
        boolean against = place.has("claim-against", Math.max(place.sentence().start(), hit - 90), hit);
        boolean compares = place.compares();
        if (compares || (against && plural))
            return place.of(matters, own, compares && subject ? Who.SELF : Who.OTHERS, Strength.IMPLIED);
        boolean others = place.has("claim-others", place.clause(), hit);
        if (others && plural && !place.directly()) return place.of(matters, List.of(), Who.OTHERS);
        return place.of(matters, own, subject || !plural ? Who.SELF : Who.OTHERS);
    }

    /// "open-sourced" as a verb or alone: what is said to be so stands before or after it.
    private static @Nullable OpennessClaim verb(ClaimPlace place) {
        Hit hit = place.hit();
        int clause = place.clause();
        List<String> own = place.own();
        boolean we = place.we();
        boolean passive = place.has("be", Math.max(clause, hit.start() - 30), hit.start());
        boolean active = place.text().plain.startsWith("了", hit.end())
                || place.has("agent", Math.max(clause, hit.start() - 40), hit.start());
        Subject said = said(place, clause, passive, active);
        List<String> names = said.names().stream()
                .map(Name::words)
                .filter(place.subjects()::isOwn)
                .toList();
        boolean foreign = !said.names().isEmpty() && names.isEmpty();
        if (said.isEmpty() && own.isEmpty() && !we) return null;
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        matters.addAll(said.matters());
        if (matters.isEmpty() && !names.isEmpty()) matters.add(Matter.WEIGHTS);
        boolean self = !names.isEmpty() || active || (!foreign && (we || !own.isEmpty() || place.headed()));
        if (foreign && matters.contains(Matter.WEIGHTS) && !active && !we) self = false;
        return place.of(matters, names, self ? Who.SELF : Who.OTHERS);
    }

    private static Subject said(ClaimPlace place, int clause, boolean passive, boolean active) {
        Hit hit = place.hit();
        Subject left = place.subject(clause, hit.start());
        Subject right = place.subject(hit.end(), Math.min(place.sentence().end(), hit.end() + REACH));
        Subject said = passive && !active ? left : active ? right : left;
        return said.isEmpty() ? left.isEmpty() ? right : left : said;
    }

    private static Set<Matter> matter(String noun, Kind kind) {
        if (kind != Kind.OPEN_SOURCE) return EnumSet.of(Matter.WEIGHTS);
        return switch (noun) {
            case "weights" -> EnumSet.of(Matter.WEIGHTS);
            case "code" -> EnumSet.of(Matter.CODE);
            case "data" -> EnumSet.of(Matter.DATA);
            default -> Set.of();
        };
    }
}
