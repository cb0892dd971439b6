package dev.ajar.license.index.cases;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.BiFunction;

/// Ways to write the same words.
enum Form {
    PLAIN((text, random) -> text),
    REFLOWED((text, random) -> reflow(text, 50 + random.nextInt(60), "")),
    QUOTED((text, random) -> reflow(text, 72, "> ")),
    SLASHES((text, random) -> reflow(text, 76, "// ")),
    STARS((text, random) -> "/*\n" + reflow(text, 70, " * ") + "\n */\npackage x;\n"),
    HASHES((text, random) -> prefixed(text, "# ")),
    HTML((text, random) -> html(text)),
    README((text, random) -> Words.README + "\n## License\n\n" + text + "\n\n## Citation\n\n" + Words.CITATION),
    CURLY((text, random) -> curly(text)),
    HYPHENATED((text, random) -> hyphenated(text, random)),
    WINDOWS((text, random) -> "\uFEFF" + text.replace("\r", "").replace("\n", "\r\n")),
    JSON((text, random) -> json(text)),
    MARKDOWN((text, random) -> "**" + text.replaceAll("\n(\\w[^\n]{3,40})\n\n", "\n## $1\n\n") + "**");

    private final BiFunction<String, Random, String> write;

    Form(BiFunction<String, Random, String> write) {
        this.write = write;
    }

    byte[] of(String text, Random random) {
        return write.apply(text, random).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] utf16(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    }

    private static String reflow(String text, int width, String prefix) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.split("\n\\s*\n", -1)) {
            int column = 0;
            out.append(prefix);
            for (String word : paragraph.strip().split("\\s+", -1)) {
                if (column > 0 && column + word.length() > width) {
                    out.append('\n').append(prefix);
                    column = 0;
                } else if (column > 0) {
                    out.append(' ');
                }
                out.append(word);
                column += word.length() + 1;
            }
            out.append('\n').append(prefix.stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static String prefixed(String text, String prefix) {
        return prefix + text.replace("\n", "\n" + prefix);
    }

    private static String html(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\u00A9", "&copy;");
        return "<!DOCTYPE html>\n<html><head><title>License</title><meta charset=\"utf-8\"></head><body>\n<p class=\"x\">"
                + escaped.replaceAll("\n\\s*\n", "</p>\n\n<p class=\"x\">")
                        .replaceAll("(\\w+) (\\w+)\\.", "<b>$1</b>&nbsp;$2.")
                + "</p>\n</body></html>\n";
    }

    private static String curly(String text) {
        return text.replaceAll("(^|[\\s(])\"", "$1\u201C")
                .replace("\"", "\u201D")
                .replace("'", "\u2019")
                .replace("ffi", "\uFB03")
                .replace("fi", "\uFB01")
                .replace("fl", "\uFB02")
                .replace(" the ", " the\u00A0")
                .replace(" - ", " \u2013 ");
    }

    private static String hyphenated(String text, Random random) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split("(?<=\\s)", -1)) {
            String bare = word.strip();
            if (column > 60
                    && bare.length() > 7
                    && bare.chars().allMatch(Character::isLetter)
                    && random.nextInt(3) == 0) {
                out.append(bare, 0, 4).append("-\n").append(bare.substring(4)).append(' ');
                column = 0;
            } else {
                if (column > 78) {
                    out.append('\n');
                    column = 0;
                }
                out.append(word);
                column += word.length();
                if (word.contains("\n")) column = 0;
            }
        }
        return out.toString();
    }

    private static String json(String text) {
        return "{\"name\": \"x\", \"license_text\": \""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"}";
    }
}
