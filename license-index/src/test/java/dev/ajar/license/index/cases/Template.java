package dev.ajar.license.index.cases;

import java.util.BitSet;

/// The words of an SPDX template, and which of its characters may vary or be missing.
record Template(String text, BitSet free, BitSet optional) {

    static Template of(String template) {
        StringBuilder text = new StringBuilder();
        BitSet free = new BitSet();
        BitSet optional = new BitSet();
        int depth = 0;
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf("<<", at);
            int close = open < 0 ? -1 : template.indexOf(">>", open);
            int end = close < 0 ? template.length() : open;
            int from = text.length();
            text.append(template, at, end);
            if (depth > 0) optional.set(from, text.length());
            if (close < 0) break;
            String field = template.substring(open + 2, close);
            if (field.startsWith("beginOptional")) depth++;
            if (field.startsWith("endOptional")) depth--;
            if (field.startsWith("var")) {
                from = text.length();
                text.append(original(field));
                free.set(from, text.length());
            }
            at = close + 2;
        }
        return new Template(text.toString(), free, optional);
    }

    private static String original(String field) {
        int from = field.indexOf("original=\"") + 10;
        int to = field.indexOf("\";match", from);
        return from < 10 || to < from ? "" : field.substring(from, to);
    }
}
