package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import dev.ajar.license.index.TokenFlags;
import dev.ajar.license.text.Shapes;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A template of the SPDX list (SPDX specification, Annex C): words, optional parts, replaceable parts.
final class SpdxTemplate {
    private final String template;
    private final StringBuilder plain = new StringBuilder();
    /// Flags of each character of `plain`.
    private final StringBuilder marks = new StringBuilder();
    /// Wordings of the choices, each with the characters it stands for.
    private final List<Open> open = new ArrayList<>();
    private static final int LONGEST_ENDING = 2;
    /// The words between the last two fields.
    private String last = "";
    private int depth;
    private int pending;

    private SpdxTemplate(String template) {
        this.template = template;
    }

    static SourceText read(KnownText about, String template, Anchors anchors) {
        SpdxTemplate reader = new SpdxTemplate(template);
        reader.expand();
        return reader.tokens(about, anchors);
    }

    private void expand() {
        int at = 0;
        while (true) {
            int open = template.indexOf("<<", at);
            if (open < 0) break;
            int close = template.indexOf(">>", open);
            if (close < 0) break;
            text(template.substring(at, open));
            field(template.substring(open + 2, close));
            at = close + 2;
        }
        text(template.substring(at));
    }

    /// A template may leave out the blank between an optional part and what follows; endings of one or two letters are
    /// optional parts of a word.
    private void text(String words) {
        boolean ending =
                words.strip().length() <= LONGEST_ENDING || last.strip().length() <= LONGEST_ENDING;
        boolean joins = !words.isEmpty() && !plain.isEmpty() && Character.isLetterOrDigit(words.charAt(0));
        if (joins && !ending && Character.isLetterOrDigit(plain.charAt(plain.length() - 1))) append(" ", 0);
        append(words, depth > 0 ? TokenFlags.OPTIONAL : 0);
        last = words;
    }

    private void field(String field) {
        if (field.startsWith("beginOptional")) {
            depth++;
            pending |= TokenFlags.START;
        } else if (field.startsWith("endOptional")) {
            depth--;
            pending |= TokenFlags.START;
        } else if (field.startsWith("var")) {
            variable(value(field, "name"), value(field, "original"), value(field, "match"));
        }
    }

    private static String value(String field, String name) {
        int from = field.indexOf(name + "=\"");
        if (from < 0) return "";
        from += name.length() + 2;
        int to = field.indexOf("\";", from);
        if (to < 0) to = field.lastIndexOf('"');
        return to < from ? "" : field.substring(from, to);
    }

    private void variable(String name, String original, String match) {
        if (match.equals(".{0,20}") || name.startsWith("bullet")) {
            append(" " + original + " ", TokenFlags.OPTIONAL | TokenFlags.BULLET);
            return;
        }
        List<String> wordings = Alternatives.of(match);
        boolean any = wordings.stream().anyMatch(w -> w.strip().equals(String.valueOf(Alternatives.ANY)));
        if (!any && !match.isEmpty()) {
            append(" ", 0);
            int from = plain.length();
            append(original, TokenFlags.CHOICE | (depth > 0 ? TokenFlags.OPTIONAL : 0));
            open.add(new Open(from, plain.length(), wordings));
            append(" ", 0);
            return;
        }
        int flags = TokenFlags.OPTIONAL | TokenFlags.GAP;
        if (match.contains("5000") || name.startsWith("copyright")) flags |= TokenFlags.WIDE;
        pending |= TokenFlags.START;
        append(original, flags);
        pending |= TokenFlags.START | (flags & ~TokenFlags.OPTIONAL);
    }

    /// Flags that wait for the next word go to the first character that follows.
    private void append(String words, int flags) {
        for (int n = 0; n < words.length(); n++) {
            plain.append(words.charAt(n));
            marks.append((char) (flags | (Character.isLetterOrDigit(words.charAt(n)) ? pending : 0)));
            if (Character.isLetterOrDigit(words.charAt(n))) pending = 0;
        }
    }

    private record Open(int from, int to, List<String> wordings) {}

    private List<Choice> choices(Tokens tokens) {
        List<Choice> choices = new ArrayList<>();
        for (Open place : open) {
            int from = plain.substring(0, place.from()).getBytes(StandardCharsets.UTF_8).length;
            int to = plain.substring(0, place.to()).getBytes(StandardCharsets.UTF_8).length;
            int first = 0;
            while (first < tokens.size && tokens.start[first] < from) first++;
            int after = first;
            while (after < tokens.size && tokens.start[after] < to) after++;
            choices.add(new Choice(
                    first,
                    after,
                    place.wordings().stream().map(SpdxTemplate::words).toList()));
        }
        return choices;
    }

    private static List<Integer> words(String wording) {
        List<Integer> words = new ArrayList<>();
        int from = 0;
        for (int n = 0; n <= wording.length(); n++) {
            if (n < wording.length() && wording.charAt(n) != Alternatives.ANY) continue;
            byte[] bytes = wording.substring(from, n).getBytes(StandardCharsets.UTF_8);
            Tokens tokens = new Tokens();
            new Tokenizer().read(bytes, 0, bytes.length, tokens);
            for (int t = 0; t < tokens.size; t++) words.add(tokens.hash[t]);
            if (n < wording.length() && (words.isEmpty() || words.getLast() != 0)) words.add(0);
            from = n + 1;
        }
        return words;
    }

    private SourceText tokens(KnownText about, Anchors anchors) {
        byte[] bytes = plain.toString().getBytes(StandardCharsets.UTF_8);
        byte[] markOf = new byte[bytes.length + 1];
        int at = 0;
        for (int n = 0; n < plain.length(); n++) {
            int width = plain.substring(n, n + 1).getBytes(StandardCharsets.UTF_8).length;
            if (Character.isHighSurrogate(plain.charAt(n))) width = 4;
            if (Character.isLowSurrogate(plain.charAt(n))) width = 0;
            Arrays.fill(markOf, at, Math.min(bytes.length, at + width), (byte) marks.charAt(n));
            at += width;
        }
        Tokens tokens = new Tokens();
        new Tokenizer().read(bytes, 0, bytes.length, tokens);
        byte[] flags = new byte[tokens.size + 1];
        for (int n = 0; n < tokens.size; n++) {
            for (int b = tokens.start[n]; b < tokens.end[n]; b++) flags[n] |= markOf[b];
            if (Shapes.startsLine(tokens, n)) flags[n] |= TokenFlags.LINE;
            if (Shapes.bullet(tokens, n)) flags[n] |= TokenFlags.BULLET;
        }
        flags[tokens.size] |= (byte) pending;
        List<String> words = new ArrayList<>();
        for (int n = 0; n < tokens.size; n++)
            words.add(new String(bytes, tokens.start[n], tokens.end[n] - tokens.start[n], StandardCharsets.UTF_8));
        return new SourceText(
                about,
                Arrays.copyOf(tokens.hash, tokens.size),
                flags,
                choices(tokens),
                anchors.of(about, bytes),
                words);
    }
}
