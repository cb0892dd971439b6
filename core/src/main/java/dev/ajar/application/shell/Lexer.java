package dev.ajar.application.shell;

import java.util.ArrayList;
import java.util.List;

/// Splits a script into simple commands: words as written, with quotes. Here-documents are left out.
final class Lexer {
    /// The most commands read from one script.
    static final int MAX_COMMANDS = 20_000;

    /// One command.
    ///
    /// @param words as written
    /// @param line of its first word
    /// @param separator what ended it: newline, `;`, `&&`, `||`, `|`, `&`, `(`, `)`
    record Command(List<String> words, int line, String separator) {}

    private final String text;
    private final int firstLine;
    private final List<Command> commands = new ArrayList<>();
    private final List<String> heredocs = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int line;
    private int start;
    private int i;

    private Lexer(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.line = firstLine;
        this.start = firstLine;
    }

    static List<Command> read(String text, int firstLine) {
        Lexer lexer = new Lexer(text, firstLine);
        lexer.run();
        return lexer.commands;
    }

    private void run() {
        while (i < text.length() && commands.size() < MAX_COMMANDS) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escape();
                case '\'' -> quoted('\'');
                case '"' -> quoted('"');
                case '`' -> quoted('`');
                case '$' -> dollar();
                case '#' -> {
                    if (inWord) take(c);
                    else while (i < text.length() && text.charAt(i) != '\n') i++;
                }
                case ' ', '\t', '\r' -> {
                    endWord();
                    i++;
                }
                case '\n' -> {
                    endCommand("\n");
                    i++;
                    line++;
                    skipHeredocs();
                }
                case ';', '&', '|', '(', ')' -> separator(c);
                case '<' -> redirect();
                case '>' -> {
                    if (inWord && !number()) endWord();
                    take(c);
                }
                default -> take(c);
            }
        }
        endCommand("\n");
    }

    private boolean number() {
        return word.chars().allMatch(Character::isDigit);
    }

    private void take(char c) {
        if (!inWord && words.isEmpty()) start = line;
        inWord = true;
        word.append(c);
        if (c == '\n') line++;
        i++;
    }

    private void escape() {
        if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
            i += 2;
            line++;
            return;
        }
        take('\\');
        if (i < text.length()) take(text.charAt(i));
    }

    /// A quoted piece, quotes included; an unclosed one ends with the text.
    private void quoted(char quote) {
        take(quote);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                take(c);
                take(text.charAt(i));
            } else if (c == '$' && quote == '"') dollar();
            else {
                take(c);
                if (c == quote) return;
            }
        }
    }

    /// `$(…)`, `${…}` or a plain dollar sign; nesting is counted.
    private void dollar() {
        take('$');
        if (i >= text.length()) return;
        char open = text.charAt(i);
        if (open != '(' && open != '{') return;
        char close = open == '(' ? ')' : '}';
        int depth = 0;
        char quote = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            take(c);
            if (c == '\\' && i < text.length()) take(text.charAt(i));
            else if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (open == '(' && (c == '\'' || c == '"')) quote = c;
            else if (c == open) depth++;
            else if (c == close && --depth == 0) return;
        }
    }

    private void separator(char c) {
        if (c == '&' && (text.startsWith(">", i + 1) || (inWord && word.charAt(word.length() - 1) == '>'))) {
            take(c);
            return;
        }
        // An array: NAME=( … ). Its elements are words of the same command.
        boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c && c != '(' && c != ')';
        endCommand(doubled ? "" + c + c : String.valueOf(c));
        i += doubled ? 2 : 1;
    }

    private void redirect() {
        if (text.startsWith("<<<", i)) {
            endWord();
            i += 3;
        } else if (text.startsWith("<<", i)) {
            endWord();
            i += 2;
            if (i < text.length() && text.charAt(i) == '-') i++;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i++;
            StringBuilder name = new StringBuilder();
            while (i < text.length() && " \t\n;|&<>)".indexOf(text.charAt(i)) < 0) {
                char c = text.charAt(i++);
                if (c != '\'' && c != '"' && c != '\\') name.append(c);
            }
            if (!name.isEmpty()) heredocs.add(name.toString());
        } else take('<');
    }

    private void skipHeredocs() {
        for (String end : heredocs) {
            while (i < text.length()) {
                int stop = text.indexOf('\n', i);
                if (stop < 0) stop = text.length();
                String content = text.substring(i, stop).strip();
                i = Math.min(stop + 1, text.length());
                line++;
                if (content.equals(end)) break;
            }
        }
        heredocs.clear();
    }

    private void endWord() {
        if (!inWord) return;
        words.add(word.toString());
        word.setLength(0);
        inWord = false;
    }

    private void endCommand(String separator) {
        endWord();
        if (!words.isEmpty()) commands.add(new Command(words, Math.max(start, firstLine), separator));
        else if (!separator.equals("\n")) commands.add(new Command(List.of(), line, separator));
        words = new ArrayList<>();
    }
}
