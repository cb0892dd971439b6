package dev.ajar.application.knowledge;

import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;

/// Models that only the source of an image names, as read from build and source files at a stated commit.
public final class ImageDefaults {
    private final List<Default> all;

    private ImageDefaults(List<Default> all) {
        this.all = List.copyOf(all);
    }

    /// One model of one image.
    ///
    /// @param image path of the image, without host and tag
    /// @param hub `huggingface`, `url` …
    /// @param variables settings that replace the default
    /// @param when component names it is bound to; empty where it is always loaded
    /// @param source `owner/name@commit:path`
    /// @param how a reader found it, in words
    public record Default(
            String image,
            String model,
            String hub,
            String role,
            List<String> variables,
            List<String> when,
            String source,
            int line,
            String how) {}

    public static ImageDefaults load() {
        List<Default> found = new ArrayList<>();
        Yaml file = Resources.read("image-defaults.yaml");
        for (Yaml image : Yaml.items(file.get("images")))
            for (Yaml e : Yaml.items(image.get("models")))
                found.add(new Default(
                        image.string("image"),
                        e.string("model"),
                        e.string("hub"),
                        e.string("role"),
                        Resources.strings(e, "variables"),
                        Resources.strings(e, "when"),
                        e.string("source"),
                        e.string("line").isEmpty() ? 0 : Integer.parseInt(e.string("line")),
                        e.string("how")));
        return new ImageDefaults(found);
    }

    public List<Default> of(ImageName image) {
        return all.stream().filter(d -> d.image().equals(image.path())).toList();
    }

    public List<Default> all() {
        return all;
    }
}
