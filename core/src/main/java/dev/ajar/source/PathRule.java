package dev.ajar.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which paths are accepted from a repository, an archive or a listing. The names are the attacker's: one that
/// means something else on another system, or that hides what it is, is refused with an issue.
public final class PathRule {
    /// The longest path, in bytes of UTF-8.
    public static final int MAX_BYTES = 1024;

    /// The most segments of a path.
    public static final int MAX_SEGMENTS = 64;

    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private PathRule() {}

    /// Why a path is refused, or `null` where it is accepted.
    public static @Nullable String refusal(String path) {
        if (path.isEmpty()) return "the name is empty";
        if (path.startsWith("/")) return "the path is absolute";
        if (path.length() > 1 && path.charAt(1) == ':' && letter(path.charAt(0))) return "the path names a drive";
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (Character.isISOControl(c)) return "the name holds a control character";
            if (c == '\\') return "the name holds a backslash";
            if (c == '\uFFFD') return "the name is not valid UTF-8";
        }
        if (path.length() > MAX_BYTES || path.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
            return "the path is longer than " + MAX_BYTES + " bytes";
        String[] segments = path.split("/", -1);
        if (segments.length > MAX_SEGMENTS) return "the path has more than " + MAX_SEGMENTS + " segments";
        for (String segment : segments) {
            if (segment.isEmpty()) return "the path has an empty segment";
            if (segment.equals(".") || segment.equals("..")) return "the path has a segment '" + segment + "'";
            if (reserved(segment)) return "'" + segment + "' is a device name on some systems";
        }
        return null;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean reserved(String segment) {
        int dot = segment.indexOf('.');
        String stem = dot < 0 ? segment : segment.substring(0, dot);
        return stem.length() <= 4 && RESERVED.contains(stem.strip().toLowerCase(Locale.ROOT));
    }
}
