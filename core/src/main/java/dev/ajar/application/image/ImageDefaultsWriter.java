package dev.ajar.application.image;

import dev.ajar.application.compose.ComposeProject;
import dev.ajar.application.compose.ComposeServices;
import dev.ajar.application.compose.Settings;
import dev.ajar.application.dockerfile.Dockerfile;
import dev.ajar.application.image.ImageSource.Loaded;
import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.part.Workload;
import dev.ajar.application.part.Workload.Build;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.source.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes the knowledge file of image defaults from build maps (Compose files whose services only say how images are
/// built) and the source repositories they point to. Each entry names repository, commit, file and line.
public final class ImageDefaultsWriter {
    private final Knowledge knowledge;
    private final Map<String, Texts> sources = new LinkedHashMap<>();
    private final Map<String, List<Loaded>> images = new TreeMap<>();
    private final Map<String, String> where = new LinkedHashMap<>();

    public ImageDefaultsWriter(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Adds a repository to look in.
    ///
    /// @param label `owner/name@commit`
    public void source(String label, Snapshot snapshot) {
        sources.put(label, new Texts(snapshot));
    }

    /// Reads all build maps of the repositories added and writes the file.
    public String write() {
        sources.forEach((label, texts) -> {
            Settings settings = new Settings(texts);
            for (String path : texts.paths()) {
                if (!path.endsWith(".yaml") && !path.endsWith(".yml")) continue;
                Text text = texts.text(path);
                if (text == null
                        || !text.content().contains("build:")
                        || !text.content().contains("services:")) continue;
                ComposeProject project = ComposeProject.load(texts, settings, Map.of(), path);
                for (Workload workload : new ComposeServices(texts, project, path).workloads())
                    if (workload.build() != null
                            && workload.image() != null
                            && workload.image().known())
                        read(label, ImageName.of(workload.image().text()), workload.build());
            }
        });
        return yaml();
    }

    private void read(String label, ImageName image, Build build) {
        String context = build.context();
        if (context == null || images.containsKey(image.path())) return;
        for (Map.Entry<String, Texts> source : sources.entrySet()) {
            String root = source.getKey().equals(label) ? context : "";
            String name = Paths.name(source.getKey().split("@", 2)[0]);
            if (!source.getKey().equals(label) && !Paths.name(context).equals(name)) continue;
            String path = Paths.resolve(root, build.dockerfile());
            Text file = path == null ? null : source.getValue().text(path);
            if (file == null) continue;
            Map<String, String> arguments = new LinkedHashMap<>();
            build.arguments().forEach((key, word) -> arguments.put(key, word.text()));
            Dockerfile dockerfile = Dockerfile.read(file, arguments, build.target());
            images.put(image.path(), new ImageSource(source.getValue(), knowledge).models(dockerfile, root));
            where.put(image.path(), source.getKey());
            return;
        }
    }

    private String yaml() {
        StringBuilder out = new StringBuilder();
        out.append(
                "# Models that only the source of an image names, read by dev.ajar.application.image.ImageSource from\n");
        out.append("# build maps and source files; written by ImageDefaultsWriter, not by hand.\n");
        sources.keySet().forEach(label -> out.append("# source: ").append(label).append('\n'));
        out.append("images:\n");
        images.forEach((image, models) -> {
            if (models.isEmpty()) return;
            out.append("  - image: ").append(image).append("\n    models:\n");
            for (Loaded model : models) {
                out.append("      - model: '").append(model.model()).append("'\n");
                out.append("        hub: ").append(model.hub()).append('\n');
                if (!model.role().isEmpty())
                    out.append("        role: ").append(model.role()).append('\n');
                if (!model.when().isEmpty())
                    out.append("        when: [")
                            .append(model.when().replace(" ", ", "))
                            .append("]\n");
                List<String> variables = new ArrayList<>(new TreeSet<>(model.variables()));
                if (!variables.isEmpty() && !model.how().startsWith("fetched"))
                    out.append("        variables: [")
                            .append(String.join(", ", variables))
                            .append("]\n");
                if (!model.also().isEmpty())
                    out.append("        also: ['")
                            .append(String.join("', '", model.also()))
                            .append("']\n");
                out.append("        source: '")
                        .append(where.get(image))
                        .append(':')
                        .append(model.at().path())
                        .append("'\n");
                out.append("        line: ").append(model.at().line()).append('\n');
                out.append("        how: '")
                        .append(model.how().replace("'", "''"))
                        .append("'\n");
            }
        });
        return out.toString();
    }
}
