package dev.ajar.application.image;

import dev.ajar.application.dockerfile.Dockerfile;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the files of an image lie in the source tree it is built from.
final class ImageFiles {
    private static final int MAX_CLIMB = 4;

    private final Texts texts;
    private final Dockerfile file;
    private final String context;

    ImageFiles(Texts texts, Dockerfile file, String context) {
        this.texts = texts;
        this.file = file;
        this.context = context;
    }

    /// A file of the image in the source tree: as `COPY` laid it, else beside the Dockerfile.
    @Nullable
    String locate(String name, String folder) {
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

    /// A module of the same source tree: beside the one that takes it in, or by its full name from the root.
    @Nullable
    String imported(String module, String from) {
        String relative = module.replaceFirst("^\\.+", "").replace('.', '/');
        if (relative.isEmpty() || relative.equals("comps")) return null;
        List<String> folders = new ArrayList<>(List.of(Paths.folder(from), context, Paths.folder(file.path())));
        // A package below a source folder takes itself in by its full name.
        String above = Paths.folder(from);
        for (int i = 0; i < MAX_CLIMB && !above.isEmpty(); i++) {
            above = Paths.folder(above);
            folders.add(above);
        }
        for (String folder : folders) {
            String path = Paths.resolve(folder, relative + ".py");
            if (path != null && texts.exists(path) && within(path)) return path;
        }
        return null;
    }

    /// Whether a file belongs to the image's own source: below the Dockerfile, or below the context where the
    /// context is no whole repository of several images.
    private boolean within(String path) {
        String own = Paths.folder(file.path());
        return own.isEmpty() || path.startsWith(own + "/") || (!context.isEmpty() && path.startsWith(context + "/"));
    }
}
