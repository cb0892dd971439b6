package dev.ajar.application.ollama;

import dev.ajar.application.part.Workload;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Modelfile: what it is made from, which adapter is laid over it, which license it states. Instructions are read
/// without regard to case.
///
/// @param from name, path or address after `FROM`, or `null`
/// @param adapter after `ADAPTER`, or `null`
/// @param license first line of what `LICENSE` states, or `null`
public record Modelfile(
        @Nullable Word from,
        @Nullable Word adapter,
        @Nullable Word license) {

    /// Whether a path is that of a Modelfile.
    public static boolean is(String path) {
        String name = Paths.name(path).toLowerCase(Locale.ROOT);
        return name.startsWith("modelfile") || name.endsWith(".modelfile");
    }

    public static Modelfile read(Text text) {
        Word from = null;
        Word adapter = null;
        Word license = null;
        boolean quoted = false;
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i).strip();
            boolean inside = quoted;
            int marks = (line.length() - line.replace("\"\"\"", "").length()) / 3;
            if (marks % 2 == 1) quoted = !quoted;
            if (inside || line.startsWith("#")) continue;
            int space = line.indexOf(' ');
            if (space < 0) continue;
            String value =
                    line.substring(space + 1).strip().replace("\"\"\"", "").strip();
            Word word = new Word(Traced.of(value), new Place(text.path(), i + 1));
            switch (line.substring(0, space).toUpperCase(Locale.ROOT)) {
                case "FROM" -> from = from == null ? word : from;
                case "ADAPTER" -> adapter = word;
                case "LICENSE" -> license = license == null ? word : license;
                default -> {}
            }
        }
        return new Modelfile(from, adapter, license);
    }

    /// As a service that runs the model.
    public List<Workload> workloads(String path) {
        List<List<Word>> commands = new ArrayList<>();
        Word base = from;
        if (base != null) commands.add(List.of(word("ollama", base.at()), word("run", base.at()), base));
        return List.of(Workload.alone(
                Paths.name(path), new Place(path, 1), Traced.of("ollama/ollama"), null, commands, Map.of()));
    }

    private static Word word(String text, Place at) {
        return new Word(Traced.of(text), at);
    }
}
