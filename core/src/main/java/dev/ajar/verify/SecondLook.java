package dev.ajar.verify;

import dev.ajar.internal.Sha256;
import dev.ajar.source.Entry;
import dev.ajar.source.Reading;
import dev.ajar.source.Snapshot;
import dev.ajar.source.TextFile;
import dev.ajar.verify.Outcome.State;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Looks again at the places of one snapshot.
final class SecondLook {
    /// The most bytes hashed of one file or span, 256 MiB.
    private static final long MAX_HASHED = 256L << 20;

    /// The most files read in search of what moved.
    private static final int MAX_SEARCHED = 2_000;

    private static final long MAX_SEARCHED_SIZE = 1 << 20;
    private static final int CHUNK = 1 << 20;
    private static final int MAX_SAME_NAME = 20;

    private final Snapshot snapshot;
    private @Nullable NavigableSet<String> paths;
    private @Nullable Map<String, List<Entry>> names;
    private @Nullable Map<String, String> digests;

    SecondLook(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Outcome at(Citation citation) {
        Entry entry = snapshot.find(citation.path());
        if (entry == null) {
            if (citation.line() == 0 && folder(citation.path()))
                return same(citation, "the folder is there; only its being there was checked");
            return elsewhere(citation);
        }
        if (citation.offset() >= 0) return bytes(citation, entry);
        if (citation.line() == 0 && citation.quote() == null) return whole(citation, entry);
        return switch (snapshot.text(entry)) {
            case Reading.Text(TextFile text) -> text(citation, text);
            case Reading.Binary _ -> new Outcome(citation, State.CHANGED, "", "the file is no text any more");
            case Reading.NotReadable(String why) -> new Outcome(citation, State.COULD_NOT_LOOK, "", why);
        };
    }

    /// What one text says of a citation.
    static Outcome text(Citation citation, TextFile text) {
        if (citation.digest() != null && citation.digest().equals(text.digest()))
            return same(citation, "the file has the same bytes");
        String quote = citation.quote();
        if (quote == null)
            return citation.digest() == null
                    ? same(citation, "the file is there; only its being there was checked")
                    : new Outcome(citation, State.CHANGED, citation.path(), "the file has other bytes");
        if (citation.line() <= text.lineCount()
                && text.line(Math.max(1, citation.line())).contains(quote))
            return same(
                    citation,
                    "the line says the same" + (citation.digest() == null ? "" : "; the file changed elsewhere"));
        int nearest = line(text, quote, citation.line());
        if (nearest > 0)
            return new Outcome(
                    citation, State.MOVED, citation.path() + ":" + nearest, "the words stand in another line");
        return new Outcome(citation, State.CHANGED, citation.place(), "the words are gone from the file");
    }

    private static Outcome same(Citation citation, String because) {
        return new Outcome(citation, State.SAME, citation.place(), because);
    }

    /// The line with these words that is nearest to where they stood; 0 where none has them.
    private static int line(TextFile text, String quote, int near) {
        int best = 0;
        for (int at = text.text().indexOf(quote); at >= 0; at = text.text().indexOf(quote, at + 1)) {
            int line = text.lineAt(at);
            if (best == 0 || Math.abs(line - near) < Math.abs(best - near)) best = line;
            else if (line > near) break;
        }
        return best;
    }

    private Outcome whole(Citation citation, Entry entry) {
        if (citation.digest() == null) return same(citation, "the file is there; only its being there was checked");
        return digest(citation, entry, 0, entry.size());
    }

    private Outcome bytes(Citation citation, Entry entry) {
        if (citation.digest() == null) return same(citation, "the file is there; only its being there was checked");
        return citation.digestOfSpan()
                ? digest(citation, entry, citation.offset(), citation.length())
                : digest(citation, entry, 0, entry.size());
    }

    private Outcome digest(Citation citation, Entry entry, long offset, long length) {
        String known = citation.digestOfSpan() ? null : entry.digest();
        try {
            String now = known != null ? known : hash(entry, offset, length);
            if (now == null) return new Outcome(citation, State.COULD_NOT_LOOK, "", "too large to be hashed here");
            return now.equals(citation.digest())
                    ? same(citation, "the same bytes")
                    : new Outcome(citation, State.CHANGED, citation.place(), "other bytes");
        } catch (IOException e) {
            return new Outcome(citation, State.COULD_NOT_LOOK, "", String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String hash(Entry entry, long offset, long length) throws IOException {
        if (length < 0 || length > MAX_HASHED) return null;
        Sha256 sha = new Sha256();
        long left = length;
        long at = offset;
        while (left > 0) {
            ByteBuffer more = snapshot.read(entry, at, (int) Math.min(CHUNK, left));
            if (!more.hasRemaining()) break;
            at += more.remaining();
            left -= more.remaining();
            sha.add(more);
        }
        return sha.value();
    }

    /// The file is not there: the same bytes may lie under another path, or the same words in a file of the same name.
    private Outcome elsewhere(Citation citation) {
        if (citation.digest() != null && !citation.digestOfSpan()) {
            String path = digests().get(citation.digest());
            if (path != null) return new Outcome(citation, State.MOVED, path, "the same bytes lie under another path");
        }
        String quote = citation.quote();
        if (quote != null && quote.length() > 12) {
            for (Entry entry : names().getOrDefault(name(citation.path()), List.of())) {
                if (!(snapshot.text(entry) instanceof Reading.Text(TextFile text))) continue;
                int line = line(text, quote, citation.line());
                if (line > 0)
                    return new Outcome(
                            citation, State.MOVED, entry.path() + ":" + line, "the words stand in a file of this name");
            }
        }
        return new Outcome(citation, State.GONE, "", "no such file, and its content was found under no other path");
    }

    private boolean folder(String path) {
        NavigableSet<String> all = paths;
        if (all == null) {
            all = new TreeSet<>();
            for (Entry entry : snapshot.entries()) all.add(entry.path());
            paths = all;
        }
        String first = all.ceiling(path + "/");
        return first != null && first.startsWith(path + "/");
    }

    /// The first files of each name.
    private Map<String, List<Entry>> names() {
        Map<String, List<Entry>> all = names;
        if (all != null) return all;
        all = new HashMap<>();
        for (Entry entry : snapshot.entries()) {
            if (!entry.readable() || entry.size() > MAX_SEARCHED_SIZE) continue;
            List<Entry> same = all.computeIfAbsent(entry.name(), _ -> new ArrayList<>());
            if (same.size() < MAX_SAME_NAME) same.add(entry);
        }
        names = all;
        return all;
    }

    /// Path by digest, of what the place knows and of the first files that are small enough to read.
    private Map<String, String> digests() {
        Map<String, String> all = digests;
        if (all != null) return all;
        all = new HashMap<>();
        int read = 0;
        for (Entry entry : snapshot.entries()) {
            if (entry.digest() != null) all.putIfAbsent(entry.digest(), entry.path());
            else if (entry.readable() && entry.size() <= MAX_SEARCHED_SIZE && read < MAX_SEARCHED) {
                read++;
                if (snapshot.text(entry) instanceof Reading.Text(TextFile text) && text.digest() != null)
                    all.putIfAbsent(text.digest(), entry.path());
            }
        }
        digests = all;
        return all;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
