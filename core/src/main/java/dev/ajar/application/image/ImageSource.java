package dev.ajar.application.image;

import dev.ajar.application.dockerfile.Dockerfile;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.PythonCalls;
import dev.ajar.application.part.ModelName;
import dev.ajar.application.part.Words;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.python.LoadingCalls;
import dev.ajar.application.python.PythonModule;
import dev.ajar.application.shell.Script;
import dev.ajar.application.shell.ScriptReader;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads which models an image loads by itself, from its Dockerfile and the files that its entry point starts.
///
/// The way: entry point and command of the final stage lead to a script or a module, looked for in the working folder
/// as `COPY` laid it, else beside the Dockerfile. A shell script leads on to what it starts. A module leads on to the
/// modules of the same source tree it takes in. A module whose classes register as a component counts only for that
/// component, as does one taken in under a comparison with a text. Counted are: files and repositories fetched by `RUN`
/// or by a script; a value the entry point passes; a default of an argument or of a setting that names a model; a text
/// given to a name that speaks of a model; and a text in a loading call. Defaults count only where some file of the way
/// loads a model at all.
public final class ImageSource {
    private static final int MAX_FILES = 60;

    private final Texts texts;
    private final Knowledge knowledge;
    private final LoadingCalls calls = PythonCalls.load();

    public ImageSource(Texts texts, Knowledge knowledge) {
        this.texts = texts;
        this.knowledge = knowledge;
    }

    /// A model an image loads.
    ///
    /// @param hub `huggingface`, `url` …
    /// @param variables settings that replace it
    /// @param when component name it is bound to, or the empty text
    /// @param also further files of the same model
    public record Loaded(
            String model,
            String hub,
            String role,
            Set<String> variables,
            String when,
            Place at,
            String how,
            List<String> also) {}

    /// The models of one image.
    ///
    /// @param context folder that the build copies from
    public List<Loaded> models(Dockerfile file, String context) {
        Way way = new Way(file, context);
        way.walk();
        return way.found();
    }

    private final class Way {
        private final Dockerfile file;
        private final String context;
        private final Map<String, Loaded> fetched = new LinkedHashMap<>();
        private final Map<String, Loaded> defaults = new LinkedHashMap<>();
        private final Map<String, Loaded> loaded = new LinkedHashMap<>();
        private final Set<String> passed = new LinkedHashSet<>();
        private final Set<String> variables = new LinkedHashSet<>();
        private final Set<String> everywhere = new LinkedHashSet<>();
        private final Set<String> components = new LinkedHashSet<>();
        private final Set<String> seen = new LinkedHashSet<>();
        private final Deque<String[]> next = new ArrayDeque<>();
        private final Set<String> loading = new LinkedHashSet<>();
        private final Map<String, List<Word>> written = new LinkedHashMap<>();

        Way(Dockerfile file, String context) {
            this.file = file;
            this.context = context;
        }

        void walk() {
            for (Word run : file.runs()) {
                Script script =
                        ScriptReader.piece(file.path(), run.text(), run.at().line(), Kind.ASSIGNMENT);
                script.downloads().forEach(this::download);
                written(Words.split(run));
            }
            List<Word> words = new ArrayList<>(file.entrypoint());
            words.addAll(file.command());
            for (List<Word> command : Words.commands(words, file.environment())) started(command, file.workdir());
            while (!next.isEmpty() && seen.size() < MAX_FILES) {
                String[] one = next.poll();
                if (!seen.add(one[0] + "\n" + one[1])) continue;
                Text text = texts.text(one[0]);
                if (text == null) continue;
                if (one[0].endsWith(".py")) module(text, one[1]);
                else script(text);
            }
        }

        /// Remembers a script that a build step writes: `echo … >> file`.
        private void written(List<Word> run) {
            int at = 0;
            for (int i = 0; i <= run.size(); i++) {
                boolean ends = i == run.size()
                        || Set.of("&&", ";", "||", "|").contains(run.get(i).text());
                if (!ends) continue;
                List<Word> one = run.subList(at, i);
                at = i + 1;
                if (one.size() < 4 || !one.getFirst().text().equals("echo")) continue;
                Word mark = one.get(one.size() - 2);
                if (!mark.text().equals(">") && !mark.text().equals(">>")) continue;
                List<Word> line = new ArrayList<>();
                for (Word word : one.subList(1, one.size() - 2)) line.addAll(Words.split(word));
                written.computeIfAbsent(Paths.name(one.getLast().text()), _ -> new ArrayList<>())
                        .addAll(line);
            }
        }

        private void started(List<Word> command, String folder) {
            boolean module = false;
            for (Word word : command) {
                String text = word.text();
                List<Word> line = written.remove(Paths.name(text));
                if (line != null) started(line, folder);
                if (text.equals("-m")) {
                    module = true;
                    continue;
                }
                String name = module ? text.replace('.', '/') + ".py" : text;
                module = false;
                if (name.endsWith(".py") || name.endsWith(".sh") || text.startsWith("/")) {
                    String path = locate(name, folder);
                    if (path != null) next.add(new String[] {path, ""});
                }
                int colon = text.indexOf(':');
                if (colon > 0 && text.indexOf('/') < 0) {
                    String path = locate(text.substring(0, colon).replace('.', '/') + ".py", folder);
                    if (path != null) next.add(new String[] {path, ""});
                }
            }
            for (int i = 0; i + 1 < command.size(); i++) {
                String flag = command.get(i).text();
                if (!knowledge.engines().flags().containsKey(flag)) continue;
                passed.add(flag);
                ModelName name = ModelName.of(command.get(i + 1).text(), "");
                if (name != null && !name.hub().isEmpty() && !name.hub().equals("path"))
                    put(loaded, name, "", command.get(i + 1).at(), "passed by the entry point", "", Set.of());
            }
        }

        /// A file of the image in the source tree: as `COPY` laid it, else beside the Dockerfile.
        private @Nullable String locate(String name, String folder) {
            String inside = name.startsWith("/") ? name : folder + "/" + name;
            for (Dockerfile.Copy copy : file.copies().reversed()) {
                String to = copy.to().startsWith("/") ? copy.to() : file.workdir() + "/" + copy.to();
                String target = plain(to);
                String source = Paths.resolve(context, copy.from());
                if (source == null) continue;
                String wanted = plain(inside);
                List<String> candidates = new ArrayList<>();
                if (wanted.equals(target)) candidates.add(source);
                if (target.isEmpty() || wanted.startsWith(target + "/")) {
                    String rest = target.isEmpty() ? wanted : wanted.substring(target.length() + 1);
                    candidates.add(source.isEmpty() ? rest : source + "/" + rest);
                    if (Paths.name(source).equals(rest)) candidates.add(source);
                }
                for (String candidate : candidates) if (texts.exists(candidate)) return candidate;
            }
            String beside = Paths.resolve(Paths.folder(file.path()), Paths.name(name));
            return beside != null && texts.exists(beside) ? beside : null;
        }

        private static String plain(String path) {
            String found = Paths.resolve("", path.replaceFirst("^/+", ""));
            return found == null ? "" : found;
        }

        private void script(Text text) {
            Script script = ScriptReader.read(texts, text, Kind.ASSIGNMENT);
            script.downloads().forEach(this::download);
            List<Word> lines = new ArrayList<>();
            for (int i = 0; i < text.lines().size(); i++) {
                String line = text.lines().get(i).strip();
                if (line.startsWith("#")) continue;
                lines.add(new Word(dev.ajar.application.value.Traced.of(line), new Place(text.path(), i + 1)));
            }
            for (Word line : lines) {
                String text1 = line.text();
                if (text1.contains(".py") || text1.contains(".sh") || text1.contains("uvicorn"))
                    started(Words.split(line), "/" + Paths.folder(text.path()));
                if (text1.contains(".py"))
                    for (Word word : Words.split(line))
                        if (word.text().endsWith(".py")) {
                            String path = Paths.resolve(Paths.folder(text.path()), Paths.name(word.text()));
                            if (path != null && texts.exists(path)) next.add(new String[] {path, ""});
                        }
            }
        }

        private void download(Script.Download download) {
            ModelName name = ModelName.of(download.url(), download.command().equals("ollama") ? "ollama" : "");
            if (name == null || name.hub().isEmpty() || name.hub().equals("path")) return;
            if (name.hub().equals("url") && !knowledge.references().endsWithAny("weight-endings", name.name())) return;
            if (name.hub().equals("url") && download.url().contains("embed")) return;
            put(fetched, name, "", download.at(), "fetched by " + download.command(), "", Set.of());
        }

        private void module(Text text, String when) {
            PythonModule module = PythonModule.read(text, calls);
            String bound = when;
            if (bound.isEmpty() && !module.registered().isEmpty()) bound = String.join(" ", module.registered());
            components.addAll(module.registered());
            boolean loadsHere =
                    module.loads().stream().anyMatch(l -> !l.call().kind().equals("dataset"));
            Set<String> own = new LinkedHashSet<>();
            for (PythonModule.Default setting : module.settings()) {
                boolean named = knowledge.references().namesModel(setting.name())
                        || setting.name().contains("MODEL");
                if (!named) continue;
                own.add(setting.name());
                everywhere.add(setting.name());
                if (bound.isEmpty()) variables.add(setting.name());
                if (loadsHere)
                    take(
                            defaults,
                            setting.value(),
                            bound,
                            text,
                            setting.line(),
                            "default of setting " + setting.name(),
                            "",
                            Set.of(setting.name()));
            }
            Set<String> deciding = bound.isEmpty() ? variables : own;
            for (PythonModule.Default argument : module.arguments())
                if (knowledge.engines().flags().containsKey(argument.name()) && !passed.contains(argument.name()))
                    take(
                            defaults,
                            argument.value(),
                            bound,
                            text,
                            argument.line(),
                            "default of argument " + argument.name() + ", which the entry point does not pass",
                            "",
                            deciding);
            for (PythonModule.Default named : module.named())
                take(defaults, named.value(), bound, text, named.line(), "constant " + named.name(), "", deciding);
            for (PythonModule.Load load : module.loads()) {
                if (load.call().kind().equals("dataset")) continue;
                loading.add(bound);
                if (load.value() != null
                        && load.call().hub().equals("huggingface")
                        && load.setting().isEmpty())
                    take(
                            loaded,
                            load.value(),
                            bound,
                            text,
                            load.line(),
                            "loaded by " + load.call().name(),
                            load.call().role(),
                            deciding);
            }
            for (PythonModule.Import taken : module.imports()) {
                String path = imported(taken.module(), text.path());
                if (path != null) next.add(new String[] {path, taken.when().isEmpty() ? bound : taken.when()});
            }
        }

        private void take(
                Map<String, Loaded> into,
                String value,
                String when,
                Text text,
                int line,
                String how,
                String role,
                Set<String> by) {
            ModelName name = ModelName.of(value, "");
            boolean hub = name != null && name.hub().equals("huggingface") && !value.contains("$");
            if (hub) put(into, name, when, new Place(text.path(), line), how, role, by);
        }

        private void put(
                Map<String, Loaded> into,
                @Nullable ModelName name,
                String when,
                Place at,
                String how,
                String role,
                Set<String> by) {
            if (name == null) return;
            String byName = knowledge.roles().byModelName(name.name());
            String told = !role.isEmpty() ? role : byName == null ? "" : byName;
            into.putIfAbsent(name.key(), new Loaded(name.name(), name.hub(), told, by, when, at, how, List.of()));
        }

        /// A module of the same source tree: beside the one that takes it in, or by its full name from the root.
        private @Nullable String imported(String module, String from) {
            String relative = module.replaceFirst("^\\.+", "").replace('.', '/');
            if (relative.isEmpty() || relative.equals("comps")) return null;
            for (String folder : List.of(Paths.folder(from), context, Paths.folder(file.path()))) {
                String path = Paths.resolve(folder, relative + ".py");
                if (path != null && texts.exists(path) && within(path)) return path;
            }
            return null;
        }

        /// Whether a file belongs to the image's own source: below the Dockerfile, or below the context where the
        /// context is no whole repository of several images.
        private boolean within(String path) {
            String own = Paths.folder(file.path());
            return own.isEmpty()
                    || path.startsWith(own + "/")
                    || (!context.isEmpty() && path.startsWith(context + "/"));
        }

        List<Loaded> found() {
            Map<String, Loaded> all = new LinkedHashMap<>(fetched);
            loaded.forEach(all::putIfAbsent);
            defaults.forEach((key, one) -> {
                // With one component, whatever setting it reads decides over the argument.
                if (one.how().startsWith("default of argument") && components.size() <= 1)
                    one.variables().addAll(everywhere);
                if (loading.contains(one.when()) || (one.when().isEmpty() && !loading.isEmpty()))
                    all.putIfAbsent(key, one);
            });
            Map<String, Loaded> grouped = new LinkedHashMap<>();
            all.values().forEach(one -> {
                String key = one.hub().equals("url") ? Paths.folder(one.model()) + one.role() : one.model();
                Loaded before = grouped.get(key);
                if (before == null) grouped.put(key, one);
                else {
                    List<String> also = new ArrayList<>(before.also());
                    also.add(before.model());
                    grouped.put(
                            key,
                            new Loaded(
                                    one.model(),
                                    one.hub(),
                                    one.role(),
                                    one.variables(),
                                    one.when(),
                                    one.at(),
                                    one.how(),
                                    also));
                }
            });
            return new ArrayList<>(grouped.values());
        }
    }
}
