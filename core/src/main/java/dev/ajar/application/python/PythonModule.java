package dev.ajar.application.python;

import dev.ajar.application.python.PythonTokens.Kind;
import dev.ajar.application.python.PythonTokens.Token;
import dev.ajar.application.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What one Python module says about models.
///
/// @param loads calls that load a model or a data set
/// @param arguments command line arguments with their default
/// @param settings environment names it reads, with their default or the empty text
/// @param named texts given to a name, a key or a parameter that speaks of a model
/// @param imports modules it takes in, with the condition that guards each
/// @param registered names under which its classes register as components
public record PythonModule(
        String path,
        List<Load> loads,
        List<Default> arguments,
        List<Default> settings,
        List<Default> named,
        List<Import> imports,
        Set<String> registered) {

    /// A call that loads something.
    ///
    /// @param call its name
    /// @param value `null` where this module does not tell it
    /// @param setting environment name that decides the value, or the empty text
    public record Load(LoadingCalls.Call call, @Nullable String value, String setting, int line) {}

    /// A name with a value that holds where nothing else is given.
    public record Default(String name, String value, int line) {}

    /// A module taken in.
    ///
    /// @param when text that a setting must have for it, or the empty text
    public record Import(String module, String when) {}

    public static PythonModule read(Text text, LoadingCalls calls) {
        return new Reader(text.path(), PythonTokens.of(text.content()), calls).read();
    }

    private record Value(@Nullable String text, String setting) {}

    private static final class Reader {
        private final String path;
        private final List<Token> tokens;
        private final LoadingCalls calls;
        private final Map<String, TreeMap<Integer, Value>> constants = new HashMap<>();
        private final Map<String, Value> byArgument = new HashMap<>();
        private final List<Load> loads = new ArrayList<>();
        private final List<Default> arguments = new ArrayList<>();
        private final Map<String, Default> settings = new LinkedHashMap<>();
        private final List<Default> named = new ArrayList<>();
        private final List<Import> imports = new ArrayList<>();
        private final Set<String> registered = new LinkedHashSet<>();

        Reader(String path, List<Token> tokens, LoadingCalls calls) {
            this.path = path;
            this.tokens = tokens;
            this.calls = calls;
        }

        PythonModule read() {
            for (int i = 0; i < tokens.size(); i++) definitions(i);
            for (int i = 0; i < tokens.size(); i++) call(i);
            takesIn();
            return new PythonModule(path, loads, arguments, List.copyOf(settings.values()), named, imports, registered);
        }

        private Token at(int i) {
            return i >= 0 && i < tokens.size() ? tokens.get(i) : new Token(Kind.NEWLINE, "", 0, 0);
        }

        /// Assignments, parameters with defaults, keys of mappings, arguments and settings.
        private void definitions(int i) {
            Token token = at(i);
            boolean key = token.kind() == Kind.TEXT && at(i + 1).mark(":");
            if ((token.kind() == Kind.NAME && at(i + 1).mark("=")) || key) {
                Value value = value(i + 2);
                if (value.text() != null && !value.text().isEmpty()) {
                    constant(token.text(), i, value);
                    if (speaksOfModel(token.text()) && value.setting().isEmpty())
                        named.add(new Default(token.text(), value.text(), token.line()));
                } else if (!value.setting().isEmpty()) constant(token.text(), i, value);
            }
            if (token.kind() == Kind.NAME
                    && at(i + 1).mark(":")
                    && at(i + 3).mark("=")
                    && at(i + 2).kind() == Kind.NAME) {
                Value value = value(i + 4);
                if (value.text() != null && !value.text().isEmpty()) {
                    constant(token.text(), i, value);
                    if (speaksOfModel(token.text())) named.add(new Default(token.text(), value.text(), token.line()));
                }
            }
            if (token.name("add_argument") && at(i + 1).mark("(")) argument(i + 2);
            if (token.name("register") && at(i + 1).mark("(") && at(i + 2).kind() == Kind.TEXT)
                registered.add(at(i + 2).text());
        }

        private void constant(String name, int at, Value value) {
            constants.computeIfAbsent(name, _ -> new TreeMap<>()).put(at, value);
        }

        /// What a name stands for at a place: the last text given to it before, else the first after.
        private Value constant(String name, int at) {
            TreeMap<Integer, Value> all = constants.get(name);
            if (all == null) return new Value(null, "");
            Map.Entry<Integer, Value> before = all.floorEntry(at);
            return before == null ? all.firstEntry().getValue() : before.getValue();
        }

        private static boolean speaksOfModel(String name) {
            String lower = name.toLowerCase(java.util.Locale.ROOT);
            return lower.contains("model") && !lower.contains("path_") && !lower.endsWith("type");
        }

        private void argument(int from) {
            String name = "";
            String value = null;
            for (int i = from; i < tokens.size() && i < from + 60; i++) {
                Token token = at(i);
                if (token.mark(")")) break;
                if (token.kind() == Kind.TEXT && token.text().startsWith("--") && name.isEmpty()) name = token.text();
                if (token.name("default") && at(i + 1).mark("="))
                    value = value(i + 2).text();
            }
            if (name.isEmpty()) return;
            if (value != null) {
                arguments.add(new Default(name, value, at(from).line()));
                byArgument.put(name.replaceFirst("^-+", "").replace('-', '_'), new Value(value, ""));
            }
        }

        /// The value of the expression that starts here, as far as this module tells.
        private Value value(int i) {
            Token token = at(i);
            if (token.kind() == Kind.TEXT) {
                boolean more =
                        at(i + 1).mark("+") || at(i + 1).mark("%") || at(i + 1).mark(".");
                return new Value(more ? null : token.text(), "");
            }
            if (token.name("os") && at(i + 1).mark(".")) return environment(i + 2);
            if (token.name("getenv")) return environment(i);
            if (token.name("args") && at(i + 1).mark("."))
                return byArgument.getOrDefault(at(i + 2).text(), new Value(null, ""));
            if (token.name("self") && at(i + 1).mark("."))
                return constant(at(i + 2).text(), i);
            if (token.kind() == Kind.NAME && !at(i + 1).mark("(") && !at(i + 1).mark("."))
                return constant(token.text(), i);
            return new Value(null, "");
        }

        /// `getenv("N", "default")`, `environ.get("N", "default")`, `environ["N"]`.
        private Value environment(int i) {
            int open = at(i).name("getenv")
                    ? i + 1
                    : at(i).name("environ") && at(i + 1).mark(".") ? i + 3 : -1;
            if (at(i).name("environ") && at(i + 1).mark("[") && at(i + 2).kind() == Kind.TEXT) {
                settings.putIfAbsent(at(i + 2).text(), new Default(at(i + 2).text(), "", at(i).line()));
                return new Value(null, at(i + 2).text());
            }
            if (open < 0 || !at(open).mark("(") || at(open + 1).kind() != Kind.TEXT) return new Value(null, "");
            String name = at(open + 1).text();
            Value byDefault = at(open + 2).mark(",") ? value(open + 3) : new Value(null, "");
            String text = byDefault.text() == null ? "" : byDefault.text();
            Default before = settings.get(name);
            if (before == null || before.value().isEmpty()) settings.put(name, new Default(name, text, at(i).line()));
            return new Value(byDefault.text(), name);
        }

        private void call(int i) {
            Token token = at(i);
            if (token.name("getenv") || token.name("environ")) environment(i);
            if (token.kind() != Kind.NAME || !at(i + 1).mark("(")) return;
            LoadingCalls.Call call = calls.byName(token.text());
            if (call == null || at(i - 1).name("def") || at(i - 1).name("class")) return;
            if (!call.onlyAfter().isEmpty()
                    && !(at(i - 1).mark(".")
                            && call.onlyAfter().contains(at(i - 2).text()))) return;
            int depth = 0;
            int position = 0;
            Value found = null;
            for (int k = i + 1; k < tokens.size() && k < i + 400; k++) {
                Token here = at(k);
                if (here.mark("(") || here.mark("[") || here.mark("{")) depth++;
                if (here.mark(")") || here.mark("]") || here.mark("}")) if (--depth == 0) break;
                if (depth != 1) continue;
                boolean starts = k == i + 2 || at(k - 1).mark(",");
                if (starts && at(k + 1).mark("=") && call.keywords().contains(here.text())) {
                    found = value(k + 2);
                    break;
                }
                if (starts && !at(k + 1).mark("=") && position == call.position() && !here.mark("*") && found == null)
                    found = value(k);
                if (here.mark(",")) position++;
            }
            if (found == null) return;
            loads.add(new Load(call, found.text(), found.setting(), token.line()));
        }

        private void takesIn() {
            String when = "";
            int guard = -1;
            boolean start = true;
            for (int i = 0; i < tokens.size(); i++) {
                Token token = at(i);
                if (start && token.kind() == Kind.NAME) {
                    if (token.column() <= guard) {
                        guard = -1;
                        when = "";
                    }
                    if ((token.name("if") || token.name("elif"))
                            && at(i + 2).mark("==")
                            && at(i + 3).kind() == Kind.TEXT) {
                        guard = token.column();
                        when = at(i + 3).text();
                    }
                    if (token.name("from") || token.name("import")) {
                        StringBuilder module = new StringBuilder();
                        int k = i + 1;
                        while ((at(k).kind() == Kind.NAME && !at(k).name("import")) || at(k).mark("."))
                            module.append(at(k++).text());
                        imports.add(new Import(module.toString(), when));
                    }
                }
                start = token.kind() == Kind.NEWLINE;
            }
        }
    }
}
