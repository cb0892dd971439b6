package dev.ajar.application.part;

import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Libraries that dependency files of one folder name, as package URLs.
final class Dependencies {
    private static final int MAX = 200;

    private Dependencies() {}

    /// A library, such as `pkg:pypi/torch@2.5.1`.
    record Library(String url, Place at) {}

    static List<Library> in(Texts texts, String folder) {
        List<Library> all = new ArrayList<>();
        for (String name : texts.names(folder)) {
            if (all.size() > MAX) break;
            String path = folder.isEmpty() ? name : folder + "/" + name;
            String lower = name.toLowerCase(Locale.ROOT);
            boolean requirements = lower.startsWith("requirements") && lower.endsWith(".txt");
            if (!requirements
                    && !lower.equals("pyproject.toml")
                    && !lower.equals("package.json")
                    && !lower.equals("pom.xml")) continue;
            Text text = texts.text(path);
            if (text == null) continue;
            if (requirements) requirements(text, all);
            else if (lower.equals("pyproject.toml")) project(text, all);
            else if (lower.equals("package.json")) node(text, all);
            else maven(text, all);
        }
        return all;
    }

    private static void requirements(Text text, List<Library> all) {
        for (int i = 0; i < text.lines().size(); i++) python(text.lines().get(i), new Place(text.path(), i + 1), all);
    }

    private static void python(String line, Place at, List<Library> all) {
        String plain = line.strip();
        int end = 0;
        while (end < plain.length()
                && (Character.isLetterOrDigit(plain.charAt(end)) || "._-".indexOf(plain.charAt(end)) >= 0)) end++;
        if (end == 0 || plain.startsWith("-") || plain.startsWith("#") || plain.startsWith("git")) return;
        String name = plain.substring(0, end).toLowerCase(Locale.ROOT).replace('_', '-');
        int equals = plain.indexOf("==", end);
        String version = "";
        if (equals >= 0) {
            int stop = equals + 2;
            while (stop < plain.length() && " ;,#".indexOf(plain.charAt(stop)) < 0) stop++;
            version = "@" + plain.substring(equals + 2, stop);
        }
        all.add(new Library("pkg:pypi/" + name + version, at));
    }

    private static void project(Text text, List<Library> all) {
        boolean inside = false;
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i).strip();
            if (line.startsWith("dependencies") && line.contains("[")) inside = true;
            if (inside)
                for (String piece : line.split("\"", -1)) {
                    boolean word = !piece.isEmpty()
                            && Character.isLetter(piece.charAt(0))
                            && !piece.startsWith("dependencies");
                    if (word) python(piece, new Place(text.path(), i + 1), all);
                }
            if (inside && line.endsWith("]")) inside = false;
        }
    }

    private static void node(Text text, List<Library> all) {
        try {
            JsonNode root = JsonMapper.shared().readTree(text.content());
            root.path("dependencies").propertyStream().forEach(entry -> {
                int line = 1;
                for (int i = 0; i < text.lines().size(); i++)
                    if (text.lines().get(i).contains("\"" + entry.getKey() + "\"")) line = i + 1;
                all.add(new Library("pkg:npm/" + entry.getKey().replace("@", "%40"), new Place(text.path(), line)));
            });
        } catch (JacksonException _) {
            // Not JSON: nothing is told.
            return;
        }
    }

    private static void maven(Text text, List<Library> all) {
        String group = "";
        boolean inside = false;
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i);
            if (line.contains("<dependency>")) inside = true;
            if (line.contains("</dependency>")) inside = false;
            if (!inside) continue;
            String found = between(line, "<groupId>", "</groupId>");
            if (!found.isEmpty()) group = found;
            String artifact = between(line, "<artifactId>", "</artifactId>");
            if (!artifact.isEmpty())
                all.add(new Library("pkg:maven/" + group + "/" + artifact, new Place(text.path(), i + 1)));
        }
    }

    private static String between(String line, String open, String close) {
        int from = line.indexOf(open);
        int to = from < 0 ? -1 : line.indexOf(close, from);
        return to < 0 ? "" : line.substring(from + open.length(), to);
    }
}
