package dev.ajar.finding.statement;

import dev.ajar.finding.statement.OpennessClaim.Kind;
import dev.ajar.finding.statement.OpennessClaim.Who;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the words that call something open or free to use, and what they are said of: the model, its code, other
/// people's work, or the world at large.
final class OpennessClaims {
    private static final int LONG_CELL = 30;

    private final SubjectMentions subjects;
    private final List<OpennessClaim> found = new ArrayList<>();

    OpennessClaims(SubjectMentions subjects) {
        this.subjects = subjects;
    }

    List<OpennessClaim> read(List<Block> blocks) {
        for (Block block : blocks)
            switch (block.kind()) {
                case PARAGRAPH, ITEM, HEADING -> prose(block, block.text());
                case ROW -> {
                    for (Text cell : block.cells()) if (cell.length() > LONG_CELL) prose(block, cell);
                }
                case CODE -> citation(block);
            }
        return found;
    }

    private void prose(Block block, Text text) {
        for (Sentence sentence : Sentence.of(text)) {
            if (sentence.plain().strip().endsWith("?")) continue;
            Set<Kind> here = EnumSet.noneOf(Kind.class);
            for (Hit hit : ClaimWords.in(text, sentence.start(), sentence.end())) {
                Kind kind = ClaimWords.kind(hit);
                if (ClaimWords.inAddress(text, hit) || (here.contains(kind) && kind != Kind.OPEN_SOURCE)) continue;
                OpennessClaim claim = claim(new ClaimPlace(subjects, block, sentence, hit, kind));
                if (claim == null || repeats(claim)) continue;
                found.add(claim);
                here.add(kind);
            }
        }
    }

    private static @Nullable OpennessClaim claim(ClaimPlace place) {
        return switch (place.kind()) {
            case OPEN_SOURCE, OPEN_MODEL, OPEN_WEIGHTS -> ModelClaims.of(place);
            case OPEN_LICENSE, PERMISSIVE -> TermsClaims.license(place);
            case OPEN_ACCESS, OPEN_PRINCIPLES, FULLY_PUBLIC, RESEARCH_PURPOSES -> TermsClaims.release(place);
            case COMMERCIAL_USE -> TermsClaims.commercial(place);
        };
    }

    private boolean repeats(OpennessClaim claim) {
        if (found.isEmpty()) return false;
        OpennessClaim last = found.getLast();
        return last.kind() == claim.kind()
                && last.place().line() == claim.place().line()
                && last.who() == claim.who()
                && last.matters().equals(claim.matters());
    }

    /// `title = {…}` of a citation that is the document's own.
    private void citation(Block block) {
        Text text = block.text();
        if (text.lower.indexOf('@') < 0 || text.lower.indexOf("title") < 0) return;
        for (Sentence line : Sentence.of(text)) {
            if (!line.lower().strip().startsWith("title")) continue;
            for (Hit hit : ClaimWords.in(text, line.start(), line.end())) {
                ClaimPlace place = new ClaimPlace(subjects, block, line, hit, ClaimWords.kind(hit));
                List<String> own = place.own();
                Hit head = place.head();
                boolean other = head != null && !head.meaning().equals("weights");
                if (own.isEmpty() || (other && place.kind() == Kind.OPEN_SOURCE)) continue;
                OpennessClaim claim = place.of(EnumSet.of(Matter.WEIGHTS), own, Who.SELF);
                if (!repeats(claim)) found.add(claim);
            }
        }
    }
}
