package dev.ajar.application.shell;

import dev.ajar.application.shell.Lexer.Command;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Assignment;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Names;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    /// The most commands looked at in all to find where functions end.
    private static final int MAX_SCANNED = 500_000;
    private static final Set<String> KEYWORDS =
            Set.of("then", "else", "elif", "do", "{", "}", "!", "time", "if", "while", "until");
    private static final Set<String> DECLARING = Set.of("export", "declare", "readonly", "local", "typeset");
    private static final Set<String> TESTS = Set.of("[", "[[", "test", "grep", "which", "command", "((");

    private final @Nullable Texts texts;
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Script.Download> downloads = new ArrayList<>();
    private final Set<String> sourced = new LinkedHashSet<>();
    private final Map<String, Traced> environment = new HashMap<>();
    private final Map<String, List<Command>> functions = new HashMap<>();
    private final Deque<Map<String, Traced>> locals = new ArrayDeque<>();
    private final Deque<Branches> open = new ArrayDeque<>();
    private final Folders folders = new Folders();
    private final Kind kind;
    private @Nullable Map<String, List<Assignment>> called;
    private String path;
    private @Nullable Place callAt;
    private int run;
    private int scanned;

    private ScriptReader(@Nullable Texts texts, String path, Kind kind) {
        this.texts = texts;
        this.path = path;
        this.kind = kind;
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
        return new Script(assignments, downloads, List.copyOf(sourced));
    }

    private void block(List<Command> commands) {
        String before = "\n";
        boolean test = false;
        for (int i = 0; i < commands.size() && run < MAX_RUN; i++, run++) {
            Command command = commands.get(i);
            int after = function(commands, i);
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

    /// Remembers a function that starts here and tells where it ends; `i` itself where none starts.
    private int function(List<Command> commands, int i) {
        Command command = commands.get(i);
        List<String> words = command.words();
        String name = null;
        int body = i + 1;
        if (words.size() == 1 && command.separator().equals("(") && i + 1 < commands.size()) {
            Command next = commands.get(i + 1);
            if (next.words().isEmpty() && next.separator().equals(")")) {
                name = words.getFirst();
                body = i + 2;
            }
        } else if (words.size() >= 2 && words.getFirst().equals("function")) {
            name = words.get(1);
            if (command.separator().equals("(")) body = i + 2;
            if (words.size() > 2 && words.get(2).equals("{")) body = i;
        }
        if (name == null || body >= commands.size()) return i;
        List<Command> inside = new ArrayList<>();
        int depth = 0;
        for (int at = body; at < commands.size() && scanned < MAX_SCANNED; at++, scanned++) {
            List<String> here = commands.get(at).words();
            if (at == body && here.size() > 2 && here.getFirst().equals("function"))
                here = here.subList(2, here.size());
            String first = here.isEmpty() ? "" : here.getFirst();
            if (first.equals("{")) depth++;
            if (first.equals("}") && --depth == 0) {
                functions.put(name, inside);
                return at;
            }
            if (at == body && !first.equals("{")) return i;
            if (at == body) here = here.subList(1, here.size());
            if (!here.isEmpty() || at > body)
                inside.add(new Command(
                        here, commands.get(at).line(), commands.get(at).separator()));
        }
        return i;
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
            if (first == 0 && command.separator().equals(")") && !open.isEmpty()) return;
            return;
        }
        if (command.separator().equals(")")
                && words.size() == 1
                && !open.isEmpty()
                && open.peek().isCase()) {
            open.peek().branch(words.getFirst().equals("*"));
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
            case "if" -> open.push(new Branches(false));
            case "while", "until", "for", "select" -> open.push(new Branches(false));
            case "case" -> open.push(new Branches(true));
            case "else" -> {
                if (!open.isEmpty()) open.peek().branch(true);
            }
            case "elif" -> {
                if (!open.isEmpty()) open.peek().branch(false);
            }
            case "fi", "esac", "done" -> close();
            default -> {
                return KEYWORDS.contains(word);
            }
        }
        return true;
    }

    private void close() {
        if (open.isEmpty()) return;
        Set<String> always = open.pop().always();
        if (!open.isEmpty()) always.forEach(name -> open.peek().set(name));
        else
            for (String name : always)
                for (int i = assignments.size() - 1; i >= 0; i--) {
                    Assignment a = assignments.get(i);
                    if (!a.name().equals(name)) continue;
                    assignments.set(i, new Assignment(name, a.value(), a.kind(), a.place(), false));
                    break;
                }
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
        set(name, expansion(at).word(right), at, conditional, local, dynamicName);
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

    private void set(String name, Traced value, Place at, boolean conditional, boolean local, boolean dynamicName) {
        Map<String, Traced> scope = locals.peek();
        if (local && scope != null) {
            scope.put(name, value);
            return;
        }
        if (scope != null && scope.containsKey(name)) {
            scope.put(name, value);
            return;
        }
        boolean self = own(value, name);
        if (self && !(dynamicName && called != null)) return;
        boolean unsure = conditional || !open.isEmpty();
        if (!open.isEmpty()) open.peek().set(name);
        Traced before = environment.get(name);
        if (!unsure || before == null || !before.known()) environment.put(name, value);
        if (dynamicName && called != null) {
            Place place = callAt == null ? at : callAt;
            called.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(new Assignment(name, value, function(kind), place, false));
            return;
        }
        record(new Assignment(name, value, kind, at, unsure));
    }

    private static boolean own(Traced value, String name) {
        return !value.known()
                && value.text().length() == 1
                && value.uses().stream().anyMatch(use -> use.variable().equals(name));
    }

    private static Kind function(Kind kind) {
        return kind == Kind.ASSIGNMENT ? Kind.FUNCTION_DEFAULT : kind;
    }

    private void record(Assignment assignment) {
        if (!assignment.conditional() && kind != Kind.README) {
            assignments.removeIf(
                    a -> a.name().equals(assignment.name()) && !a.conditional() && assignments.size() < 5_000);
        }
        assignments.add(assignment);
    }

    private Expansion expansion(Place at) {
        return new Expansion(this::known, (name, value) -> set(name, value, at, false, false, false), at);
    }

    private @Nullable Traced known(String name) {
        for (Map<String, Traced> scope : locals) if (scope.containsKey(name)) return scope.get(name);
        Traced value = environment.get(name);
        if (value == null) return null;
        Assignment from = null;
        for (int i = assignments.size() - 1; i >= 0 && from == null && i >= assignments.size() - 500; i--)
            if (assignments.get(i).name().equals(name)) from = assignments.get(i);
        return from == null ? value : value.through(new Use(name, value.known() ? kind : Kind.DYNAMIC, from.place()));
    }

    private void read(List<String> words) {
        for (int i = words.size() - 1; i > 0 && Names.is(words.get(i)); i--) {
            Map<String, Traced> scope = locals.peek();
            (scope == null ? environment : scope).put(words.get(i), Traced.EMPTY);
        }
    }

    private void printf(List<String> words, Place at, boolean conditional) {
        int flag = words.indexOf("-v");
        if (flag < 0 || flag + 3 >= words.size()) return;
        String name = expansion(at).word(words.get(flag + 1)).text();
        if (Names.is(name))
            set(name, expansion(at).word(words.get(flag + 3)), at, conditional, false, locals.peek() != null);
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
        List<Command> body = functions.get(words.getFirst());
        if (body == null || locals.size() >= MAX_CALLS) return;
        Map<String, Traced> scope = new HashMap<>();
        for (int i = 1; i < words.size(); i++)
            scope.put(String.valueOf(i), expansion(at).word(words.get(i)));
        for (int i = words.size(); i <= 9; i++) scope.put(String.valueOf(i), Traced.EMPTY);
        boolean outermost = called == null;
        Map<String, List<Assignment>> found = called == null ? new LinkedHashMap<>() : called;
        if (outermost) {
            called = found;
            callAt = at;
        }
        locals.push(scope);
        block(body);
        locals.pop();
        if (!outermost) return;
        called = null;
        callAt = null;
        found.values().forEach(list -> {
            Assignment best = list.stream()
                    .filter(a -> a.value().known() && !a.value().isEmpty())
                    .findFirst()
                    .orElse(list.getFirst());
            // A default that is the name itself documents an input: it sets nothing.
            if (!best.value().known() && own(best.value(), best.name())) return;
            environment.put(best.name(), best.value());
            record(best);
        });
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

    /// The branches of a condition and which names each sets.
    private static final class Branches {
        private final boolean isCase;
        private final List<Set<String>> branches = new ArrayList<>();
        private boolean complete;

        Branches(boolean isCase) {
            this.isCase = isCase;
            branches.add(new HashSet<>());
        }

        boolean isCase() {
            return isCase;
        }

        void branch(boolean last) {
            if (!(isCase && branches.size() == 1 && branches.getFirst().isEmpty())) branches.add(new HashSet<>());
            complete |= last;
        }

        void set(String name) {
            branches.getLast().add(name);
        }

        Set<String> always() {
            if (!complete) return Set.of();
            Set<String> all = new LinkedHashSet<>(branches.getFirst());
            branches.forEach(all::retainAll);
            return all;
        }
    }
}
