package dev.ajar.source.hubcache;

import dev.ajar.internal.Sha256;
import dev.ajar.internal.Visible;
import dev.ajar.source.NothingToRead;
import dev.ajar.source.PathRule;
import dev.ajar.source.directory.FileBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One repository of the cache.
///
/// @param folder the one called `models--owner--name`
/// @param commit the commit that the place names, or `null`
record CachedRepository(Path folder, @Nullable String commit) {
    private static final List<String> KINDS = List.of("models--", "datasets--", "spaces--");

    static Optional<CachedRepository> find(Path place) {
        try {
            Path real = place.toRealPath();
            if (isRepository(real)) return Optional.of(new CachedRepository(real, null));
            Path snapshots = real.getParent();
            if (snapshots == null || !snapshots.endsWith("snapshots")) return Optional.empty();
            Path folder = snapshots.getParent();
            return folder != null && isRepository(folder) && Files.isDirectory(real)
                    ? Optional.of(new CachedRepository(folder, name(real)))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The address of the repository on the Hub.
    String home() {
        String name = name(folder);
        String id = name.substring(name.indexOf("--") + 2).replace("--", "/");
        String kind = name.startsWith("models--") ? "" : name.substring(0, name.indexOf("--")) + "/";
        return "https://huggingface.co/" + kind + id;
    }

    Path snapshot(String commit) {
        return folder.resolve("snapshots").resolve(commit);
    }

    /// The commit to read: the one asked for, else `refs/main`, else the only one.
    String choose(@Nullable String wanted) throws NothingToRead {
        if (wanted == null && commit != null) return commit;
        List<String> there = commits();
        String main = ref(wanted == null ? "main" : wanted);
        if (main != null && there.contains(main)) return main;
        if (wanted != null) {
            if (there.contains(wanted)) return wanted;
            throw new NothingToRead("'" + folder + "': no commit or branch '" + Visible.name(wanted)
                    + "' in this cache, only " + there);
        }
        if (there.size() == 1) return there.getFirst();
        if (there.isEmpty())
            throw new NothingToRead("'" + folder + "': no snapshot in it; download the repository again");
        throw new NothingToRead("'" + folder + "': several commits and no refs/main: name one of " + there);
    }

    private List<String> commits() {
        List<String> commits = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.resolve("snapshots"))) {
            for (Path child : children)
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) && PathRule.refusal(name(child)) == null)
                    commits.add(name(child));
        } catch (IOException _) {
            return List.of();
        }
        Collections.sort(commits);
        return commits;
    }

    private @Nullable String ref(String name) {
        if (PathRule.refusal(name) != null) return null;
        try {
            Path file = folder.resolve("refs").resolve(name);
            Path parent = file.getParent();
            if (parent == null || !parent.toRealPath().startsWith(folder)) return null;
            String id = StandardCharsets.UTF_8
                    .decode(FileBytes.read(file, name, 0, 100))
                    .toString()
                    .strip();
            return Sha256.isHex(id) ? id : null;
        } catch (IOException _) {
            return null;
        }
    }

    private static boolean isRepository(Path folder) {
        String name = name(folder);
        return KINDS.stream().anyMatch(kind -> name.startsWith(kind) && name.length() > kind.length())
                && Files.isDirectory(folder.resolve("snapshots"), LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
