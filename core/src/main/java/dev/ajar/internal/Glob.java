package dev.ajar.internal;

/// Path patterns: `*` and `?` stay inside one segment, `**` crosses segments. Matching takes at most pattern
/// length times path length steps, whatever the pattern.
public final class Glob {
    private Glob() {}

    /// Whether a pattern fits a path. A pattern without a slash is compared with the last segment alone; a slash
    /// at either end of a pattern is ignored.
    public static boolean fits(String glob, String path) {
        String pattern = glob;
        if (pattern.endsWith("/") && pattern.length() > 1) pattern = pattern.substring(0, pattern.length() - 1);
        if (pattern.indexOf('/') < 0) return matches(pattern, path.substring(path.lastIndexOf('/') + 1));
        if (pattern.startsWith("/")) pattern = pattern.substring(1);
        return matches(pattern, path);
    }

    private static boolean matches(String pattern, String path) {
        int open = 0;
        while (open < pattern.length() && isLiteral(pattern.charAt(open))) open++;
        if (open == pattern.length()) return pattern.equals(path);
        if (!path.startsWith(pattern.substring(0, open))) return false;
        int close = pattern.length();
        while (isLiteral(pattern.charAt(close - 1))) close--;
        return path.endsWith(pattern.substring(close)) && covers(pattern, path);
    }

    private static boolean isLiteral(char c) {
        return c != '*' && c != '?';
    }

    /// One row of a table: which prefixes of the path the pattern read so far can cover.
    private static boolean covers(String pattern, String path) {
        int width = path.length();
        boolean[] reach = new boolean[width + 1];
        reach[0] = true;
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            boolean crosses = pattern.startsWith("**", at);
            boolean folders = crosses && pattern.startsWith("**/", at);
            if (c == '*') {
                for (int i = 0; i < width; i++) if (reach[i] && (crosses || path.charAt(i) != '/')) reach[i + 1] = true;
                if (folders) keepFolderStarts(reach, path);
                at += folders ? 3 : crosses ? 2 : 1;
            } else {
                for (int i = width; i > 0; i--) {
                    char p = path.charAt(i - 1);
                    reach[i] = reach[i - 1] && (c == p || (c == '?' && p != '/'));
                }
                reach[0] = false;
                at++;
            }
        }
        return reach[width];
    }

    /// After `**/` the next segment begins: at the start of the path or behind a slash.
    private static void keepFolderStarts(boolean[] reach, String path) {
        for (int i = 1; i < reach.length; i++) reach[i] &= path.charAt(i - 1) == '/';
    }
}
