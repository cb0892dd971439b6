package dev.ajar.license.index.build;

import dev.ajar.license.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A license text in a user's folder.
final class OwnText {
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_FILES = 10_000;
    private static final Set<String> ENDINGS = Set.of(".txt", ".md", ".text", ".license");

    private final String file;
    private final String name;
    private final byte[] bytes;
    private final SourceText text;

    private OwnText(String file, String name, byte[] bytes, SourceText text) {
        this.file = file;
        this.name = name;
        this.bytes = bytes;
        this.text = text;
    }

    /// The file's name.
    String file() {
        return file;
    }

    /// As people call it.
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    SourceText text() {
        return text;
    }

    /// The texts of a folder, in the order of their names.
    ///
    /// @param problems receives a line for each file that is left out
    static List<OwnText> folder(Path folder, List<String> problems) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().limit(MOST_FILES + 1).toList();
        }
        if (files.size() > MOST_FILES) throw new IOException(folder + ": at most " + MOST_FILES + " files");
        List<OwnText> texts = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".yml") || name.endsWith(".yaml") || name.startsWith(".")) continue;
            try {
                texts.add(read(folder, file, name, problems));
            } catch (IOException e) {
                problems.add(name + ": " + e.getMessage());
            }
        }
        return texts;
    }

    private static OwnText read(Path folder, Path file, String name, List<String> problems) throws IOException {
        if (Files.isDirectory(file)) throw new IOException("a folder; only files right in the folder are learned");
        String wording = wording(name);
        if (wording.isEmpty()) throw new IOException("no text by its name; expected one of .txt, .md, .license");
        byte[] bytes = bytes(file);
        TextFolder.About about = TextFolder.about(folder, name, wording, bytes, problems);
        return new OwnText(name, about.name(), bytes, PlainText.read(about.text(), bytes));
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException("no regular file");
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new IOException("cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
        if (bytes.length == 0) throw new IOException("is empty");
        if (bytes.length > MOST_BYTES) throw new IOException("is larger than " + MOST_BYTES + " bytes");
        if (Decoding.isBinary(bytes, 0, bytes.length)) throw new IOException("is no text");
        return bytes;
    }

    /// The name without its ending, with only the characters an SPDX idstring has; empty where the ending is another.
    private static String wording(String file) {
        int dot = file.lastIndexOf('.');
        String stem = file;
        if (dot > 0 && ENDINGS.contains(file.substring(dot).toLowerCase(Locale.ROOT))) stem = file.substring(0, dot);
        else if (dot >= 0 && !file.substring(dot + 1).chars().allMatch(Character::isDigit)) return "";
        StringBuilder out = new StringBuilder();
        for (int n = 0; n < stem.length(); n++) {
            char c = stem.charAt(n);
            boolean allowed = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
            if (allowed) out.append(c);
            else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') out.append('-');
        }
        return out.toString();
    }
}
