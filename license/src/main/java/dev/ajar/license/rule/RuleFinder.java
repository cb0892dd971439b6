package dev.ajar.license.rule;

import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.MatchKind;
import dev.ajar.license.text.Decoding;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds rules in a file, word for word. Keeps buffers between calls: one for each thread.
public final class RuleFinder {
    private static final int MOST_PER_WORD = 64;
    private final RuleIndex index;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Tokens tokens = new Tokens();
    private final RuleHash hash = new RuleHash();

    public RuleFinder(RuleIndex index) {
        this.index = index;
    }

    /// The rules that stand in a file; of two that overlap the longer one.
    public List<Match> find(byte[] bytes, int offset, int length) {
        if (Decoding.isBinary(bytes, offset, offset + length)) return List.of();
        Decoding.read(bytes, offset, offset + length, tokenizer, tokens);
        hash.read(tokens.hash, tokens.size);
        List<Match> matches = new ArrayList<>();
        LineCount lines = new LineCount(tokens);
        List<RuleMatch> standing = disjoint(all());
        standing.removeIf(found -> found.kind() == RuleTraits.NOTHING);
        for (RuleMatch found : new RuleLists(index).without(standing)) matches.add(match(found, lines));
        return matches;
    }

    private List<RuleMatch> all() {
        List<RuleMatch> found = new ArrayList<>();
        for (int at = 0; at < tokens.size; at++)
            for (int length = 1; length <= RuleHash.ANCHOR && at + length <= tokens.size; length++) {
                int rule = index.first(RuleHash.anchor(hash.of(at, at + length), length));
                for (int n = 0; rule >= 0 && n < MOST_PER_WORD; n++) {
                    add(rule, at, found);
                    rule = index.field(rule, RuleIndex.NEXT) - 1;
                }
            }
        return found;
    }

    private void add(int rule, int at, List<RuleMatch> found) {
        int from = at - index.field(rule, RuleIndex.ANCHOR_AT);
        int to = from + index.field(rule, RuleIndex.LENGTH);
        if (from < 0 || to > tokens.size || hash.of(from, to) != index.hash(rule)) return;
        found.add(new RuleMatch(from, to, rule, index.field(rule, RuleIndex.TRAITS) & RuleTraits.KIND));
    }

    /// Without what lies inside a longer one, or for the most part in one.
    private static List<RuleMatch> disjoint(List<RuleMatch> found) {
        found.sort(Comparator.comparingInt(RuleMatch::from)
                .thenComparing(Comparator.comparingInt(RuleMatch::to).reversed())
                .thenComparingInt(RuleMatch::rule));
        List<RuleMatch> kept = new ArrayList<>();
        for (RuleMatch next : found) {
            RuleMatch last = kept.isEmpty() ? null : kept.getLast();
            if (last != null && next.to() <= last.to()) continue;
            int both = last == null ? 0 : last.to() - next.from();
            if (last == null || 2 * both <= Math.min(last.length(), next.length())) {
                kept.add(next);
            } else if (next.length() > last.length()) {
                kept.set(kept.size() - 1, next);
            }
        }
        return kept;
    }

    private Match match(RuleMatch found, LineCount lines) {
        int from = tokens.start[found.from()];
        int to = tokens.end[found.to() - 1];
        int offset = tokens.offset(from);
        return new Match(
                List.of(index.text(found.rule(), RuleIndex.ID)),
                index.text(found.rule(), RuleIndex.NAME),
                kind(found.kind()),
                MatchClass.EXACT,
                lines.of(from),
                lines.of(to - 1),
                offset,
                tokens.offset(to) - offset,
                1,
                List.of(),
                null,
                0);
    }

    private static MatchKind kind(int kind) {
        return switch (kind) {
            case RuleTraits.NOTICE -> MatchKind.NOTICE;
            case RuleTraits.TAG -> MatchKind.TAG;
            case RuleTraits.REFERENCE -> MatchKind.REFERENCE;
            default -> MatchKind.TEXT;
        };
    }
}
