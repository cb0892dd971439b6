package dev.ajar.finding.document;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Pictures and films of the repository that a document shows as what the model makes.
final class Pictures {
    private static final Set<String> SAMPLE = Set.of(
            "sample",
            "samples",
            "tile",
            "teaser",
            "demo",
            "example",
            "examples",
            "gallery",
            "generated",
            "generation",
            "output",
            "outputs",
            "grid",
            "showcase",
            "txt2img",
            "img2img",
            "merged");
    private static final int RANK = 40;
    private static final int MOST = 20;

    private Pictures() {}

    static List<Observation> in(TextFile file, Context context) {
        List<Observation> seen = new ArrayList<>();
        for (int line = 1; line <= file.lineCount() && seen.size() < MOST; line++) {
            String text = file.line(line);
            int at = text.indexOf("![");
            if (context.isAbove(line)) continue;
            if (at >= 0) markdown(file, line, text, at, context, seen);
            else html(file, line, text, context, seen);
        }
        return seen;
    }

    /// `<img src="…">`, `<video src="…">`: only pictures of the repository itself.
    private static void html(TextFile file, int line, String text, Context context, List<Observation> seen) {
        String lower = text.toLowerCase(Locale.ROOT);
        int tag = Math.max(lower.indexOf("<img"), Math.max(lower.indexOf("<video"), lower.indexOf("<source")));
        int at = tag < 0 ? -1 : lower.indexOf("src=", tag);
        if (at < 0 || at + 5 >= text.length()) return;
        char mark = text.charAt(at + 4);
        int end = mark == '"' || mark == '\'' ? text.indexOf(mark, at + 5) : -1;
        if (end > 0) add(file, line, text.substring(at + 5, end), text.substring(at + 5, end), context, seen);
    }

    private static void markdown(
            TextFile file, int line, String text, int at, Context context, List<Observation> seen) {
        int close = text.indexOf("](", at);
        int end = close < 0 ? -1 : text.indexOf(')', close);
        if (end < 0) return;
        String words = text.substring(at + 2, close);
        String target = text.substring(close + 2, end);
        add(file, line, words + " " + target, target, context, seen);
    }

    private static void add(
            TextFile file, int line, String words, String target, Context context, List<Observation> seen) {
        String path = Resolved.inside(file.path(), target);
        if (path == null || !shows(words)) return;
        seen.add(new Observation.PartSeen(
                ComponentKind.CONFIGURATION_AND_METADATA,
                "samples",
                Status.IN_REPOSITORY,
                path.substring(path.lastIndexOf('/') + 1),
                List.of(),
                context.at(line),
                RANK,
                Map.of(),
                file.evidence(line)));
    }

    private static boolean shows(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".gif") || lower.endsWith(".mp4")) return true;
        for (String word : lower.split("[^a-z0-9]+", -1)) {
            String stem = word.replaceAll("\\d+$", "");
            if (SAMPLE.contains(stem)) return true;
        }
        return false;
    }
}
