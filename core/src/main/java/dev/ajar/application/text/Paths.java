package dev.ajar.application.text;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// Paths inside a snapshot, with `/`, relative to its root.
public final class Paths {
    private Paths() {}

    /// The path that `relative` names from a folder, or `null` where it leaves the root or is absolute.
    public static @Nullable String resolve(String folder, String relative) {
        if (relative.startsWith("/") || relative.startsWith("~") || relative.indexOf('\uFFFC') >= 0) return null;
        ArrayDeque<String> segments = new ArrayDeque<>();
        for (String segment : (folder + "/" + relative).split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".")) continue;
            if (segment.equals("..")) {
                if (segments.pollLast() == null) return null;
            } else segments.addLast(segment);
        }
        return String.join("/", segments);
    }

    /// The folder of a path; empty for the root.
    public static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
