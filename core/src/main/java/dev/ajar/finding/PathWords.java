package dev.ajar.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a path: `scripts/run_trainModel.py` has the folder words `scripts` and the name words
/// `run`, `train`, `model`.
public record PathWords(List<String> name, List<List<String>> folders, String extension, String fileName) {
    public static PathWords of(String path) {
        String[] segments = path.split("/", -1);
        String file = segments[segments.length - 1];
        int dot = file.lastIndexOf('.');
        String extension = dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        String stem = dot > 0 ? file.substring(0, dot) : file;
        List<List<String>> folders = new ArrayList<>();
        for (int i = 0; i < segments.length - 1; i++) folders.add(split(segments[i]));
        return new PathWords(split(stem), folders, extension, file.toLowerCase(Locale.ROOT));
    }

    /// Whether one of the patterns is a word of the name; a `*` at the end lets the word go on.
    public boolean nameHas(List<String> patterns) {
        return has(name, patterns);
    }

    /// Whether one of the patterns is a folder on the path, as a whole or as a word of it.
    public boolean folderHas(List<String> patterns) {
        for (List<String> words : folders) {
            if (has(words, patterns) || has(List.of(String.join("_", words)), patterns)) return true;
        }
        return false;
    }

    private static boolean has(List<String> words, List<String> patterns) {
        for (String pattern : patterns) {
            boolean open = pattern.endsWith("*");
            String want = open ? pattern.substring(0, pattern.length() - 1) : pattern;
            for (String word : words) {
                if (open ? word.startsWith(want) : word.equals(want)) return true;
            }
        }
        return false;
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
            if (!Character.isLetterOrDigit(c) || hump) {
                if (!word.isEmpty()) words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) word.append(Character.toLowerCase(c));
        }
        if (!word.isEmpty()) words.add(word.toString());
        return List.copyOf(words);
    }
}
