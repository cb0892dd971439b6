package dev.ajar.license.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds license names inside running text: at each token the longest known name, in time linear in the text.
final class NameFinder {
    private static final int MAX_TOKENS = 50_000;
    /// Words that announce a license right before its name.
    private static final Set<String> CUES = Set.of("under", "licensed", "license", "licence", "licenses", "licences");
    /// Words that may stand around a name without changing what is declared.
    private static final Set<String> FILLERS = Set.of(
            "under",
            "licensed",
            "released",
            "distributed",
            "available",
            "is",
            "are",
            "this",
            "project",
            "software",
            "model",
            "code",
            "terms",
            "of",
            "see",
            "file",
            "for",
            "details",
            "a",
            "an",
            "by",
            "in",
            "all",
            "use",
            "standard",
            "open",
            "source",
            "free",
            "type",
            "full",
            "text",
            "style",
            "http",
            "https",
            "www",
            "org",
            "to");

    private final List<NameTable> tables;

    /// @param tables of names as long, the first counts
    NameFinder(List<NameTable> tables) {
        this.tables = tables;
    }

    List<NameSpan> find(CharSequence sentence) {
        List<NameToken> tokens = NameTokens.of(sentence, MAX_TOKENS);
        List<NameSpan> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int next = match(sentence, tokens, i, found);
            i = next > i ? next : i + 1;
        }
        return found;
    }

    /// The license of a text that holds one name and otherwise only fillers.
    @Nullable
    Resolution only(String text) {
        List<NameSpan> found = find(text);
        if (found.size() != 1) return null;
        NameSpan span = found.getFirst();
        for (NameToken token : NameTokens.of(text, MAX_TOKENS)) {
            boolean inside = token.start() >= span.start() && token.end() <= span.end();
            if (!inside && !token.noise() && !FILLERS.contains(token.text())) return null;
        }
        return span.license();
    }

    private int match(CharSequence text, List<NameToken> tokens, int from, List<NameSpan> found) {
        if (tokens.get(from).noise()) return from;
        NameTable table = tables.getFirst();
        long best = longest(table, text, tokens, from);
        for (int n = 1; n < tables.size(); n++) {
            long other = longest(tables.get(n), text, tokens, from);
            if (other >> 32 <= best >> 32) continue;
            best = other;
            table = tables.get(n);
        }
        int bestEnd = (int) (best >> 32);
        int bestSlot = (int) best;
        if (bestEnd < 0) return from;
        int first = from;
        while (first > 0 && tokens.get(first - 1).text().equals("gnu") && near(tokens, first - 1)) first--;
        int last = bestEnd;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).noise()
                && !tokens.get(last + 1).text().equals("the")
                && !barrier(text, tokens.get(last), tokens.get(last + 1))) last++;
        boolean cue = last > bestEnd || noiseInside(tokens, from, bestEnd) || cueBefore(text, tokens, first);
        boolean weak = table.weak(bestSlot);
        int start = tokens.get(first).start();
        int end = tokens.get(last).end();
        String quote = text.subSequence(start, end).toString();
        boolean capitals = quote.chars().allMatch(c -> c < 'a' || c > 'z') && quote.length() <= 3;
        if (weak && !cue && !capitals) return from;
        found.add(new NameSpan(start, end, quote, table.resolution(table.answer(bestSlot)), !weak || cue));
        return last + 1;
    }

    /// The last token of the longest name that starts here and, in the low half, its slot; negative where none does.
    private static long longest(NameTable table, CharSequence text, List<NameToken> tokens, int from) {
        long hash = NameTable.start(NameTable.NAME);
        long best = -1L << 32;
        int used = 0;
        for (int i = from; i < tokens.size() && used < table.longest; i++) {
            NameToken token = tokens.get(i);
            if (i > from && barrier(text, tokens.get(i - 1), token)) break;
            if (token.noise()) continue;
            if (used++ > 0) hash = NameTable.step(hash, ' ');
            for (int c = 0; c < token.text().length(); c++)
                hash = NameTable.step(hash, token.text().charAt(c));
            int slot = table.slot(NameTable.finish(hash));
            if (slot < 0) break;
            if (table.answer(slot) >= 0) {
                best = (long) i << 32 | slot;
            }
        }
        return best;
    }

    private static boolean near(List<NameToken> tokens, int i) {
        return tokens.get(i + 1).start() - tokens.get(i).end() <= 2;
    }

    private static boolean noiseInside(List<NameToken> tokens, int from, int to) {
        for (int i = from; i <= to; i++)
            if (tokens.get(i).noise() && !tokens.get(i).text().startsWith("v")) return true;
        return false;
    }

    private static boolean cueBefore(CharSequence text, List<NameToken> tokens, int first) {
        for (int i = first - 1, steps = 0; i >= 0 && steps < 3; i--, steps++) {
            if (barrier(text, tokens.get(i), tokens.get(i + 1))) return false;
            String word = tokens.get(i).text();
            if (CUES.contains(word)
                    || (NameTokens.han(word.charAt(0)) && tokens.get(i).noise())) return true;
            if (!word.equals("the") && !word.equals("is") && !word.equals("a") && !word.equals("an")) return false;
        }
        return false;
    }

    /// Whether what stands between two tokens ends a name: a full stop with a space, a cell border, a blank line.
    private static boolean barrier(CharSequence text, NameToken left, NameToken right) {
        int lines = 0;
        for (int i = left.end(); i < right.start(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '|' || c == '。' || c == '；' || c == '、') return true;
            if (c == '.' && i + 1 < right.start() && left.text().length() > 1 && !left.noise()) return true;
            if (c == '\n' && ++lines > 1) return true;
        }
        return right.start() - left.end() > 12;
    }
}
