package dev.ajar.license.index.build;

import java.util.ArrayList;
import java.util.List;

/// The wordings that a `match` pattern of an SPDX template allows.
///
/// Understands groups, `|`, `?`, white space classes and escapes; whatever else repeats or chooses characters stands
/// for any words.
final class Alternatives {
    /// Stands for any words.
    static final char ANY = '\u0001';

    private static final int MOST = 96;
    private final String pattern;
    private int at;

    private Alternatives(String pattern) {
        this.pattern = pattern;
    }

    static List<String> of(String pattern) {
        Alternatives reader = new Alternatives(pattern);
        List<String> all = reader.choice();
        for (String one : List.copyOf(all)) if (one.contains("(s)")) all.add(one.replace("(s)", "s"));
        return reader.at < pattern.length() || all.size() > MOST ? List.of(String.valueOf(ANY)) : all;
    }

    private List<String> choice() {
        List<String> all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> all = List.of("");
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            List<String> next = repeated(atom());
            List<String> joined = new ArrayList<>();
            for (String left : all) for (String right : next) if (joined.size() <= MOST) joined.add(left + right);
            all = joined;
        }
        return all;
    }

    private List<String> atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> List.of(characters());
            case '\\' -> List.of(escaped());
            case '.' -> List.of(String.valueOf(ANY));
            default -> List.of(String.valueOf(c));
        };
    }

    private List<String> group() {
        if (pattern.startsWith("?:", at)) at += 2;
        List<String> inside = choice();
        at++;
        return inside;
    }

    private String characters() {
        int close = pattern.indexOf(']', at + 1);
        String inside = pattern.substring(at, close < 0 ? pattern.length() : close);
        at = close < 0 ? pattern.length() : close + 1;
        boolean letters = inside.chars().anyMatch(Character::isLetterOrDigit) && !inside.contains("\\t");
        return letters ? String.valueOf(ANY) : " ";
    }

    private String escaped() {
        char escaped = at < pattern.length() ? pattern.charAt(at++) : ' ';
        if (escaped == 's') return " ";
        return String.valueOf(Character.isLetter(escaped) ? ANY : escaped);
    }

    private List<String> repeated(List<String> atom) {
        if (at >= pattern.length()) return atom;
        char c = pattern.charAt(at);
        if (c != '?' && c != '*' && c != '+' && c != '{') return atom;
        at = c == '{' ? Math.max(at + 1, pattern.indexOf('}', at) + 1) : at + 1;
        if (c != '?' && c != '*') return atom;
        List<String> with = new ArrayList<>(atom);
        with.add("");
        return with;
    }
}
