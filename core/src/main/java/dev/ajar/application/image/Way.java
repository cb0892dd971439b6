package dev.ajar.application.image;

import dev.ajar.application.dockerfile.Dockerfile;
import dev.ajar.application.image.ImageSource.Loaded;
import dev.ajar.application.knowledge.Knowledge;
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
import dev.ajar.application.value.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The way through one image: from its build steps, entry point and command to the files they start and those these
/// take in.
final class Way {
    private static final int MAX_FILES = 60;

    private final Texts texts;
    private final Knowledge knowledge;
    private final LoadingCalls calls;
    private final Dockerfile file;
    private final ImageFiles files;
    private final LoadedModels models;
    private final Set<String> passed = new LinkedHashSet<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String[]> next = new ArrayDeque<>();
    private final Map<String, List<Word>> written = new LinkedHashMap<>();

    Way(Texts texts, Knowledge knowledge, LoadingCalls calls, Dockerfile file, String context) {
        this.texts = texts;
        this.knowledge = knowledge;
        this.calls = calls;
        this.file = file;
        this.files = new ImageFiles(texts, file, context);
        this.models = new LoadedModels(knowledge);
    }

    List<Loaded> models() {
        walk();
        return models.found();
    }

    private void walk() {
        for (Word run : file.runs()) {
            int below = run.text().indexOf('\n');
            String first = below < 0 ? run.text() : run.text().substring(0, below);
            boolean python = first.contains("python");
            Word shell = below < 0 || !python ? run : new Word(Traced.of(first), run.at());
            Script script =
                    ScriptReader.piece(file.path(), shell.text(), run.at().line(), Kind.ASSIGNMENT);
            script.downloads().forEach(this::download);
            List<Word> split = Words.split(shell);
            written(split);
            if (below >= 0 && python)
                step(run.text().substring(below + 1), run.at().line() + 1);
            for (int i = 0; i + 2 < split.size(); i++)
                if (Paths.name(split.get(i).text()).startsWith("python")
                        && split.get(i + 1).text().equals("-c"))
                    step(split.get(i + 2).text(), run.at().line());
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
                String path = files.locate(name, folder);
                if (path != null) next.add(new String[] {path, ""});
            }
            int colon = text.indexOf(':');
            if (colon > 0 && text.indexOf('/') < 0) {
                String path = files.locate(text.substring(0, colon).replace('.', '/') + ".py", folder);
                if (path != null) next.add(new String[] {path, ""});
            }
        }
        for (int i = 0; i + 1 < command.size(); i++) {
            String flag = command.get(i).text();
            if (!knowledge.engines().flags().containsKey(flag)) continue;
            passed.add(flag);
            ModelName name = ModelName.of(command.get(i + 1).text(), "");
            if (name != null && !name.hub().isEmpty() && !name.hub().equals("path"))
                models.passed(name, command.get(i + 1).at());
        }
    }

    private void script(Text text) {
        Script script = ScriptReader.read(texts, text, Kind.ASSIGNMENT);
        script.downloads().forEach(this::download);
        List<Word> lines = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i).strip();
            if (line.startsWith("#")) continue;
            lines.add(new Word(Traced.of(line), new Place(text.path(), i + 1)));
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
        models.fetched(name, download.at(), download.command());
    }

    /// Python that a build step runs at once: what it loads lies in the image.
    private void step(String code, int line) {
        Text piece = new Text(file.path(), code, "", List.of());
        for (PythonModule.Load load : PythonModule.read(piece, calls).loads()) loaded(load, "", file.path(), line);
    }

    private void loaded(PythonModule.Load load, String bound, String path, int before) {
        String value = load.value();
        Word set = load.setting().isEmpty() ? null : file.environment().get(load.setting());
        if (set != null && set.value().known()) value = set.text();
        if (value == null || value.isEmpty() || load.call().kind().equals("dataset")) return;
        Place at = new Place(path, load.line() + Math.max(0, before - 1));
        String how = "loaded by " + load.call().name();
        Set<String> by = load.setting().isEmpty() || set != null ? Set.of() : Set.of(load.setting());
        models.loads(bound);
        if (load.call().hub().equals("torch-hub")) models.fromHub("torch-hub", value, bound, at, how);
        else if (load.call().hub().equals("huggingface"))
            models.loaded(load.call().id(value), bound, at, how, load.call().role(), by);
    }

    private void module(Text text, String when) {
        PythonModule module = PythonModule.read(text, calls);
        String bound = when;
        if (bound.isEmpty() && !module.registered().isEmpty()) bound = String.join(" ", module.registered());
        models.registered(module.registered());
        boolean loadsHere =
                module.loads().stream().anyMatch(l -> !l.call().kind().equals("dataset"));
        Set<String> own = new LinkedHashSet<>();
        for (PythonModule.Default setting : module.settings()) {
            boolean named = knowledge.references().namesModel(setting.name())
                    || setting.name().contains("MODEL");
            if (!named) continue;
            own.add(setting.name());
            models.setting(setting.name());
            if (bound.isEmpty()) variables.add(setting.name());
            if (loadsHere)
                models.byDefault(
                        setting.value(),
                        bound,
                        new Place(text.path(), setting.line()),
                        "default of setting " + setting.name(),
                        Set.of(setting.name()));
        }
        Set<String> deciding = bound.isEmpty() ? variables : own;
        for (PythonModule.Default argument : module.arguments())
            if (knowledge.engines().flags().containsKey(argument.name()) && !passed.contains(argument.name()))
                models.byDefault(
                        argument.value(),
                        bound,
                        new Place(text.path(), argument.line()),
                        "default of argument " + argument.name() + ", which the entry point does not pass",
                        deciding);
        for (PythonModule.Default named : module.named())
            models.byDefault(
                    named.value(), bound, new Place(text.path(), named.line()), "constant " + named.name(), deciding);
        for (PythonModule.Load load : module.loads()) {
            if (load.call().kind().equals("dataset")) continue;
            models.loads(bound);
            boolean bare = load.value() != null && !load.call().id(load.value()).equals(load.value());
            if (bare || load.call().hub().equals("torch-hub")) {
                loaded(load, bound, text.path(), 1);
                continue;
            }
            if (load.value() != null
                    && load.call().hub().equals("huggingface")
                    && load.setting().isEmpty())
                models.loaded(
                        load.value(),
                        bound,
                        new Place(text.path(), load.line()),
                        "loaded by " + load.call().name(),
                        load.call().role(),
                        deciding);
        }
        for (PythonModule.Import taken : module.imports()) {
            String path = files.imported(taken.module(), text.path());
            if (path != null) next.add(new String[] {path, taken.when().isEmpty() ? bound : taken.when()});
        }
    }
}
