package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A folder of license texts: `<id>.txt`, and `<id>.yml` with what is known of each.
final class TextFolder {
    private static final int LARGEST = 1 << 20;

    private TextFolder() {}

    static List<SourceText> read(Path folder, Anchors anchors) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<SourceText> texts = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            KnownText about = about(folder, name.substring(0, name.length() - 4), bytes);
            texts.add(PlainText.read(about, bytes).with(anchors.of(about, bytes)));
        }
        return texts;
    }

    /// What is known of a text.
    ///
    /// @param name as people call it
    record About(KnownText text, String name) {}

    private static KnownText about(Path folder, String id, byte[] bytes) throws IOException {
        Path known = folder.resolve(id + ".yml");
        return Files.exists(known) ? about(id, fields(known), bytes) : about(id, Map.of(), bytes);
    }

    /// What stands of a text in the file of the same name that ends in `.yml`.
    ///
    /// @param problems receives a line where that file is wrong; the text then stands alone
    static About about(Path folder, String file, String id, byte[] bytes, List<String> problems) {
        int dot = file.lastIndexOf('.');
        Path known = folder.resolve((dot > 0 ? file.substring(0, dot) : file) + ".yml");
        Map<?, ?> fields = Map.of();
        try {
            if (Files.exists(known)) fields = fields(known);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.add(known.getFileName() + ": cannot be read (" + why + "); the text is learned without it");
        }
        String name = string(fields, "name");
        return new About(about(id, fields, bytes), name == null ? id : name);
    }

    private static Map<?, ?> fields(Path known) throws IOException {
        if (Files.size(known) > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
        Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(known));
        return read instanceof Map<?, ?> map ? map : Map.of();
    }

    private static KnownText about(String id, Map<?, ?> fields, byte[] bytes) {
        return new KnownText(
                id,
                kind(string(fields, "kind")),
                string(fields, "facts"),
                string(fields, "spdx_id"),
                fields.get("source") instanceof String source ? source : "",
                sha256(bytes),
                false,
                false);
    }

    private static KnownText.Kind kind(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "terms" -> KnownText.Kind.TERMS;
            case "use-policy" -> KnownText.Kind.USE_POLICY;
            case "exception" -> KnownText.Kind.EXCEPTION;
            default -> KnownText.Kind.LICENSE;
        };
    }

    private static @Nullable String string(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof String value && !value.isEmpty() ? value : null;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
