package dev.ajar.license.match;

import dev.ajar.license.MatchKind;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.NameSpan;
import dev.ajar.license.name.Resolution;
import dev.ajar.license.text.Tokens;
import dev.ajar.license.text.WordHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what names a license without being its text: tags, fields, notices, addresses, badges.
final class Signs {
    private static final int MOST_FIELDS = 3;
    private static final int MOST_SIGNS = 64;
    private static final int MOST_NOTICES = 400;
    private static final int LONGEST_VALUE = 120;
    private static final int NOTICE_LENGTH = 240;
    private static final int LONGEST_CLAIM = 8;
    /// A file that points at so many different licenses lists them and is under none of them for that.
    private static final int MOST_REFERENCES = 6;
    private static final int SPDX = WordHash.of("spdx");
    private static final int LICENSE = WordHash.of("license");
    private static final int LICENCE = WordHash.of("licence");
    private static final int IDENTIFIER = WordHash.of("identifier");
    private static final int UNDER = WordHash.of("under");
    private static final int HTTP = WordHash.of("http");
    private static final int HTTPS = WordHash.of("https");
    private static final int BADGE = WordHash.of("badge");
    private static final WordSet HOSTS = new WordSet(
            "opensource apache gnu creativecommons mozilla spdx eclipse choosealicense unlicense www llama ai openrail");
    private static final WordSet BEFORE_UNDER = new WordSet("license licensed licence licenced released distributed"
            + " distribute available provided covered published redistribute modify use open sourced shared offered");
    private static final WordSet IS = new WordSet("is are");
    private final Tokens tokens;
    private final LicenseNames names;
    private final NoticeSentence sentences;
    private final List<Sign> found = new ArrayList<>();
    private int fields;
    private int notices;

    /// A sign at a place of the bytes.
    record Sign(MatchKind kind, List<String> ids, int from, int to, boolean field) {}

    Signs(Tokens tokens, LicenseNames names) {
        this.tokens = tokens;
        this.names = names;
        sentences = new NoticeSentence(tokens);
    }

    List<Sign> find() {
        int[] hash = tokens.hash;
        int size = tokens.size;
        for (int n = 0; n < size && found.size() < MOST_SIGNS; n++) {
            int word = hash[n];
            if (word == LICENSE || word == LICENCE) {
                license(n);
            } else if (word == UNDER) {
                notice(n);
            } else if (word == HTTP || word == HTTPS) {
                if (n + 1 < size && HOSTS.has(hash[n + 1])) address(n);
            } else if (word == BADGE && n + 2 < size && hash[n + 1] == LICENSE) {
                badge(n);
            }
        }
        if (fields > MOST_FIELDS) found.removeIf(Sign::field);
        long pointed = found.stream()
                .filter(sign -> sign.kind() == MatchKind.REFERENCE)
                .map(Sign::ids)
                .distinct()
                .count();
        if (pointed > MOST_REFERENCES) found.removeIf(sign -> sign.kind() == MatchKind.REFERENCE);
        return found;
    }

    private void license(int n) {
        if (n > 0 && n + 1 < tokens.size && tokens.hash[n - 1] == SPDX && tokens.hash[n + 1] == IDENTIFIER) {
            int from = skip(tokens.end[n + 1], ":= \t\"'");
            int to = valueEnd(from, false);
            add(MatchKind.TAG, names.resolve(text(from, to)), tokens.start[n - 1], to, false);
            return;
        }
        int after = tokens.end[n];
        if (startsWith(after, " ::")) {
            int to = lineEnd(after, "\"'");
            int last = text(after, to).lastIndexOf("::");
            add(MatchKind.TAG, names.resolve(text(after, to).substring(last + 2)), tokens.start[n], to, false);
            return;
        }
        int colon = skip(after, "\"' \t*");
        if (colon < tokens.to && (tokens.bytes[colon] == ':' || tokens.bytes[colon] == '=')) field(n, colon);
        else if (heading(n)) underHeading(n);
    }

    private void field(int n, int colon) {
        int from = skip(colon + 1, " \t\"'[*=>");
        if (colon - tokens.end[n] > 4 || from >= tokens.to || !keyStart(tokens.start[n])) return;
        int to = valueEnd(from, true);
        if (to <= from) return;
        int before = found.size();
        add(MatchKind.TAG, names.resolve(text(from, to)), tokens.start[n], to, true);
        if (found.size() > before) fields++;
    }

    /// A field's name starts a line or follows a quote or bracket.
    private boolean keyStart(int at) {
        int before = at - 1;
        while (before >= tokens.from && " \t*#/-".indexOf(tokens.bytes[before]) >= 0) before--;
        return before < tokens.from || "\n\r\"'{,<".indexOf(tokens.bytes[before]) >= 0;
    }

    private boolean heading(int n) {
        int before = tokens.start[n] - 1;
        while (before >= tokens.from && " \t".indexOf(tokens.bytes[before]) >= 0) before--;
        return before >= tokens.from && tokens.bytes[before] == '#' && lineEnd(tokens.end[n], "") - tokens.end[n] < 3;
    }

    private void underHeading(int n) {
        int from = skip(tokens.end[n], " \t\r\n:#*_`[");
        int to = lineEnd(from, "");
        String line = text(from, to)
                .replace("*", "")
                .replace("_", " ")
                .replace("`", "")
                .strip();
        if (line.endsWith(".")) line = line.substring(0, line.length() - 1);
        if (to > from && line.length() < 60) add(MatchKind.NOTICE, names.resolve(line), from, to, false);
    }

    private void notice(int n) {
        int claim = -1;
        for (int b = n - 1; b >= Math.max(0, n - LONGEST_CLAIM) && claim < 0; b--) {
            if (sentences.endsBefore(b + 1)) break;
            if (BEFORE_UNDER.has(tokens.hash[b]) || (b == n - 1 && IS.has(tokens.hash[b]))) claim = b;
        }
        if (claim < 0 || sentences.tellsOfChange(claim) || notices++ > MOST_NOTICES) return;
        int from = tokens.end[n];
        int to = Math.min(tokens.to, from + NOTICE_LENGTH);
        String sentence = text(from, to);
        int reach = noticeEnd(sentence);
        for (NameSpan span : names.findIn(sentence)) {
            if (span.start() > Math.min(70, reach) || !span.sure()) break;
            if (NoticeSentence.broken(sentence.substring(0, span.start()))) break;
            Resolution license = GnuNotice.refine(span, sentence, names);
            int end = from + sentence.substring(0, span.end()).getBytes(StandardCharsets.UTF_8).length;
            add(MatchKind.NOTICE, license, tokens.start[n], Math.min(end, tokens.to), false);
            break;
        }
    }

    /// A blank line or an assignment ends a sentence.
    private static int noticeEnd(String sentence) {
        int blank = sentence.indexOf("\n\n");
        int assigned = sentence.indexOf(" = ");
        int end = blank < 0 ? sentence.length() : blank;
        return assigned < 0 ? end : Math.min(end, assigned);
    }

    private void address(int n) {
        int from = tokens.start[n];
        int to = from;
        while (to < tokens.to && to - from < LONGEST_VALUE && " \t\r\n\"'<>)]}|\\,".indexOf(tokens.bytes[to]) < 0) to++;
        while (to > from && ".;:".indexOf(tokens.bytes[to - 1]) >= 0) to--;
        Resolution license = names.resolve(text(from, to));
        if (license instanceof Resolution.One || license instanceof Resolution.Candidates)
            add(MatchKind.REFERENCE, license, from, to, false);
    }

    private void badge(int n) {
        int from = skip(tokens.end[n + 1], "-_%20");
        int to = from;
        while (to < tokens.to && to - from < 40 && " \t\r\n\"'<>)]}|\\/?".indexOf(tokens.bytes[to]) < 0) to++;
        String value =
                text(from, to).replace("--", "\u0001").replace("%20", " ").replace('_', ' ');
        int color = value.lastIndexOf('-');
        if (color > 0) value = value.substring(0, color);
        add(MatchKind.REFERENCE, names.resolve(value.replace('\u0001', '-')), tokens.start[n], to, false);
    }

    private void add(MatchKind kind, @Nullable Resolution license, int from, int to, boolean field) {
        if (license instanceof Resolution.Compound compound) {
            for (String id : Expressions.operands(compound.expression()))
                found.add(new Sign(kind, List.of(id), from, to, field));
        } else if (license != null && !license.ids().isEmpty()) {
            found.add(new Sign(kind, license.ids(), from, to, field));
        }
    }

    private int valueEnd(int from, boolean commas) {
        int end = lineEnd(from, commas ? "\"',;]}" : "\"';`");
        String value = text(from, end);
        int cut = value.length();
        for (String mark : new String[] {"*/", "-->", "*)", "#}", "%>", "\\n", "</"}) {
            int at = value.indexOf(mark);
            if (at >= 0) cut = Math.min(cut, at);
        }
        return from + value.substring(0, cut).getBytes(StandardCharsets.UTF_8).length;
    }

    private int lineEnd(int from, String stops) {
        int at = from;
        while (at < tokens.to
                && at - from < LONGEST_VALUE
                && tokens.bytes[at] != '\n'
                && tokens.bytes[at] != '\r'
                && (tokens.bytes[at] < 0 || stops.indexOf(tokens.bytes[at]) < 0)) at++;
        return at;
    }

    private int skip(int from, String marks) {
        int at = from;
        while (at < tokens.to && tokens.bytes[at] > 0 && marks.indexOf(tokens.bytes[at]) >= 0) at++;
        return at;
    }

    private boolean startsWith(int at, String marks) {
        if (at + marks.length() > tokens.to) return false;
        for (int n = 0; n < marks.length(); n++) if (tokens.bytes[at + n] != marks.charAt(n)) return false;
        return true;
    }

    private String text(int from, int to) {
        return new String(tokens.bytes, from, Math.max(0, to - from), StandardCharsets.UTF_8);
    }
}
