package dev.ajar.application.space;

import dev.ajar.application.knowledge.PythonCalls;
import dev.ajar.application.part.Workload;
import dev.ajar.application.part.Workload.Build;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.python.PythonModule;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Hugging Face Space: the front matter of its README names models, data sets and what is loaded beforehand; where it
/// names none, the loading calls of its application file do. Keys: huggingface/hub-docs, spaces-config-reference.
public final class Space {
    private Space() {}

    /// The front matter of a README that describes a Space, or `null`.
    public static @Nullable Yaml frontMatter(@Nullable Text text) {
        if (text == null
                || text.lines().isEmpty()
                || !text.lines().getFirst().strip().equals("---")) return null;
        StringBuilder yaml = new StringBuilder("\n");
        for (int i = 1; i < Math.min(text.lines().size(), 300); i++) {
            String line = text.lines().get(i);
            if (line.strip().equals("---")) {
                List<Yaml> documents = YamlReader.read(new Text(text.path(), yaml.toString(), text.digest(), List.of()))
                        .documents();
                boolean space = !documents.isEmpty()
                        && !documents.getFirst().string("sdk").isEmpty();
                return space ? documents.getFirst() : null;
            }
            yaml.append(line).append('\n');
        }
        return null;
    }

    /// Whether a path is that of a README describing a Space.
    public static boolean is(Texts texts, String path) {
        return Paths.name(path).equals("README.md") && frontMatter(texts.text(path)) != null;
    }

    public static List<Workload> workloads(Texts texts, String path) {
        Yaml front = frontMatter(texts.text(path));
        if (front == null) return List.of();
        Place at = new Place(path, 1);
        List<List<Word>> commands = new ArrayList<>();
        for (Yaml model : Yaml.items(front.get("models"))) flag(commands, "--model-id", model);
        for (Yaml preload : Yaml.items(front.get("preload_from_hub")))
            if (preload instanceof Yaml.Scalar scalar) {
                String repository = scalar.text().text().strip().split(" ", 2)[0];
                commands.add(List.of(word("--model-id", preload.at()), word(repository, preload.at())));
            }
        for (Yaml dataset : Yaml.items(front.get("datasets"))) flag(commands, "--dataset", dataset);
        String file = front.string("app_file").isEmpty() ? "app.py" : front.string("app_file");
        Text application = texts.text(Paths.folder(path).isEmpty() ? file : Paths.folder(path) + "/" + file);
        if (application != null && file.endsWith(".py"))
            for (PythonModule.Load load :
                    PythonModule.read(application, PythonCalls.load()).loads()) {
                String value = load.value();
                if (value == null || value.indexOf('/') < 0) continue;
                Place line = new Place(application.path(), load.line());
                boolean data = load.call().kind().equals("dataset");
                commands.add(List.of(word(data ? "--dataset" : "--model-id", line), word(value, line)));
            }
        String title = front.string("title").isEmpty() ? "space" : front.string("title");
        Build build = new Build(Paths.folder(path), "Dockerfile", null, Map.of());
        return List.of(Workload.alone(title, at, null, build, commands, Map.of()));
    }

    private static void flag(List<List<Word>> commands, String flag, Yaml value) {
        if (value instanceof Yaml.Scalar scalar && !scalar.absent())
            commands.add(List.of(word(flag, value.at()), new Word(scalar.text(), value.at())));
    }

    private static Word word(String text, Place at) {
        return new Word(Traced.of(text), at);
    }
}
