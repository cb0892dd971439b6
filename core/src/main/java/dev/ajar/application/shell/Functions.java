package dev.ajar.application.shell;

import dev.ajar.application.shell.Lexer.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The functions a script defines, each with the commands of its body; none is run.
final class Functions {
    /// The most commands looked at in all to find where functions end.
    private static final int MAX_SCANNED = 500_000;

    private final Map<String, List<Command>> bodies = new HashMap<>();
    private int scanned;

    /// The commands of a function, or `null` where no such function is defined.
    @Nullable
    List<Command> body(String name) {
        return bodies.get(name);
    }

    /// Remembers a function that starts here and tells where it ends; `i` itself where none starts.
    int define(List<Command> commands, int i) {
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
                bodies.put(name, inside);
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
}
