package dev.ajar.application.part;

import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/// Images that a repository publishes itself: its workflows build them and name where they go. The license of such an
/// image's main program is that of the repository.
final class OwnImages {
    private static final String WORKFLOWS = ".github/workflows";
    private static final int FILES = 60;
    private static final int LINES = 5_000;
    private static final char REPOSITORY = '\u0001';
    private static final char OWNER = '\u0002';
    private static final char OTHER = '\u0003';

    private final Texts texts;
    private @Nullable List<Published> published;
    private @Nullable String about;

    OwnImages(Texts texts) {
        this.texts = texts;
    }

    /// @param path of the image in lower case, with marks for what the code host fills in
    private record Published(String path, Place at) {}

    /// Where a workflow publishes an image, or `null`.
    @Nullable
    Place published(ImageName image) {
        List<Published> all = published;
        if (all == null) published = all = find();
        for (Published one : all) if (is(one.path(), image.path())) return one.at();
        return null;
    }

    /// Whether an image has the very name of this repository.
    boolean named(ImageName image) {
        return about().contains("github.com/" + image.path());
    }

    private boolean is(String pattern, String path) {
        int mark = pattern.indexOf(REPOSITORY);
        if (mark < 0) mark = pattern.indexOf(OWNER);
        if (mark < 0) return pattern.equals(path);
        String end = pattern.substring(mark + 1);
        if (mark != 0 || !path.endsWith(end) || path.length() <= end.length()) return false;
        String own = path.substring(0, path.length() - end.length());
        boolean slash = own.indexOf('/') >= 0;
        if (pattern.charAt(mark) == OWNER) return !slash && about().contains("github.com/" + own + "/");
        return slash && own.indexOf('/') == own.lastIndexOf('/') && about().contains("github.com/" + own);
    }

    /// What the repository says of itself, where its address on the code host stands.
    private String about() {
        String known = about;
        if (known != null) return known;
        StringBuilder all = new StringBuilder();
        for (String name : texts.names("")) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean tells = lower.startsWith("readme")
                    || lower.equals("pyproject.toml")
                    || lower.equals("package.json")
                    || lower.equals("citation.cff");
            Text text = tells ? texts.text(name) : null;
            if (text != null)
                all.append(text.content().toLowerCase(Locale.ROOT)).append('\n');
        }
        about = known = all.toString();
        return known;
    }

    private List<Published> find() {
        List<Published> found = new ArrayList<>();
        for (String name : texts.names(WORKFLOWS).stream().sorted().limit(FILES).toList()) {
            Text text = texts.text(WORKFLOWS + "/" + name);
            if (text == null) continue;
            String content = text.content();
            boolean pushes = content.contains("docker/build-push-action")
                    || content.contains("docker push")
                    || content.contains("docker buildx");
            if (pushes) read(WORKFLOWS + "/" + name, content, found);
        }
        return found;
    }

    private static void read(String path, String content, List<Published> found) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> lines = content.lines().limit(LINES).toList();
        boolean listed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (!key.isEmpty() && key.indexOf(' ') < 0 && !value.isEmpty())
                values.putIfAbsent(line.substring(0, colon).strip(), value);
            boolean named = key.endsWith("tags")
                    || key.endsWith("images")
                    || (key.contains("image") && !key.equals("image") && key.indexOf(' ') < 0);
            boolean opens = named && (value.isEmpty() || value.startsWith("|") || value.startsWith(">"));
            boolean command = line.contains(" -t ") || line.startsWith("-t ") || line.contains("docker push ");
            if (named || command || (listed && (key.isEmpty() || line.indexOf('/') >= 0)))
                names(line, values, new Place(path, i + 1), found);
            listed = opens || (listed && !named && line.indexOf('/') >= 0);
        }
    }

    private static void names(String line, Map<String, String> values, Place at, List<Published> found) {
        StringTokenizer words = new StringTokenizer(filled(line, values), " \t\"',=|\\");
        while (words.hasMoreTokens()) {
            String word = words.nextToken().toLowerCase(Locale.ROOT);
            int other = word.indexOf(OTHER);
            int tag = word.indexOf(':', word.lastIndexOf('/') + 1);
            if (tag >= 0 && (other < 0 || other > tag)) word = word.substring(0, tag);
            if (word.indexOf(OTHER) >= 0 || word.indexOf('$') >= 0 || word.contains("://")) continue;
            int slash = word.indexOf('/');
            boolean host = slash > 0 && (word.substring(0, slash).indexOf('.') >= 0);
            String path = host ? word.substring(slash + 1) : word;
            boolean whole = path.indexOf('/') > 0 || path.indexOf(REPOSITORY) == 0;
            if (whole && !path.startsWith(".") && !path.endsWith("/")) found.add(new Published(path, at));
        }
    }

    /// The line with the expressions of the code host replaced by marks, and names of the same file by their values.
    private static String filled(String line, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int open = line.indexOf("${{", at);
            int close = open < 0 ? -1 : line.indexOf("}}", open);
            if (close < 0) break;
            out.append(line, at, open);
            String inside = line.substring(open + 3, close).strip();
            String value = inside.startsWith("env.") ? values.get(inside.substring(4)) : null;
            if (inside.equals("github.repository")) out.append(REPOSITORY);
            else if (inside.equals("github.repository_owner")) out.append(OWNER);
            else if (value != null && value.replace(" ", "").equals("${{github.repository}}")) out.append(REPOSITORY);
            else if (value != null && value.indexOf('$') < 0)
                out.append(value.replace("\"", "").replace("'", ""));
            else out.append(OTHER);
            at = close + 2;
        }
        return out.append(line, at, line.length()).toString();
    }
}
