package dev.ajar.application.shell;

import dev.ajar.application.shell.Lexer.Command;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Names;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a shell script without running it: assignments in order, both branches of conditions, calls of functions
/// defined in the file, and other scripts it reads within the root. Rules: reference of the Bash manual, sections
/// Shell Parameters, Shell Functions and Here Documents, as far as values are concerned.
public final class ScriptReader {
    private static final int MAX_SOURCED = 8;
    private static final int MAX_CALLS = 8;
    private static final int MAX_RUN = 50_000;
    private static final Set<String> KEYWORDS =
            Set.of("then", "else", "elif", "do", "{", "}", "!", "time", "if", "while", "until");
    private static final Set<String> DECLARING = Set.of("export", "declare", "readonly", "local", "typeset");
    private static final Set<String> TESTS = Set.of("[", "[[", "test", "grep", "which", "command", "((");

    private final @Nullable Texts texts;
    private final List<Script.Download> downloads = new ArrayList<>();
    private final Set<String> sourced = new LinkedHashSet<>();
    private final Functions functions = new Functions();
    private final Bindings bindings;
    private final Folders folders = new Folders();
    private String path;
    private int run;

    private ScriptReader(@Nullable Texts texts, String path, Kind kind) {
        this.texts = texts;
        this.path = path;
        this.bindings = new Bindings(kind);
        folders.enter(Paths.folder(path));
    }

    /// Reads a script and what it reads itself.
    public static Script read(Texts texts, Text script, Kind kind) {
        ScriptReader reader = new ScriptReader(texts, script.path(), kind);
        reader.sourced.add(script.path());
        reader.block(Lexer.read(script.content(), 1));
        return reader.script();
    }

    /// Reads a piece of a document, such as the lines between the fences of a README.
    public static Script piece(String path, String content, int firstLine, Kind kind) {
        ScriptReader reader = new ScriptReader(null, path, kind);
        reader.block(Lexer.read(content, firstLine));
        return reader.script();
    }

    private Script script() {
        return new Script(bindings.assignments(), downloads, List.copyOf(sourced));
    }

    private void block(List<Command> commands) {
        String before = "\n";
        boolean test = false;
        for (int i = 0; i < commands.size() && run < MAX_RUN; i++, run++) {
            Command command = commands.get(i);
            int after = functions.define(commands, i);
            if (after > i) {
                i = after;
                before = "\n";
                continue;
            }
            boolean conditional = before.equals("||") || (before.equals("&&") && test);
            command(command, conditional);
            test = !command.words().isEmpty()
                    && (TESTS.contains(command.words().getFirst()) || (conditional && before.equals("&&")));
            before = command.separator();
        }
    }

    private void command(Command command, boolean conditional) {
        List<String> words = command.words();
        int first = 0;
        while (first < words.size() && structure(words.get(first))) first++;
        if (first > 0
                && first < words.size()
                && List.of("for", "case", "select").contains(words.get(first - 1))) return;
        words = words.subList(first, words.size());
        if (words.isEmpty()) {
            if (first == 0 && command.separator().equals(")") && bindings.innermost() != null) return;
            return;
        }
        Branches innermost = bindings.innermost();
        if (command.separator().equals(")") && words.size() == 1 && innermost != null && innermost.isCase()) {
            innermost.branch(words.getFirst().equals("*"));
            return;
        }
        Place at = new Place(path, command.line());
        String verb = words.getFirst();
        if (DECLARING.contains(verb)) {
            for (String word : words.subList(1, words.size()))
                if (!word.startsWith("-")) assign(word, at, conditional, verb.equals("local"));
            return;
        }
        int assignmentsOnly = 0;
        while (assignmentsOnly < words.size() && assigns(words.get(assignmentsOnly))) assignmentsOnly++;
        if (assignmentsOnly == words.size()) {
            boolean array = command.separator().equals("(") && words.getLast().endsWith("=");
            if (!array) for (String word : words) assign(word, at, conditional, false);
            return;
        }
        words = words.subList(assignmentsOnly, words.size());
        verb = words.getFirst();
        switch (verb) {
            case ":", "[", "[[", "test" ->
                words.subList(1, words.size()).forEach(w -> expansion(at).word(w));
            case "source", "." -> source(words);
            case "cd" -> folders.change(argument(words));
            case "pushd" -> folders.push(argument(words));
            case "popd" -> folders.pop();
            case "read" -> read(words);
            case "printf" -> printf(words, at, conditional);
            case "eval" -> {
                if (words.size() == 2) assign(strip(words.get(1).replace("export ", "")), at, conditional, false);
            }
            case "wget", "curl", "git", "huggingface-cli", "hf", "modelscope", "aria2c", "ollama" ->
                download(words, at);
            default -> call(words, at);
        }
    }

    /// Handles a word of structure and tells whether it was one.
    private boolean structure(String word) {
        switch (word) {
            case "if" -> bindings.open(false);
            case "while", "until", "for", "select" -> bindings.open(false);
            case "case" -> bindings.open(true);
            case "else", "elif" -> {
                Branches innermost = bindings.innermost();
                if (innermost != null) innermost.branch(word.equals("else"));
            }
            case "fi", "esac", "done" -> bindings.close();
            default -> {
                return KEYWORDS.contains(word);
            }
        }
        return true;
    }

    private static boolean assigns(String word) {
        int end = Names.end(word, 0);
        return end > 0 && (word.startsWith("=", end) || word.startsWith("+=", end));
    }

    private void assign(String word, Place at, boolean conditional, boolean local) {
        int equals = top(word);
        if (equals <= 0) return;
        String left = word.substring(0, equals);
        boolean dynamicName = left.indexOf('$') >= 0;
        String name = dynamicName ? expansion(at).word(left + "\"").text() : strip(left);
        if (dynamicName && !Names.is(name)) name = expansion(at).word(left).text();
        if (!Names.is(name)) return;
        String right = word.substring(equals + 1);
        // A quote that opened before the name closes after the value: "$name=$value".
        if (left.startsWith("\"") && !left.substring(1).contains("\"") && right.endsWith("\"")) right = "\"" + right;
        if (!dynamicName) folders.learn(name, right);
        bindings.set(name, expansion(at).word(right), at, conditional, local, dynamicName);
    }

    /// The first `=` outside `${…}`.
    private static int top(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '$' && i + 1 < word.length() && word.charAt(i + 1) == '{')
                i = Expansion.close(word, i + 1, '{', '}') - 1;
            else if (c == '=') return i;
        }
        return -1;
    }

    private Expansion expansion(Place at) {
        return new Expansion(bindings::known, (name, value) -> bindings.set(name, value, at, false, false, false), at);
    }

    private void read(List<String> words) {
        for (int i = words.size() - 1; i > 0 && Names.is(words.get(i)); i--) {
            bindings.given(words.get(i));
        }
    }

    private void printf(List<String> words, Place at, boolean conditional) {
        int flag = words.indexOf("-v");
        if (flag < 0 || flag + 3 >= words.size()) return;
        String name = expansion(at).word(words.get(flag + 1)).text();
        if (Names.is(name))
            bindings.set(name, expansion(at).word(words.get(flag + 3)), at, conditional, false, bindings.depth() > 0);
    }

    private void source(List<String> words) {
        String target = argument(words);
        Texts all = texts;
        if (all == null || target == null || sourced.size() > MAX_SOURCED) return;
        String file = folders.path(target);
        Text script = file == null ? null : all.text(file);
        if (script == null || !sourced.add(script.path())) return;
        String outer = path;
        path = script.path();
        folders.enter(Paths.folder(path));
        block(Lexer.read(script.content(), 1));
        folders.leave();
        path = outer;
    }

    private void call(List<String> words, Place at) {
        List<Command> body = functions.body(words.getFirst());
        if (body == null || bindings.depth() >= MAX_CALLS) return;
        Map<String, Traced> scope = new HashMap<>();
        for (int i = 1; i < words.size(); i++)
            scope.put(String.valueOf(i), expansion(at).word(words.get(i)));
        for (int i = words.size(); i <= 9; i++) scope.put(String.valueOf(i), Traced.EMPTY);
        bindings.call(at, scope, () -> block(body));
    }

    private void download(List<String> words, Place at) {
        Set<String> urls = new LinkedHashSet<>();
        String verb = words.getFirst();
        for (int i = 1; i < words.size(); i++) {
            Traced word = expansion(at).word(words.get(i));
            if (word.text().contains("://")) urls.add(word.text());
            else if (i == 2
                    && Set.of("huggingface-cli", "hf", "ollama").contains(verb)
                    && !word.text().startsWith("-"))
                if (Set.of("download", "pull", "run").contains(words.get(1))) urls.add(word.text());
        }
        if (verb.equals("git") && !words.contains("clone")) return;
        for (String url : urls) downloads.add(new Script.Download(url, verb, at));
    }

    private static @Nullable String argument(List<String> words) {
        for (String word : words.subList(1, words.size())) if (!word.startsWith("-")) return word;
        return null;
    }

    static String strip(String word) {
        return word.replace("\"", "").replace("'", "");
    }
}
