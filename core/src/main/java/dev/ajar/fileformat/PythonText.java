package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;

/// String literals given to keywords in Python source, found without running or parsing it: `license="MIT"`,
/// `classifiers=["…", "…"]`. Comments and strings are told apart; what is computed is not seen.
final class PythonText {
    private static final int MAX_KEYWORDS = 10_000;

    /// A keyword or variable with the literals that stand in its value.
    record Keyword(String name, List<Tree.Text> values) {}

    private final String text;
    private int at;
    private int line = 1;
    private final List<Keyword> found = new ArrayList<>();

    private PythonText(String text) {
        this.text = text;
    }

    static List<Keyword> keywords(String text) {
        PythonText scan = new PythonText(text);
        scan.scan();
        return scan.found;
    }

    private void scan() {
        while (at < text.length() && found.size() < MAX_KEYWORDS) {
            char c = text.charAt(at);
            if (c == '#') comment();
            else if (c == '"' || c == '\'') string();
            else if (Character.isJavaIdentifierStart(c)) word();
            else next();
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) at++;
        String name = text.substring(start, at);
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) return;
        blank();
        if (at >= text.length() || text.charAt(at) != '=' || text.startsWith("==", at)) return;
        at++;
        blank();
        List<Tree.Text> values = new ArrayList<>();
        if (at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '(')) list(values);
        else if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            int first = line;
            StringBuilder value = new StringBuilder();
            while (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
                value.append(string());
                blank();
            }
            values.add(new Tree.Text(first, value.toString(), true));
        }
        if (!values.isEmpty()) found.add(new Keyword(name, values));
    }

    private void list(List<Tree.Text> values) {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int first = line;
                values.add(new Tree.Text(first, string(), true));
            } else if (c == '#') comment();
            else {
                if (c == '[' || c == '(' || c == '{') depth++;
                if (c == ']' || c == ')' || c == '}') depth--;
                next();
                if (depth == 0) return;
            }
        }
    }

    private String string() {
        char quote = text.charAt(at);
        boolean block = text.startsWith(String.valueOf(quote).repeat(3), at);
        at += block ? 3 : 1;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' && !block) break;
            if (c == quote && (!block || text.startsWith(String.valueOf(quote).repeat(3), at))) {
                at += block ? 3 : 1;
                break;
            }
            if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n') {
                at++;
                c = text.charAt(at);
            }
            value.append(c);
            next();
        }
        return value.toString();
    }

    private void comment() {
        while (at < text.length() && text.charAt(at) != '\n') at++;
    }

    private void blank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') comment();
            else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\\') next();
            else return;
        }
    }

    private void next() {
        if (text.charAt(at) == '\n') line++;
        at++;
    }
}
