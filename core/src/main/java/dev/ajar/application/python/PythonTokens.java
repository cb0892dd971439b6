package dev.ajar.application.python;

import java.util.ArrayList;
import java.util.List;

/// The words of a Python module: names, texts, marks. Comments are left out; a text that stands alone is kept and
/// means nothing.
final class PythonTokens {
    private static final int MAX_TOKENS = 400_000;

    enum Kind {
        NAME,
        TEXT,
        /// A text with pieces that are put in when it runs.
        FORMAT,
        MARK,
        NEWLINE
    }

    /// One word.
    ///
    /// @param text without quotes
    record Token(Kind kind, String text, int line, int column) {
        boolean mark(String mark) {
            return kind == Kind.MARK && text.equals(mark);
        }

        boolean name(String name) {
            return kind == Kind.NAME && text.equals(name);
        }
    }

    private PythonTokens() {}

    static List<Token> of(String source) {
        List<Token> tokens = new ArrayList<>();
        int line = 1;
        int start = 0;
        int depth = 0;
        int i = 0;
        while (i < source.length() && tokens.size() < MAX_TOKENS) {
            char c = source.charAt(i);
            if (c == '\n') {
                if (depth == 0) tokens.add(new Token(Kind.NEWLINE, "", line, i - start));
                line++;
                i++;
                start = i;
            } else if (c == '#') {
                while (i < source.length() && source.charAt(i) != '\n') i++;
            } else if (c == '\\' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
                i += 2;
                line++;
            } else if (Character.isWhitespace(c)) i++;
            else if (Character.isLetter(c) || c == '_') {
                int end = i;
                while (end < source.length()
                        && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '_')) end++;
                char next = end < source.length() ? source.charAt(end) : ' ';
                boolean prefix = end - i <= 2 && (next == '"' || next == '\'');
                if (prefix) {
                    String letters = source.substring(i, end).toLowerCase(java.util.Locale.ROOT);
                    int stop = text(source, end);
                    Kind kind = letters.contains("f") ? Kind.FORMAT : Kind.TEXT;
                    tokens.add(new Token(kind, content(source, end, stop), line, i - start));
                    line += newlines(source, i, stop);
                    i = stop;
                } else {
                    tokens.add(new Token(Kind.NAME, source.substring(i, end), line, i - start));
                    i = end;
                }
            } else if (c == '"' || c == '\'') {
                int stop = text(source, i);
                tokens.add(new Token(Kind.TEXT, content(source, i, stop), line, i - start));
                line += newlines(source, i, stop);
                i = stop;
            } else if (Character.isDigit(c)) {
                int end = i;
                while (end < source.length()
                        && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '.')) end++;
                tokens.add(new Token(Kind.MARK, source.substring(i, end), line, i - start));
                i = end;
            } else {
                if (c == '(' || c == '[' || c == '{') depth++;
                if ((c == ')' || c == ']' || c == '}') && depth > 0) depth--;
                boolean twice = (c == '=' || c == '!' || c == '<' || c == '>')
                        && i + 1 < source.length()
                        && source.charAt(i + 1) == '=';
                tokens.add(
                        new Token(Kind.MARK, twice ? source.substring(i, i + 2) : String.valueOf(c), line, i - start));
                i += twice ? 2 : 1;
            }
        }
        tokens.add(new Token(Kind.NEWLINE, "", line, 0));
        return tokens;
    }

    /// The index after a text that starts with a quote at `from`.
    private static int text(String source, int from) {
        char quote = source.charAt(from);
        boolean three = source.startsWith(String.valueOf(quote).repeat(3), from);
        int i = from + (three ? 3 : 1);
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == '\\') i += 2;
            else if (three ? source.startsWith(String.valueOf(quote).repeat(3), i) : c == quote)
                return i + (three ? 3 : 1);
            else if (!three && c == '\n') return i;
            else i++;
        }
        return source.length();
    }

    private static String content(String source, int from, int stop) {
        char quote = source.charAt(from);
        int marks = source.startsWith(String.valueOf(quote).repeat(3), from) ? 3 : 1;
        int end = Math.max(from + marks, stop - marks);
        return end <= source.length() && from + marks <= end ? source.substring(from + marks, end) : "";
    }

    private static int newlines(String source, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) if (source.charAt(i) == '\n') count++;
        return count;
    }
}
