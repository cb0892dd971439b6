package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A sentence within a block.
record Sentence(Text text, int start, int end) {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "vs", "cf", "al", "fig", "no", "v", "ver", "approx", "inc", "ltd", "dr", "mr", "eq");

    String plain() {
        return text.plain.substring(start, end);
    }

    String lower() {
        return text.lower.substring(start, end);
    }

    Place place(int anchor) {
        return text.place(start, end, anchor);
    }

    static List<Sentence> of(Text text) {
        List<Sentence> sentences = new ArrayList<>();
        String plain = text.plain;
        int from = 0;
        int code = 0;
        for (int i = 0; i < plain.length(); i++) {
            while (code < text.codes.size() && text.codes.get(code)[1] <= i) code++;
            if (!ends(plain, i)) continue;
            if (code < text.codes.size() && text.codes.get(code)[0] <= i && plain.charAt(i) != '\n') continue;
            int end = i + 1;
            while (end < plain.length() && ".!?。！？\"”')*".indexOf(plain.charAt(end)) >= 0) end++;
            add(sentences, text, from, end);
            from = end;
            i = end - 1;
        }
        add(sentences, text, from, plain.length());
        return sentences;
    }

    private static void add(List<Sentence> to, Text text, int from, int end) {
        int start = from;
        while (start < end && Character.isWhitespace(text.plain.charAt(start))) start++;
        if (start < end) to.add(new Sentence(text, start, end));
        else if (!text.links(from, end).isEmpty() && to.isEmpty()) to.add(new Sentence(text, from, end));
    }

    private static boolean ends(String plain, int i) {
        char c = plain.charAt(i);
        if (c == '。' || c == '！' || c == '？' || c == '\n') return true;
        if (c != '.' && c != '!' && c != '?') return false;
        int next = i + 1;
        while (next < plain.length() && "\"”')*".indexOf(plain.charAt(next)) >= 0) next++;
        if (next < plain.length() && !Character.isWhitespace(plain.charAt(next)) && plain.charAt(next) < 0x2e80)
            return false;
        if (c != '.') return true;
        int word = i;
        while (word > 0 && (Phrases.isWord(plain.charAt(word - 1)) || plain.charAt(word - 1) == '.')) word--;
        String before = plain.substring(word, i).toLowerCase(java.util.Locale.ROOT);
        if (ABBREVIATIONS.contains(before)) return false;
        int after = next;
        while (after < plain.length() && Character.isWhitespace(plain.charAt(after))) after++;
        return after >= plain.length() || !Character.isLowerCase(plain.charAt(after)) || before.length() > 3;
    }
}
