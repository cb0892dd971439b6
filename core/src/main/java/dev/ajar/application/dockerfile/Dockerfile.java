package dev.ajar.application.dockerfile;

import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.text.Text;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a Dockerfile says about its final stage. `FROM` a stage of the same file takes over what that stage says.
///
/// @param base image of the final stage after following stages, `null` where it cannot be told
/// @param baseAt where it is written
/// @param environment `ENV` settings, with `ARG` defaults where nothing else sets a name
/// @param entrypoint words of `ENTRYPOINT`, or the one text a shell is given
/// @param command words of `CMD`
/// @param workdir folder inside the image
/// @param user `null` where none is set: then the base decides
/// @param copies what `COPY` and `ADD` lay where, in order
/// @param runs texts of `RUN`, in order
/// @param labels as written
public record Dockerfile(
        String path,
        @Nullable String base,
        Place baseAt,
        Map<String, Word> environment,
        List<Word> entrypoint,
        List<Word> command,
        String workdir,
        @Nullable String user,
        List<Copy> copies,
        List<Word> runs,
        Map<String, String> labels) {
    private static final int MAX_INSTRUCTIONS = 5_000;
    private static final int MAX_COPIES = 2_000;

    /// One `COPY` or `ADD`.
    public record Copy(String from, String to, Place at) {}

    private static final class Stage {
        @Nullable
        String base;

        Place baseAt = new Place("", 0);
        final Map<String, Word> environment = new LinkedHashMap<>();
        List<Word> entrypoint = List.of();
        List<Word> command = List.of();
        String workdir = "/";

        @Nullable
        String user;

        final List<Copy> copies = new ArrayList<>();
        final List<Word> runs = new ArrayList<>();
        final Map<String, String> labels = new LinkedHashMap<>();
    }

    /// Reads a Dockerfile.
    ///
    /// @param arguments build arguments given from outside
    /// @param target stage wanted, or `null` for the last
    public static Dockerfile read(Text text, Map<String, String> arguments, @Nullable String target) {
        Map<String, String> global = new HashMap<>();
        Map<String, Stage> stages = new HashMap<>();
        Stage stage = null;
        int count = 0;
        for (Instruction i : instructions(text)) {
            if (++count > MAX_INSTRUCTIONS) break;
            Map<String, String> known = new HashMap<>(global);
            if (stage != null) stage.environment.forEach((name, word) -> known.put(name, word.text()));
            known.putAll(arguments);
            String rest = i.name.equals("RUN") ? i.rest : replaced(i.rest, known);
            Place at = new Place(text.path(), i.line);
            if (i.name.equals("ARG") && stage == null) argument(rest, global);
            else if (i.name.equals("FROM")) {
                if (stage != null && target != null && stages.get(target.toLowerCase(Locale.ROOT)) == stage) break;
                stage = from(rest, at, stages);
            } else if (stage != null) {
                instruction(stage, i.name, rest, at);
                if (i.name.equals("COPY")) handedOn(stage, rest, at, stages);
            }
        }
        if (stage == null) stage = new Stage();
        return new Dockerfile(
                text.path(),
                stage.base,
                stage.baseAt,
                stage.environment,
                stage.entrypoint,
                stage.command,
                stage.workdir,
                stage.user,
                List.copyOf(stage.copies),
                List.copyOf(stage.runs),
                stage.labels);
    }

    private record Instruction(String name, String rest, int line) {}

    private static List<Instruction> instructions(Text text) {
        List<Instruction> found = new ArrayList<>();
        List<String> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            int start = i + 1;
            StringBuilder whole = new StringBuilder();
            while (true) {
                boolean more = line.endsWith("\\");
                whole.append(more ? line.substring(0, line.length() - 1) : line).append(more ? " " : "");
                if (!more || i + 1 >= lines.size()) break;
                line = lines.get(++i).strip();
                while ((line.isEmpty() || line.startsWith("#")) && i + 1 < lines.size())
                    line = lines.get(++i).strip();
            }
            i = document(lines, i, whole);
            String all = whole.toString();
            int space = 0;
            while (space < all.length() && Character.isLetter(all.charAt(space))) space++;
            if (space == 0) continue;
            found.add(new Instruction(
                    all.substring(0, space).toUpperCase(Locale.ROOT),
                    all.substring(space).strip(),
                    start));
        }
        return found;
    }

    /// Takes in the here-document that an instruction opens, below it; the index of its last line.
    private static int document(List<String> lines, int at, StringBuilder whole) {
        int open = whole.indexOf("<<");
        if (open < 0 || !whole.toString().regionMatches(true, 0, "RUN", 0, 3)) return at;
        int from = open + 2;
        while (from < whole.length() && "-\"'".indexOf(whole.charAt(from)) >= 0) from++;
        int to = from;
        while (to < whole.length() && (Character.isLetterOrDigit(whole.charAt(to)) || whole.charAt(to) == '_')) to++;
        String end = whole.substring(from, to);
        if (end.isEmpty()) return at;
        for (int i = at + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(end)) return i;
            whole.append('\n').append(lines.get(i));
        }
        return lines.size() - 1;
    }

    private static void argument(String rest, Map<String, String> into) {
        int equals = rest.indexOf('=');
        if (equals > 0)
            into.putIfAbsent(
                    rest.substring(0, equals).strip(),
                    unquoted(rest.substring(equals + 1).strip()));
    }

    private static Stage from(String rest, Place at, Map<String, Stage> stages) {
        Stage stage = new Stage();
        String image = null;
        String name = null;
        String[] words = rest.split(" +", -1);
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith("--")) continue;
            if (image == null) image = words[i];
            else if (words[i].equalsIgnoreCase("as") && i + 1 < words.length) name = words[i + 1];
        }
        Stage parent = image == null ? null : stages.get(image.toLowerCase(Locale.ROOT));
        if (parent != null) {
            stage.base = parent.base;
            stage.baseAt = parent.baseAt;
            stage.environment.putAll(parent.environment);
            stage.entrypoint = parent.entrypoint;
            stage.command = parent.command;
            stage.workdir = parent.workdir;
            stage.user = parent.user;
            stage.copies.addAll(parent.copies);
            stage.runs.addAll(parent.runs);
            stage.labels.putAll(parent.labels);
        } else {
            stage.base = image;
            stage.baseAt = at;
        }
        if (name != null) stages.put(name.toLowerCase(Locale.ROOT), stage);
        return stage;
    }

    private static void instruction(Stage stage, String name, String rest, Place at) {
        switch (name) {
            case "ENV" ->
                pairs(rest).forEach((key, value) -> stage.environment.put(key, new Word(Traced.of(value), at)));
            case "ARG" -> {
                Map<String, String> one = new HashMap<>();
                argument(rest, one);
                one.forEach((key, value) -> stage.environment.putIfAbsent(key, new Word(Traced.of(value), at)));
            }
            case "LABEL" -> stage.labels.putAll(pairs(rest));
            case "WORKDIR" -> stage.workdir = unquoted(rest);
            case "USER" -> stage.user = rest;
            case "RUN" -> stage.runs.add(new Word(Traced.of(rest), at));
            case "COPY", "ADD" -> {
                List<String> words =
                        new ArrayList<>(words(rest, at).stream().map(Word::text).toList());
                words.removeIf(w -> w.startsWith("--"));
                for (int i = 0; i + 1 < words.size() && !rest.contains("--from="); i++)
                    stage.copies.add(new Copy(words.get(i), words.getLast(), at));
            }
            case "ENTRYPOINT" -> {
                stage.entrypoint = words(rest, at);
                stage.command = List.of();
            }
            case "CMD" -> stage.command = words(rest, at);
            default -> {}
        }
    }

    /// What another stage had been given lies at a new place: `COPY --from=STAGE`.
    private static void handedOn(Stage stage, String rest, Place at, Map<String, Stage> stages) {
        List<String> words =
                new ArrayList<>(words(rest, at).stream().map(Word::text).toList());
        Stage other = null;
        for (String word : words)
            if (word.startsWith("--from=")) other = stages.get(word.substring(7).toLowerCase(Locale.ROOT));
        words.removeIf(w -> w.startsWith("--"));
        if (other == null || words.size() < 2) return;
        for (String source : words.subList(0, words.size() - 1))
            for (Copy copy : List.copyOf(other.copies)) {
                if (stage.copies.size() > MAX_COPIES) return;
                String laid = copy.to().startsWith("/") ? copy.to() : other.workdir + "/" + copy.to();
                String plain = laid.replace("/./", "/");
                while (plain.endsWith("/") || plain.endsWith("/.")) plain = plain.substring(0, plain.lastIndexOf('/'));
                if (source.equals(plain)) stage.copies.add(new Copy(copy.from(), words.getLast(), at));
                else if (source.startsWith(plain + "/"))
                    stage.copies.add(new Copy(copy.from() + source.substring(plain.length()), words.getLast(), at));
                else if (plain.startsWith(source + "/"))
                    stage.copies.add(new Copy(copy.from(), words.getLast() + plain.substring(source.length()), at));
            }
    }

    /// The words of an instruction in its list form, or in its text form.
    private static List<Word> words(String rest, Place at) {
        List<Word> words = new ArrayList<>();
        if (rest.startsWith("["))
            try {
                for (JsonNode item : JsonMapper.shared().readTree(rest))
                    words.add(new Word(Traced.of(item.asString("")), at));
                return words;
            } catch (JacksonException e) {
                // Not the list form after all: a shell reads it, as the builder does.
                words.clear();
            }
        return dev.ajar.application.part.Words.split(new Word(Traced.of(rest), at));
    }

    private static Map<String, String> pairs(String rest) {
        Map<String, String> found = new LinkedHashMap<>();
        int space = rest.indexOf(' ');
        int equals = rest.indexOf('=');
        if (equals < 0 || (space > 0 && space < equals)) {
            if (space > 0)
                found.put(
                        rest.substring(0, space),
                        unquoted(rest.substring(space + 1).strip()));
            return found;
        }
        for (Word word : dev.ajar.application.part.Words.split(new Word(Traced.of(rest), new Place("", 0)))) {
            int at = word.text().indexOf('=');
            if (at > 0) found.put(word.text().substring(0, at), word.text().substring(at + 1));
        }
        return found;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") || text.startsWith("'"))
                && text.endsWith(text.substring(0, 1));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static String replaced(String text, Map<String, String> known) {
        if (text.indexOf('$') < 0) return text;
        var interpolation = new dev.ajar.application.value.Interpolation(
                name -> {
                    String value = known.get(name);
                    var use =
                            new dev.ajar.application.value.Use(name, dev.ajar.application.value.Kind.ASSIGNMENT, null);
                    return new dev.ajar.application.value.Variables.Answer(
                            value == null ? Traced.of("$" + name) : Traced.of(value), value != null, use);
                },
                (_, _, _, _) -> {});
        return interpolation.apply(text, new Place("", 0)).text();
    }
}
