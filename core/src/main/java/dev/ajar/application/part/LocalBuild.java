package dev.ajar.application.part;

import dev.ajar.application.dockerfile.Dockerfile;
import dev.ajar.application.image.ImageSource;
import dev.ajar.application.knowledge.ComponentTable.Match;
import dev.ajar.application.knowledge.ImageDefaults;
import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Image;
import dev.ajar.model.Application.Part;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A service that is built here: what its Dockerfile starts, stands on, and loads.
final class LocalBuild {
    private final Dockerfile file;
    private final String context;
    private final Texts texts;
    private final Knowledge knowledge;

    private LocalBuild(Dockerfile file, String context, Texts texts, Knowledge knowledge) {
        this.file = file;
        this.context = context;
        this.texts = texts;
        this.knowledge = knowledge;
    }

    /// The build of a workload whose Dockerfile lies here, or `null`.
    static @Nullable LocalBuild of(Workload workload, Texts texts, Knowledge knowledge) {
        Workload.Build build = workload.build();
        String context = build == null ? null : build.context();
        if (build == null || context == null || context.contains("://")) return null;
        String path = Paths.resolve(context, build.dockerfile());
        Text text = path == null || !texts.exists(path) ? null : texts.text(path);
        if (text == null) return null;
        Map<String, String> arguments = new LinkedHashMap<>();
        build.arguments().forEach((name, word) -> {
            if (word.value().known()) arguments.put(name, word.text());
        });
        return new LocalBuild(Dockerfile.read(text, arguments, build.target()), context, texts, knowledge);
    }

    /// The workload with what the image starts where the deployment file starts nothing else, and the settings of
    /// the image below its own.
    Workload started(Workload workload) {
        Map<String, Word> environment = new LinkedHashMap<>(file.environment());
        environment.putAll(workload.environment());
        List<List<Word>> commands = workload.commands();
        if (commands.isEmpty()) {
            List<Word> words = new ArrayList<>(file.entrypoint());
            words.addAll(file.command());
            commands = Words.commands(words, environment);
        }
        return new Workload(
                workload.name(),
                workload.at(),
                workload.image(),
                workload.imageAt(),
                workload.build(),
                commands,
                environment,
                workload.addresses(),
                workload.ports(),
                workload.mounts(),
                workload.dependsOn(),
                workload.optional(),
                workload.models(),
                workload.operations(),
                workload.chart());
    }

    /// Known software the image stands on, or `null`.
    @Nullable
    Match base() {
        String base = file.base();
        Match match = base == null || base.indexOf('$') >= 0
                ? null
                : knowledge.components().match(ImageName.of(base));
        boolean useful =
                match != null && match.exact() && !match.software().roles().contains("base-image");
        return useful && match != null ? new Match(match.software(), false) : null;
    }

    /// Models its files load.
    List<ImageDefaults.Default> models() {
        List<ImageDefaults.Default> found = new ArrayList<>();
        for (ImageSource.Loaded loaded : new ImageSource(texts, knowledge).models(file, context))
            found.add(new ImageDefaults.Default(
                    file.path(),
                    loaded.model(),
                    loaded.hub(),
                    loaded.role(),
                    List.copyOf(loaded.variables()),
                    loaded.when().isEmpty() ? List.of() : List.of(loaded.when().split(" ", -1)),
                    loaded.at().path(),
                    loaded.at().line(),
                    loaded.how()));
        return found;
    }

    /// The base image and the libraries that dependency files beside the Dockerfile name.
    List<Part> contains() {
        List<Part> all = new ArrayList<>();
        String base = file.base();
        if (base != null)
            all.add(part(
                    base,
                    "base-image",
                    new Image(base, ImageName.of(base).tag(), ImageName.of(base).pin()),
                    file.baseAt().path(),
                    file.baseAt().line()));
        for (String folder : new java.util.LinkedHashSet<>(List.of(Paths.folder(file.path()), context)))
            for (Dependencies.Library library : Dependencies.in(texts, folder))
                all.add(part(
                        library.url(),
                        "library",
                        null,
                        library.at().path(),
                        library.at().line()));
        return all.size() > 300 ? all.subList(0, 300) : all;
    }

    private Part part(String name, String role, @Nullable Image image, String path, int line) {
        return new Part(
                Application.Kind.SOFTWARE,
                name,
                List.of(role),
                image,
                null,
                null,
                Status.LINKED,
                Shade.UNKNOWN,
                null,
                "held by the image, not looked at",
                LicenseFinding.notTold("not looked at"),
                List.of(),
                false,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(texts.evidence(path, line)),
                List.of(),
                null,
                Map.of());
    }
}
