package dev.ajar.license.match;

import dev.ajar.license.Change;
import dev.ajar.license.KnownText;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.MatchKind;
import dev.ajar.license.match.Differences.Difference;
import dev.ajar.license.match.Signs.Sign;
import dev.ajar.license.match.Surroundings.Stretch;
import dev.ajar.license.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts what was found into words: ids, class, lines, changes.
final class Answer {
    private static final double PIECE = 0.2;
    private final Tokens tokens;
    private final Lines lines;

    Answer(Tokens tokens) {
        this.tokens = tokens;
        lines = new Lines(tokens);
    }

    /// @param stretch the readings that are left, the best first
    /// @param clauses words around the text that belong to it
    /// @param signs what else in the file names a license
    Match text(List<Reading> stretch, List<Stretch> clauses, List<Sign> signs) {
        Set<String> ids = new TreeSet<>();
        Set<String> wordings = new LinkedHashSet<>();
        for (Reading reading : stretch) {
            KnownText text = reading.index().text(reading.alignment().text());
            ids.add(text.id());
            wordings.add(text.wording());
        }
        narrow(ids, signs);
        Reading best = stretch.stream()
                .filter(reading -> ids.contains(
                        reading.index().text(reading.alignment().text()).id()))
                .findFirst()
                .orElse(stretch.getFirst());
        List<Change> changes = changes(best);
        for (Stretch clause : clauses) changes.add(added(clause.from(), clause.to()));
        KnownText text = best.index().text(best.alignment().text());
        boolean policy = text.kind() == KnownText.Kind.USE_POLICY;
        return match(
                List.copyOf(ids),
                wordings.size() == 1 ? text.wording() : null,
                policy ? MatchKind.POLICY : MatchKind.TEXT,
                classOf(best, ids.size(), clauses.isEmpty()),
                tokens.start[best.alignment().from()],
                tokens.end[Math.max(best.alignment().from(), best.alignment().to() - 1)],
                best.coverage(),
                changes,
                null,
                0);
    }

    Match sign(Sign sign) {
        MatchClass cls = sign.ids().size() > 1 ? MatchClass.AMBIGUOUS : MatchClass.EXACT;
        return match(sign.ids(), null, sign.kind(), cls, sign.from(), sign.to(), 1, List.of(), null, 0);
    }

    /// License language that no text explains, and the text most like it.
    Match unknown(Stretch stretch, @Nullable Reading nearest) {
        String like = nearest == null
                ? null
                : nearest.index().text(nearest.alignment().text()).wording();
        double similarity = nearest == null ? 0 : nearest.similarity();
        return match(
                List.of(),
                null,
                MatchKind.TEXT,
                MatchClass.UNKNOWN_LICENSE,
                tokens.start[stretch.from()],
                tokens.end[stretch.to() - 1],
                0,
                List.of(),
                like,
                similarity);
    }

    /// A tag or notice elsewhere in the file decides between texts with the same words.
    private static void narrow(Set<String> ids, List<Sign> signs) {
        if (ids.size() < 2) return;
        Set<String> named = new TreeSet<>();
        for (Sign sign : signs) if (sign.ids().size() == 1) named.addAll(sign.ids());
        named.retainAll(ids);
        if (!named.isEmpty()) ids.retainAll(named);
    }

    private Match match(
            List<String> ids,
            @Nullable String text,
            MatchKind kind,
            MatchClass cls,
            int from,
            int to,
            double coverage,
            List<Change> changes,
            @Nullable String nearest,
            double similarity) {
        int offset = tokens.offset(from);
        int length = tokens.offset(to) - offset;
        int line = lines.of(from);
        return new Match(
                ids, text, kind, cls, line, lines.of(to - 1), offset, length, coverage, changes, nearest, similarity);
    }

    private static MatchClass classOf(Reading best, int ids, boolean alone) {
        if (!alone || !best.differences().isEmpty())
            return alone && piece(best) ? MatchClass.PARTIAL : MatchClass.MODIFIED;
        if (ids > 1) return MatchClass.AMBIGUOUS;
        return best.alignment().hunks().isEmpty() ? MatchClass.EXACT : MatchClass.EQUIVALENT;
    }

    /// Only the beginning or the end of the text is missing, and a good deal of it.
    private static boolean piece(Reading best) {
        int length = best.length();
        for (Difference difference : best.differences()) {
            boolean edge = difference.hunk().from() == best.alignment().from()
                    || difference.hunk().to() == best.alignment().from() + length;
            if (!edge || difference.added() > 0) return false;
        }
        return best.removed() > PIECE * best.required();
    }

    private List<Change> changes(Reading reading) {
        List<Change> changes = new ArrayList<>();
        for (Difference difference : reading.differences()) {
            if (difference.removed() > 0) changes.add(removed(reading, difference));
            if (difference.added() > 0)
                changes.add(added(difference.hunk().from(), difference.hunk().to()));
        }
        return changes;
    }

    private Change removed(Reading reading, Difference difference) {
        int kept = Math.max(reading.alignment().from(), difference.hunk().from() - 1);
        int at = difference.hunk().from() == 0 ? tokens.start[0] : tokens.end[Math.min(kept, tokens.size - 1)];
        int line = lines.of(Math.max(tokens.from, at - 1));
        Lost lost = new Lost(reading.index(), reading.alignment().text());
        return new Change(
                Change.Kind.REMOVED,
                line,
                line,
                lost.words(difference),
                lost.conditions(difference),
                tokens.offset(at),
                difference.removed());
    }

    private Change added(int first, int after) {
        int from = tokens.start[first];
        int to = tokens.end[after - 1];
        String text = new String(tokens.bytes, from, to - from, StandardCharsets.UTF_8);
        int offset = tokens.offset(from);
        return new Change(
                Change.Kind.ADDED, lines.of(from), lines.of(to - 1), text, null, offset, tokens.offset(to) - offset);
    }
}
