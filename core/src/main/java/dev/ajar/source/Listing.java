package dev.ajar.source;

import dev.ajar.internal.Sha256;
import dev.ajar.internal.Visible;
import dev.ajar.model.Issue;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a place holds: the accepted files in order, what was refused, and of which paths the absence is proved.
public final class Listing {
    private static final String STAGE = "source";

    /// The most issues kept of one listing; the last one then says how many more there were.
    static final int MAX_ISSUES = 1000;

    private final List<Entry> entries;
    private final List<Issue> issues;
    private final Set<String> seen;
    private final Set<String> proved;
    private final TreeSet<String> blind;
    private final boolean complete;
    private final Options options;

    private Listing(Builder builder) {
        List<Entry> sorted = new ArrayList<>(builder.entries);
        sorted.sort(Comparator.comparing(Entry::path));
        entries = Collections.unmodifiableList(sorted);
        issues = List.copyOf(builder.issues());
        seen = Set.copyOf(builder.seen);
        proved = Set.copyOf(builder.proved);
        blind = new TreeSet<>(builder.blind);
        complete = builder.complete && !builder.cut;
        options = builder.options;
    }

    public static Builder builder(Options options) {
        return new Builder(options);
    }

    /// The accepted files, sorted by path.
    public List<Entry> entries() {
        return entries;
    }

    public List<Issue> issues() {
        return issues;
    }

    /// The file with this path, or `null`.
    public @Nullable Entry find(String path) {
        return find(entries, path);
    }

    /// Whether it is proved that there is no such path here; see [Snapshot#provesAbsence].
    public boolean provesAbsence(String path) {
        if (proved.contains(path) && !seen.contains(path)) return true;
        if (!complete || seen.contains(path) || PathRule.refusal(path) != null || options.excludes(path)) return false;
        for (int end = path.length(); end >= 0; end = end == 0 ? -1 : Math.max(0, path.lastIndexOf('/', end - 1)))
            if (blind.contains(path.substring(0, end))) return false;
        return true;
    }

    /// `sha256:…` over the sorted lines path, size and content id; the same files give the same digest on every
    /// machine. Where a place knows a content's id only by reading it, as a plain folder does, its size stands
    /// for it.
    public String digest() {
        Sha256 digest = new Sha256();
        for (Entry entry : entries) {
            String id = entry.digest() != null ? entry.digest() : entry.gitId() != null ? "git:" + entry.gitId() : "-";
            digest.add(entry.path() + "\t" + entry.size() + "\t" + id + "\n");
        }
        return digest.value();
    }

    /// The entry with this path in a list that is sorted by path, or `null`.
    static @Nullable Entry find(List<Entry> entries, String path) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).path().compareTo(path);
            if (order == 0) return entries.get(middle);
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// Collects a listing. Not for several threads at once.
    public static final class Builder {
        private final Options options;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<String> proved = new HashSet<>();
        private final Set<String> blind = new HashSet<>();
        private boolean complete = true;
        private boolean cut;
        private int silenced;

        private Builder(Options options) {
            this.options = options;
        }

        /// Whether a file or folder is worth looking at: neither excluded nor refused. A refused name becomes an
        /// issue.
        public boolean wants(String path) {
            if (options.excludes(path)) return false;
            String refusal = PathRule.refusal(path);
            if (refusal == null) return true;
            passedOver(Severity.WARNING, path, "refused: " + refusal);
            return false;
        }

        /// Takes a file whose name was found acceptable by [#wants].
        ///
        /// @return `false` when the listing is full; an issue then says that it is cut
        public boolean add(Entry entry) {
            if (entries.size() >= options.maxEntries()) {
                if (!cut)
                    issues.addFirst(new Issue(
                            Severity.WARNING,
                            STAGE,
                            null,
                            "more than " + options.maxEntries()
                                    + " files: the rest was not looked at; narrow the place or use --exclude"));
                cut = true;
                return false;
            }
            if (!seen.add(entry.path())) {
                issue(Severity.WARNING, entry.path(), "listed twice: the first one counts");
                return true;
            }
            entries.add(entry);
            return true;
        }

        /// Whether [#add] has refused a file for want of room.
        public boolean full() {
            return cut;
        }

        /// Something is there under this name but is not looked at.
        public void passedOver(Severity severity, String path, String why) {
            seen.add(path);
            blind.add(path);
            issue(severity, path, why);
        }

        /// Nothing can be said about what is below a folder; the empty path is the root.
        public void blind(Severity severity, String folder, String why) {
            blind.add(folder);
            issue(severity, folder, why);
        }

        /// Nothing can be said about a path, and the reason is told elsewhere.
        public void unseen(String path) {
            blind.add(path);
        }

        /// A path that the place itself says is not there.
        public void provedAbsent(String path) {
            proved.add(path);
        }

        /// The place holds a part only: what is not listed may still exist.
        public void partial() {
            complete = false;
        }

        public void issue(Severity severity, @Nullable String path, String message) {
            if (issues.size() >= MAX_ISSUES) silenced++;
            else issues.add(new Issue(severity, STAGE, path == null ? null : Visible.name(path), message));
        }

        public Listing build() {
            return new Listing(this);
        }

        private List<Issue> issues() {
            if (silenced == 0) return issues;
            List<Issue> all = new ArrayList<>(issues);
            all.add(new Issue(Severity.WARNING, STAGE, null, silenced + " more of such issues are not shown"));
            return all;
        }
    }
}
