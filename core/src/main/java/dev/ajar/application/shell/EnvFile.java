package dev.ajar.application.shell;

import dev.ajar.application.text.Text;
import dev.ajar.application.value.Assignment;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Names;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads an environment file: `NAME=value` lines as Compose reads them. Single quotes are literal; elsewhere earlier
/// names of the file are replaced.
public final class EnvFile {
    private EnvFile() {}

    /// The assignments of a file.
    ///
    /// @param outside values of names the file does not set, or `null`
    public static List<Assignment> read(Text file, Kind kind, Function<String, @Nullable Traced> outside) {
        List<Assignment> found = new ArrayList<>();
        Map<String, Traced> own = new HashMap<>();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int number = i + 1;
            if (line.startsWith("export ")) line = line.substring(7).strip();
            int end = Names.end(line, 0);
            if (end == 0) continue;
            int equals = line.indexOf('=', end);
            if (equals < 0 || !line.substring(end, equals).isBlank()) continue;
            String name = line.substring(0, end);
            String value = line.substring(equals + 1).strip();
            char quote = value.isEmpty() ? 0 : value.charAt(0);
            if (quote == '"' || quote == '\'') {
                StringBuilder whole = new StringBuilder(value);
                while (closing(whole, quote) < 0 && i + 1 < lines.size() && i - number < 50)
                    whole.append('\n').append(lines.get(++i));
                int close = closing(whole, quote);
                value = whole.substring(0, close < 0 ? whole.length() : close + 1);
                if (close < 0) value = value + quote;
            } else {
                int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
                if (comment >= 0) value = value.substring(0, comment).strip();
            }
            Place at = new Place(file.path(), number);
            Expansion expansion = new Expansion(
                    n -> {
                        Traced known = own.get(n);
                        return known == null ? outside.apply(n) : known;
                    },
                    own::put,
                    at);
            Traced text = expansion.word(value);
            boolean self = !text.known()
                    && text.uses().stream().anyMatch(u -> u.variable().equals(name));
            if (self) continue;
            own.put(name, text);
            found.add(new Assignment(name, text, kind, at, false));
        }
        return found;
    }

    private static int closing(CharSequence text, char quote) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && quote == '"') i++;
            else if (text.charAt(i) == quote) return i;
        }
        return -1;
    }
}
