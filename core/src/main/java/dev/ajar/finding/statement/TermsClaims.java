package dev.ajar.finding.statement;

import dev.ajar.finding.statement.OpennessClaim.Kind;
import dev.ajar.finding.statement.OpennessClaim.Who;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "open license", "fully released", "free for commercial use": said of terms and of what is given out.
final class TermsClaims {
    private TermsClaims() {}

    static @Nullable OpennessClaim license(ClaimPlace place) {
        Sentence sentence = place.sentence();
        if (place.kind() == Kind.PERMISSIVE && !place.has("license-noun", sentence.start(), sentence.end()))
            return null;
        List<String> own = place.own();
        boolean we = place.we();
        Subject subject = place.subject(sentence.start(), place.hit().start());
        boolean section = Section.isLicense(place.block());
        boolean first = place.hit().start() - sentence.start() <= 30 && place.headed();
        boolean self = !own.isEmpty()
                || we
                || section
                || first
                || subject.matters().contains(Matter.WEIGHTS)
                || subject.reach() == LicenseStatement.Reach.REPOSITORY;
        boolean foreign = !subject.names().isEmpty() && own.isEmpty() && !we && !section;
        boolean ours = self && !foreign && !Section.isThirdParty(place.block());
        return place.of(subject.matters(), own, ours ? Who.SELF : Who.OTHERS);
    }

    static @Nullable OpennessClaim release(ClaimPlace place) {
        Sentence sentence = place.sentence();
        Hit hit = place.hit();
        List<String> own = place.own();
        boolean we = place.we();
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        matters.addAll(place.subject(sentence.start(), hit.start()).matters());
        if (matters.isEmpty())
            matters.addAll(place.subject(hit.end(), sentence.end()).matters());
        boolean models = matters.contains(Matter.WEIGHTS) || matters.contains(Matter.PROJECT) || matters.isEmpty();
        if (place.kind() == Kind.FULLY_PUBLIC && !matters.contains(Matter.WEIGHTS) && own.isEmpty()) return null;
        if (!models && own.isEmpty() && !we) return null;
        boolean lead = hit.start() - sentence.start() <= 4;
        if (own.isEmpty() && !we && !lead && !place.headed() && !matters.contains(Matter.WEIGHTS)) return null;
        return Section.isThirdParty(place.block()) ? null : place.of(matters, own, Who.SELF);
    }

    static @Nullable OpennessClaim commercial(ClaimPlace place) {
        Hit hit = place.hit();
        int from = Math.max(place.clause(), hit.start() - 80);
        int to = Math.min(place.sentence().end(), hit.end() + 40);
        if (hit.start() >= 4 && place.text().lower.startsWith("non", hit.start() - 4)) return null;
        if (!place.has("allow", from, hit.start()) && !place.has("allow", hit.end(), to)) return null;
        if (place.has("deny", from, hit.start()) || place.has("deny", hit.end(), Math.min(to, hit.end() + 20)))
            return null;
        return release(place);
    }
}
