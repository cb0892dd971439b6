package dev.ajar.application.knowledge;

import dev.ajar.application.text.Text;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the knowledge files beside this program.
final class Resources {
    private Resources() {}

    static Yaml read(String name) {
        String path = "/dev/ajar/application/" + name;
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("the knowledge file " + path + " is missing");
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the knowledge file " + path + " could not be read", e);
        }
    }

    static Yaml parse(String name, String content) {
        YamlReader.Documents documents = YamlReader.read(new Text(name, content, "", List.of()));
        if (!documents.problems().isEmpty())
            throw new IllegalArgumentException(
                    name + ": " + documents.problems().getFirst());
        if (documents.documents().isEmpty()) throw new IllegalArgumentException(name + ": holds nothing");
        return documents.documents().getFirst();
    }

    static List<String> strings(Yaml node, String key) {
        return Yaml.texts(node.get(key)).stream().map(t -> t.text()).toList();
    }
}
