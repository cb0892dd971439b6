package dev.ajar.source.git;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.ajar.internal.Sha256;
import dev.ajar.source.directory.FileBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder git keeps its records in. Read here by hand, so that no setting in it can take effect.
///
/// @param root what the user named
/// @param records the folder with `HEAD` and `objects`
record GitFolder(Path root, Path records) {
    private static final int MAX_REFS_BYTES = 32 << 20;
    private static final int MAX_CONFIG_BYTES = 1 << 20;
    private static final int MAX_HOPS = 5;

    static Optional<GitFolder> find(Path place) {
        if (isRecords(place)) return Optional.of(new GitFolder(place, place));
        Path inside = place.resolve(".git");
        return Files.isDirectory(inside, NOFOLLOW_LINKS) && isRecords(inside)
                ? Optional.of(new GitFolder(place, inside))
                : Optional.empty();
    }

    /// Whether there are files beside the records.
    boolean hasWorkTree() throws IOException {
        if (records.equals(root)) return false;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
            for (Path child : children) if (!child.equals(records)) return true;
        }
        return false;
    }

    Path objects() {
        return records.resolve("objects");
    }

    boolean borrowsObjects() {
        return Files.exists(objects().resolve("info/alternates"));
    }

    /// The id of the present commit, if it can be told.
    Optional<String> head() {
        return resolve("HEAD", MAX_HOPS);
    }

    /// The object id of a commit id, branch or tag.
    Optional<String> resolve(String revision) {
        if (isId(revision)) return Optional.of(revision);
        for (String prefix : new String[] {"", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/origin/"}) {
            String name = prefix + revision;
            if (!name.equals("HEAD") && !name.startsWith("refs/")) continue;
            Optional<String> id = resolve(name, MAX_HOPS);
            if (id.isPresent()) return id;
        }
        return Optional.empty();
    }

    /// Where the repository comes from: the address of `origin` without credentials, or `null`.
    @Nullable
    String home() {
        String config = text("config", MAX_CONFIG_BYTES);
        return config == null ? null : Remote.origin(config);
    }

    private static boolean isRecords(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"), NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("objects"), NOFOLLOW_LINKS)
                && (Files.isDirectory(folder.resolve("refs"), NOFOLLOW_LINKS)
                        || Files.isRegularFile(folder.resolve("packed-refs"), NOFOLLOW_LINKS));
    }

    private Optional<String> resolve(String name, int hops) {
        if (hops == 0 || !safe(name)) return Optional.empty();
        String loose = text(name, 4096);
        if (loose != null) {
            String value = loose.strip();
            if (value.startsWith("ref:")) return resolve(value.substring(4).strip(), hops - 1);
            if (isId(value)) return Optional.of(value);
        }
        return packed(name);
    }

    private Optional<String> packed(String name) {
        String refs = text("packed-refs", MAX_REFS_BYTES);
        if (refs == null) return Optional.empty();
        for (String line : refs.split("\n", -1)) {
            if (line.length() > 41
                    && line.charAt(40) == ' '
                    && line.substring(41).strip().equals(name)) {
                String id = line.substring(0, 40);
                return isId(id) ? Optional.of(id) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A name that stays inside the records.
    private static boolean safe(String name) {
        if (!name.equals("HEAD") && !name.startsWith("refs/")) return false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c == '\\' || c == ':' || c == 127) return false;
        }
        return !name.contains("..") && !name.contains("//");
    }

    private static boolean isId(String word) {
        return word.length() == 40 && Sha256.isHex(word);
    }

    private @Nullable String text(String name, int most) {
        try {
            Path file = records.resolve(name);
            Path parent = file.getParent();
            if (parent == null || !parent.toRealPath().startsWith(records.toRealPath())) return null;
            return StandardCharsets.UTF_8
                    .decode(FileBytes.read(file, name, 0, most))
                    .toString();
        } catch (IOException _) {
            return null;
        }
    }
}
