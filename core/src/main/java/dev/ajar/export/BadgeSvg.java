package dev.ajar.export;

/// Draws a badge: two fields, framework and version on the left, verdict and date on the right. The verdict is told in
/// words, the color only repeats it. Nothing in it is loaded from elsewhere.
final class BadgeSvg {
    private static final double CHARACTER = 6.6;
    private static final int PADDING = 8;
    private static final int MAX_SHOWN = 60;

    private final Badge badge;

    BadgeSvg(Badge badge) {
        this.badge = badge;
    }

    String svg() {
        String left = shown(badge.framework() + " " + badge.version());
        String right = shown(badge.grade()) + " · " + shown(badge.date());
        int first = width(left);
        int second = width(right);
        String title = badge.subject() + ": " + badge.framework() + " " + badge.version() + ", " + badge.grade()
                + (badge.derived() ? " (derived by Ajar, not published)" : "") + ", assessed by Ajar on " + badge.date()
                + ". Evidence: " + badge.link() + " " + badge.digest();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" viewBox="0 0 %1$d 20" role="img">
                <title>%2$s</title>
                <metadata>%3$s</metadata>
                <a href="%4$s">
                <rect width="%5$d" height="20" fill="#3c4043"/>
                <rect x="%5$d" width="%6$d" height="20" fill="%7$s"/>
                <g fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
                <text x="%8$d" y="14" textLength="%9$d">%10$s</text>
                <text x="%11$d" y="14" textLength="%12$d">%13$s</text>
                </g>
                </a>
                </svg>
                """.formatted(
                        first + second,
                        escaped(title),
                        escaped(badge.metadata()),
                        escaped(badge.link()),
                        first,
                        second,
                        color(),
                        PADDING,
                        first - 2 * PADDING,
                        escaped(left),
                        first + PADDING,
                        second - 2 * PADDING,
                        escaped(right));
    }

    private String color() {
        return switch (badge.state()) {
            case "best" -> "#1b6e2c";
            case "some" -> "#8a5300";
            case "none" -> "#a3231b";
            default -> "#5f6368";
        };
    }

    private static int width(String text) {
        return (int) Math.ceil(text.codePointCount(0, text.length()) * CHARACTER) + 2 * PADDING;
    }

    private static String shown(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_SHOWN) return text;
        return text.substring(0, text.offsetByCodePoints(0, MAX_SHOWN)) + "…";
    }

    /// Text as XML holds it: no mark-up, no characters that XML forbids.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    boolean bidi = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
                    boolean allowed = c >= 0x20
                            && !(c >= 0x7f && c < 0xa0)
                            && !(c >= 0xd800 && c < 0xe000)
                            && (c & 0xfffe) != 0xfffe
                            && !bidi;
                    out.appendCodePoint(allowed ? c : ' ');
                }
            }
        });
        return out.toString();
    }

    static String unescaped(String text) {
        return text.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
