package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins hits of one text to stretches: hits in the same order in text and file, near one diagonal each, are a piece;
/// pieces that follow each other are a candidate.
final class Chains {
    private static final int DRIFT = 16;
    private static final int MOST_PIECES = 192;
    private static final int LONGEST_INSERTION = 1500;
    private static final int MOST_OFF = 40;
    private static final int OCCURRENCES = 48;
    private static final int LOOK_BACK = 24;
    private static final int LONGEST = 8;
    private static final int MOST_RECENT = 24;
    private static final int LONGEST_STRETCH = 400;
    private final Hits hits;
    private final IndexFile index;

    Chains(Hits hits, IndexFile index) {
        this.hits = hits;
        this.index = index;
    }

    private static final class Piece {
        int firstAt;
        int firstPlace;
        int lastAt;
        int lastPlace;
        final List<Integer> hits = new ArrayList<>();
        double best;
        int before;
    }

    /// The candidates of one text, the likeliest first.
    List<Candidate> of(int text) {
        List<Candidate> found = new ArrayList<>();
        join(text, index.field(text, Layout.TEXT_SEEDS), found);
        return found;
    }

    private void join(int text, int seeds, List<Candidate> found) {
        Candidate straight = straight(text, seeds);
        if (straight != null) {
            found.add(straight);
            return;
        }
        List<Piece> pieces = pieces(text);
        for (int n = 0; n < OCCURRENCES && !pieces.isEmpty(); n++) {
            List<Piece> chain = best(pieces);
            pieces.removeAll(chain);
            int size = chain.stream().mapToInt(piece -> piece.hits.size()).sum();
            if (size * 12 < seeds) break;
            int[] at = new int[size];
            int[] place = new int[size];
            int filled = 0;
            for (Piece piece : chain)
                for (int hit : piece.hits) {
                    at[filled] = hits.at[hit];
                    place[filled++] = hits.place[hit];
                }
            found.add(new Candidate(text, at, place, (double) size * size / seeds));
        }
    }

    /// A candidate whose hits lie on one diagonal, but for a few: an unchanged text, once in the file.
    private @Nullable Candidate straight(int text, int seeds) {
        int votes = 0;
        int diagonal = 0;
        for (int hit = hits.first(text); hit >= 0; hit = hits.next[hit]) {
            int own = hits.place[hit] - hits.at[hit];
            if (votes == 0) diagonal = own;
            votes += own == diagonal ? 1 : -1;
        }
        int on = 0;
        for (int hit = hits.first(text); hit >= 0; hit = hits.next[hit])
            if (hits.place[hit] - hits.at[hit] == diagonal) on++;
        int count = hits.count[text];
        if (on * 10 < count * 8 || count - on > MOST_OFF) return null;
        int[] at = new int[on];
        int[] place = new int[on];
        int filled = 0;
        for (int hit = hits.first(text); hit >= 0; hit = hits.next[hit]) {
            if (hits.place[hit] - hits.at[hit] != diagonal) continue;
            at[filled] = hits.at[hit];
            place[filled++] = hits.place[hit];
        }
        return goesOn(text, diagonal, at, place) ? null : new Candidate(text, at, place, (double) on * on / seeds);
    }

    /// Whether the text goes on before or behind these hits on another diagonal, as it does around a name that was
    /// filled in.
    private boolean goesOn(int text, int diagonal, int[] at, int[] place) {
        int last = at.length - 1;
        for (int hit = hits.first(text); hit >= 0; hit = hits.next[hit]) {
            if (hits.place[hit] - hits.at[hit] == diagonal) continue;
            if (hits.at[hit] > at[last] && hits.place[hit] > place[last]) return true;
            if (hits.at[hit] < at[0] && hits.place[hit] < place[0]) return true;
        }
        return false;
    }

    private List<Piece> pieces(int text) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> recent = new ArrayList<>();
        List<Piece> fresh = new ArrayList<>();
        for (int hit = hits.first(text); hit >= 0; hit = hits.next[hit]) {
            int at = hits.at[hit];
            int place = hits.place[hit];
            Piece nearest = nearest(recent, at, place);
            if (nearest == null) nearest = nearest(fresh, at, place);
            if (nearest == null) {
                nearest = new Piece();
                nearest.firstAt = at;
                nearest.firstPlace = place;
                pieces.add(nearest);
                toFront(nearest, fresh);
            } else {
                fresh.remove(nearest);
                toFront(nearest, recent);
            }
            nearest.lastAt = at;
            nearest.lastPlace = place;
            nearest.hits.add(hit);
        }
        if (pieces.size() > MOST_PIECES) {
            pieces.sort(
                    Comparator.comparingInt((Piece piece) -> piece.hits.size()).reversed());
            pieces = new ArrayList<>(pieces.subList(0, MOST_PIECES));
        }
        pieces.sort(Comparator.comparingInt(piece -> piece.firstAt));
        return pieces;
    }

    /// Pieces of one hit are kept apart: a phrase that the text repeats makes many of them.
    private static void toFront(Piece piece, List<Piece> list) {
        list.remove(piece);
        if (list.size() == MOST_RECENT) list.removeLast();
        list.addFirst(piece);
    }

    private static @Nullable Piece nearest(List<Piece> recent, int at, int place) {
        Piece nearest = null;
        int least = DRIFT + 1;
        for (int n = 0; n < recent.size() && least > 0; n++) {
            Piece piece = recent.get(n);
            int ahead = at - piece.lastAt;
            if (ahead <= 0 || place <= piece.lastPlace || ahead > LONGEST_STRETCH) continue;
            int drift = Math.abs(ahead - (place - piece.lastPlace));
            if (drift < least) {
                least = drift;
                nearest = piece;
            }
        }
        return nearest;
    }

    /// The heaviest sequence of pieces that keeps the order of text and file. A piece goes on from one of the last that
    /// began before it, or from one of the longest so far: a long piece begins far back.
    private static List<Piece> best(List<Piece> pieces) {
        int heaviest = 0;
        int[] longest = new int[LONGEST];
        int filled = 0;
        for (int n = 0; n < pieces.size(); n++) {
            Piece piece = pieces.get(n);
            piece.best = piece.hits.size();
            piece.before = -1;
            for (int m = Math.max(0, n - LOOK_BACK); m < n; m++) join(piece, m, pieces);
            for (int m = 0; m < filled; m++) if (longest[m] < n - LOOK_BACK) join(piece, longest[m], pieces);
            if (filled < LONGEST) longest[filled++] = n;
            else replaceShortest(longest, n, pieces);
            if (piece.best > pieces.get(heaviest).best) heaviest = n;
        }
        List<Piece> chain = new ArrayList<>();
        for (int n = heaviest; n >= 0; n = pieces.get(n).before) chain.addFirst(pieces.get(n));
        return chain;
    }

    private static void replaceShortest(int[] longest, int n, List<Piece> pieces) {
        int shortest = 0;
        for (int m = 1; m < longest.length; m++)
            if (pieces.get(longest[m]).hits.size()
                    < pieces.get(longest[shortest]).hits.size()) shortest = m;
        if (pieces.get(n).hits.size() > pieces.get(longest[shortest]).hits.size()) longest[shortest] = n;
    }

    private static void join(Piece piece, int m, List<Piece> pieces) {
        Piece earlier = pieces.get(m);
        int fileGap = piece.firstAt - earlier.lastAt;
        int textGap = piece.firstPlace - earlier.lastPlace;
        if (fileGap < -DRIFT || textGap < -DRIFT || fileGap > LONGEST_INSERTION + textGap) return;
        if (piece.lastAt <= earlier.lastAt || piece.lastPlace <= earlier.lastPlace) return;
        double joined = earlier.best + piece.hits.size() - Math.min(1.5, Math.abs(fileGap - textGap) / 100.0);
        if (joined > piece.best) {
            piece.best = joined;
            piece.before = m;
        }
    }
}
