package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks a TOML text forward, one character at a time; never goes back behind a line.
final class TomlScanner {
    private static final int MAX_DEPTH = 20;

    private final String text;
    private int at;
    private int line;
    private boolean started;

    TomlScanner(String text) {
        this.text = text;
        this.line = 1;
    }

    /// Goes to the next line that holds something.
    boolean nextLine() {
        if (started) skipLine();
        started = true;
        skipBlank();
        return at < text.length();
    }

    int line() {
        return line;
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /// The name of a table heading, without brackets, quotes and spaces.
    String table() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '#') end++;
        StringBuilder name = new StringBuilder();
        for (char c : text.substring(at, end).toCharArray())
            if (c != '[' && c != ']' && c != '"' && c != '\'' && c > ' ') name.append(c);
        at = end;
        return name.toString();
    }

    /// The key before `=` on this line.
    Optional<String> key() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '=' && text.charAt(end) != '\n') end++;
        if (end >= text.length() || text.charAt(end) != '=') {
            at = end;
            return Optional.empty();
        }
        String key = text.substring(at, end).strip().replace("\"", "").replace("'", "");
        at = end + 1;
        return Optional.of(key);
    }

    /// The value that begins here.
    Tree value(int depth) {
        skipSpaces();
        int first = line;
        char c = peek();
        if (depth > MAX_DEPTH) return new Tree.Text(first, "", false);
        if (c == '"' || c == '\'') return new Tree.Text(first, string(c), true);
        if (c == '[') return items(first, depth);
        if (c == '{') return fields(first, depth);
        int start = at;
        while (at < text.length() && ",]}#\n".indexOf(peek()) < 0) at++;
        return new Tree.Text(first, text.substring(start, at).strip(), false);
    }

    private Tree items(int first, int depth) {
        List<Tree> items = new ArrayList<>();
        at++;
        for (skipBlank(); at < text.length() && peek() != ']'; skipBlank()) {
            int before = at;
            if (peek() == ',') at++;
            else items.add(value(depth + 1));
            if (at == before) at++;
        }
        at++;
        return new Tree.Items(first, items);
    }

    private Tree fields(int first, int depth) {
        List<Tree.Field> fields = new ArrayList<>();
        at++;
        for (skipBlank(); at < text.length() && peek() != '}'; skipBlank()) {
            int before = at;
            if (peek() == ',') at++;
            else {
                int keyLine = line;
                Optional<String> key = key();
                if (key.isPresent()) fields.add(new Tree.Field(keyLine, key.get(), value(depth + 1)));
            }
            if (at == before) at++;
        }
        at++;
        return new Tree.Fields(first, fields);
    }

    private String string(char quote) {
        boolean block = text.startsWith(String.valueOf(quote).repeat(3), at);
        at += block ? 3 : 1;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = peek();
            if (c == '\n') {
                if (!block) break;
                line++;
            }
            if (c == quote && (!block || text.startsWith(String.valueOf(quote).repeat(3), at))) {
                at += block ? 3 : 1;
                break;
            }
            if (c == '\\' && quote == '"' && at + 1 < text.length() && text.charAt(at + 1) != '\n') {
                at++;
                c = peek() == 'n' ? '\n' : peek() == 't' ? '\t' : peek();
            }
            value.append(c);
            at++;
        }
        return value.toString();
    }

    private void skipSpaces() {
        while (peek() == ' ' || peek() == '\t') at++;
    }

    private void skipLine() {
        while (at < text.length() && peek() != '\n') at++;
    }

    /// Spaces, line ends and comments.
    private void skipBlank() {
        while (at < text.length()) {
            char c = peek();
            if (c == '#') skipLine();
            else if (c == '\n') {
                line++;
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\uFEFF') at++;
            else return;
        }
    }
}
