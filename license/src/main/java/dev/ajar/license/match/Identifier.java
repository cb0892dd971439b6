package dev.ajar.license.match;

import dev.ajar.license.Change;
import dev.ajar.license.Identification;
import dev.ajar.license.KnownText;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.MatchKind;
import dev.ajar.license.index.IndexFile;
import dev.ajar.license.match.Differences.Difference;
import dev.ajar.license.match.Surroundings.Stretch;
import dev.ajar.license.text.Decoding;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// From bytes to matches: read words, find seeds, align the likely texts, sort differences, decide.
public final class Identifier {
    private static final int MOST_READINGS = 24;
    private static final int CELLS_PER_WORD = 400;
    private final List<IndexFile> indexes;
    private final List<Hits> hits = new ArrayList<>();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Tokens tokens = new Tokens();
    private final Gap gap = new Gap();

    public Identifier(List<IndexFile> indexes) {
        this.indexes = List.copyOf(indexes);
        for (IndexFile index : indexes) hits.add(new Hits(index));
    }

    public Identification identify(byte[] bytes, int offset, int length) {
        Decoding.read(bytes, offset, offset + length, tokenizer, tokens);
        gap.allow(1_000_000L + (long) CELLS_PER_WORD * tokens.size);
        List<Reading> readings = new ArrayList<>();
        for (int n = 0; n < indexes.size(); n++) read(indexes.get(n), hits.get(n), readings);
        List<Match> matches = new ArrayList<>();
        List<List<Reading>> decided = Decision.decide(readings, tokens.hash);
        decided.sort(Comparator.comparingInt(left -> left.getFirst().alignment().from()));
        List<List<Stretch>> clauses = new Surroundings(tokens)
                .of(decided.stream()
                        .map(left -> left.getFirst().alignment())
                        .map(alignment -> new Stretch(alignment.from(), alignment.to()))
                        .toList());
        for (int n = 0; n < decided.size(); n++) matches.add(match(decided.get(n), clauses.get(n)));
        matches.sort(Comparator.comparingInt(Match::offset));
        return new Identification(matches, !gap.exhausted());
    }

    private void read(IndexFile index, Hits found, List<Reading> readings) {
        found.collect(tokens);
        if (found.texts == 0) return;
        Aligner aligner = new Aligner(index, gap);
        Differences differences = new Differences(index, tokens, tokenizer);
        List<Candidate> taken = new ArrayList<>();
        for (Candidate candidate : new Chains(found, index).candidates()) {
            long rivals = taken.stream()
                    .filter(other -> other.from() < candidate.to() && candidate.from() < other.to())
                    .count();
            if (rivals >= MOST_READINGS) continue;
            taken.add(candidate);
            Alignment alignment = aligner.align(candidate, tokens);
            readings.add(new Reading(index, alignment, differences.of(alignment)));
        }
    }

    private Match match(List<Reading> stretch, List<Stretch> clauses) {
        Reading best = stretch.getFirst();
        Set<String> ids = new LinkedHashSet<>();
        Set<String> wordings = new LinkedHashSet<>();
        for (Reading reading : stretch) {
            KnownText text = reading.index().text(reading.alignment().text());
            ids.add(text.id());
            wordings.add(text.wording());
        }
        List<Change> changes = changes(best);
        for (Stretch clause : clauses) changes.add(added(clause.from(), clause.to()));
        KnownText text = best.index().text(best.alignment().text());
        int from = tokens.start[best.alignment().from()];
        int to = tokens.end[Math.max(best.alignment().from(), best.alignment().to() - 1)];
        MatchKind kind = text.kind() == KnownText.Kind.USE_POLICY ? MatchKind.POLICY : MatchKind.TEXT;
        return new Match(
                ids.stream().sorted().toList(),
                wordings.size() == 1 ? text.wording() : null,
                kind,
                classOf(best, ids.size(), !changes.isEmpty()),
                line(from),
                line(to - 1),
                tokens.offset(from),
                tokens.offset(to) - tokens.offset(from),
                best.coverage(),
                changes,
                null,
                0);
    }

    private static MatchClass classOf(Reading best, int ids, boolean changed) {
        if (changed) return MatchClass.MODIFIED;
        if (ids > 1) return MatchClass.AMBIGUOUS;
        return best.alignment().hunks().isEmpty() ? MatchClass.EXACT : MatchClass.EQUIVALENT;
    }

    private List<Change> changes(Reading reading) {
        List<Change> changes = new ArrayList<>();
        for (Difference difference : reading.differences()) {
            if (difference.removed() > 0) changes.add(removed(difference));
            if (difference.added() > 0)
                changes.add(added(difference.hunk().from(), difference.hunk().to()));
        }
        return changes;
    }

    private Change removed(Difference difference) {
        int kept = Math.max(0, difference.hunk().from() - 1);
        int at = tokens.size == 0 ? tokens.from : tokens.end[kept];
        int line = line(at - 1);
        return new Change(Change.Kind.REMOVED, line, line, null, null, tokens.offset(at), difference.removed());
    }

    private Change added(int first, int after) {
        int from = tokens.start[first];
        int to = tokens.end[after - 1];
        String text = new String(tokens.bytes, from, to - from, StandardCharsets.UTF_8);
        return new Change(
                Change.Kind.ADDED,
                line(from),
                line(to - 1),
                text,
                null,
                tokens.offset(from),
                tokens.offset(to) - tokens.offset(from));
    }

    private int line(int at) {
        int line = 1;
        for (int n = tokens.from; n < at && n < tokens.to; n++) if (tokens.bytes[n] == '\n') line++;
        return line;
    }
}
