package dev.ajar.source.directory;

import dev.ajar.internal.Sha256;
import dev.ajar.source.ContentId;
import dev.ajar.source.Entry;
import dev.ajar.source.Listing;
import dev.ajar.source.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a download from the Hub into a plain folder has left beside the files: for each file three lines in
/// `.cache/huggingface/download/<path>.metadata`, the commit, the etag and the time. A file changed since is
/// not tied to them. Such a folder may hold a part of the repository only.
///
/// Source: huggingface_hub, section "Download files to a local folder",
/// https://huggingface.co/docs/huggingface_hub/guides/download
final class LocalDownload implements FileTree.Rules {
    static final LocalDownload NONE = new LocalDownload(Map.of());

    private static final Set<String> NOT_SUBJECT = Set.of(".git", ".hg", ".svn");
    private static final String FOLDER = ".cache/huggingface";
    private static final String ENDING = ".metadata";
    private static final int MAX_NOTE = 1024;

    private record Note(String commit, ContentId id, long seconds) {}

    private final Map<String, Note> notes;

    private LocalDownload(Map<String, Note> notes) {
        this.notes = Map.copyOf(notes);
    }

    static LocalDownload of(Path root) throws IOException {
        Path folder = root.resolve(FOLDER).resolve("download");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !folder.toRealPath().equals(folder)) return NONE;
        Map<String, Note> notes = new HashMap<>();
        Listing.Builder listing = Listing.builder(Options.USUAL);
        FileTree tree = FileTree.walk(folder, listing, child -> false);
        for (Entry entry : listing.build().entries()) {
            if (!entry.path().endsWith(ENDING) || entry.size() > MAX_NOTE || !entry.readable()) continue;
            Note note = note(tree, entry);
            String path = entry.path().substring(0, entry.path().length() - ENDING.length());
            if (note != null) notes.put(path, note);
        }
        return new LocalDownload(notes);
    }

    boolean isOne() {
        return !notes.isEmpty();
    }

    /// The commit of all files, or `null` where there is none or several.
    @Nullable
    String revision() {
        Set<String> commits = commits();
        return commits.size() == 1 ? commits.iterator().next() : null;
    }

    List<String> issues() {
        int commits = commits().size();
        return commits > 1 ? List.of("files of " + commits + " different commits lie in this folder") : List.of();
    }

    @Override
    public boolean skips(Path child) {
        String name = FileName.of(child);
        return NOT_SUBJECT.contains(name) || (name.equals("huggingface") && child.endsWith(FOLDER) && isOne());
    }

    @Override
    public ContentId id(String path, Path file, FileTime modified) {
        Note note = notes.get(path);
        // One second of grace, as the Hub's own client has it.
        return note == null || modified.to(TimeUnit.SECONDS) > note.seconds() + 1 ? ContentId.NONE : note.id();
    }

    private Set<String> commits() {
        Set<String> commits = new TreeSet<>();
        for (Note note : notes.values()) commits.add(note.commit());
        return commits;
    }

    private static @Nullable Note note(FileTree tree, Entry entry) {
        try {
            String text =
                    StandardCharsets.UTF_8.decode(tree.read(entry, 0, MAX_NOTE)).toString();
            List<String> lines = text.lines().map(String::strip).toList();
            if (lines.size() < 3 || lines.get(0).length() != 40 || !Sha256.isHex(lines.get(0))) return null;
            double seconds = Double.parseDouble(lines.get(2));
            return new Note(lines.get(0), ContentId.ofEtag(lines.get(1)), (long) seconds);
        } catch (IOException | NumberFormatException _) {
            return null;
        }
    }
}
