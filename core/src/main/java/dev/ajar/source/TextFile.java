package dev.ajar.source;

import dev.ajar.internal.Sha256;
import dev.ajar.model.Evidence;
import dev.ajar.model.Issue;
import dev.ajar.model.Severity;
import dev.ajar.model.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of one file, with its lines and the evidence they make. Lines count from 1 and are split at `\n`; a
/// carriage return before it is not part of the line.
public final class TextFile {
    /// The most bytes read of one file, 2 MiB; a longer one is cut and says so.
    public static final int MAX_BYTES = 2 << 20;

    /// The most bytes hashed of a file that was cut, 64 MiB; of a longer one no digest is given.
    private static final long MAX_HASHED = 64L << 20;

    /// A file up to this size, 256 KiB, is read in one piece.
    private static final int AT_ONCE = 1 << 18;

    private static final int CHUNK = 1 << 20;

    private final String path;
    private final Decoded decoded;
    private final @Nullable String digest;
    private final boolean cut;
    private final int[] starts;

    private TextFile(String path, Decoded decoded, @Nullable String digest, boolean cut) {
        this.path = path;
        this.decoded = decoded;
        this.digest = digest;
        this.cut = cut;
        this.starts = starts(decoded.text());
    }

    /// Reads a file of a snapshot, at most `limit` bytes of it.
    public static Reading read(Snapshot snapshot, Entry entry, int limit) {
        try {
            // A large file is first probed: weights are not read to learn that they are no text.
            int first = entry.size() >= 0 && entry.size() <= AT_ONCE ? limit : Math.min(limit, Decoded.PROBE);
            byte[] head = bytes(snapshot.read(entry, 0, first));
            if (Decoded.of(head, true) == null) return new Reading.Binary();
            if (head.length == first && first < limit) {
                ByteBuffer rest = snapshot.read(entry, first, limit - first);
                head = Arrays.copyOf(head, first + rest.remaining());
                rest.get(head, first, rest.remaining());
            }
            boolean cut = head.length == limit && snapshot.read(entry, limit, 1).hasRemaining();
            Decoded decoded = Decoded.of(head, cut);
            if (decoded == null) return new Reading.Binary();
            String digest = cut ? digest(snapshot, entry, head) : Sha256.of(head);
            return new Reading.Text(new TextFile(entry.path(), decoded, digest, cut));
        } catch (IOException e) {
            String why = e.getMessage();
            return new Reading.NotReadable(why == null ? e.getClass().getSimpleName() : why);
        }
    }

    /// A text that is at hand already, such as one of a test.
    public static TextFile of(String path, String text) {
        return of(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// The text of some bytes.
    ///
    /// @throws IllegalArgumentException if they are no text
    public static TextFile of(String path, byte[] bytes) {
        Decoded decoded = Decoded.of(bytes, false);
        if (decoded == null) throw new IllegalArgumentException(path + ": these bytes are no text");
        return new TextFile(path, decoded, Sha256.of(bytes), false);
    }

    public String path() {
        return path;
    }

    /// The whole text, without a byte order mark.
    public String text() {
        return decoded.text();
    }

    public Charset charset() {
        return decoded.charset();
    }

    /// `sha256:…` of all bytes of the file, or `null` where it is too long to be hashed.
    public @Nullable String digest() {
        return digest;
    }

    /// Whether the file goes on beyond what was read.
    public boolean cut() {
        return cut;
    }

    public int lineCount() {
        return starts.length;
    }

    /// The line with this number, without its end.
    public String line(int number) {
        int start = start(number);
        int end = number == starts.length ? text().length() : starts[number];
        if (end > start && text().charAt(end - 1) == '\n') end--;
        if (end > start && text().charAt(end - 1) == '\r') end--;
        return text().substring(start, end);
    }

    /// All lines in order; the first has number 1.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(starts.length);
        for (int number = 1; number <= starts.length; number++) lines.add(line(number));
        return lines;
    }

    /// Where a line begins in [#text].
    public int start(int number) {
        if (number < 1 || number > starts.length)
            throw new IllegalArgumentException("line " + number + " of " + path + ", which has " + starts.length);
        return starts[number - 1];
    }

    /// The number of the line that holds this place of [#text].
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The line as evidence.
    public Evidence evidence(int line) {
        return Evidence.line(path, line, line(line), digest);
    }

    /// Lines as evidence; the quote is from the first.
    public Evidence evidence(int line, int endLine) {
        return new Evidence(path, new Span.Lines(line, endLine), Evidence.clip(line(line)), digest, false);
    }

    /// The passage from `offset` to `end` of [#text] as evidence; the quote begins at its first character.
    public Evidence evidenceAt(int offset, int end) {
        int line = lineAt(offset);
        int lastLine = Math.max(line, lineAt(Math.max(offset, end - 1)));
        String rest = line(line);
        int from = Math.min(offset - start(line), rest.length());
        int to = lastLine == line ? Math.clamp((long) end - start(line), from, rest.length()) : rest.length();
        String quote = Evidence.clip(rest.substring(from, to));
        return new Evidence(path, new Span.Lines(line, lastLine), quote, digest, false);
    }

    /// What is odd about the text: cut, not valid in its charset.
    public List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        String oddity = decoded.oddity();
        if (oddity != null) issues.add(new Issue(Severity.INFO, "source", path, oddity));
        if (cut)
            issues.add(new Issue(
                    Severity.WARNING,
                    "source",
                    path,
                    "longer than is read: what follows line " + starts.length + " was not looked at"));
        return issues;
    }

    private static @Nullable String digest(Snapshot snapshot, Entry entry, byte[] head) throws IOException {
        if (entry.digest() != null) return entry.digest();
        if (entry.size() < 0 || entry.size() > MAX_HASHED) return null;
        Sha256 sha = new Sha256().add(head);
        long at = head.length;
        while (at < MAX_HASHED) {
            ByteBuffer more = snapshot.read(entry, at, CHUNK);
            if (!more.hasRemaining()) return sha.value();
            at += more.remaining();
            sha.add(more);
        }
        return null;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static int[] starts(String text) {
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++;
        int[] starts = new int[count];
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts[++line] = i + 1;
        // What follows the last line end is a line only if there is something.
        return count > 1 && starts[count - 1] == text.length() ? Arrays.copyOf(starts, count - 1) : starts;
    }
}
