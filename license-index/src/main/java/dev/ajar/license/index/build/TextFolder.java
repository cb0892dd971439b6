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
    private TextFolder() {}

    static List<SourceText> read(Path folder) throws IOException {
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
            texts.add(PlainText.read(about(folder, name.substring(0, name.length() - 4), bytes), bytes));
        }
        return texts;
    }

    private static KnownText about(Path folder, String id, byte[] bytes) throws IOException {
        Path known = folder.resolve(id + ".yml");
        Map<?, ?> fields = Map.of();
        if (Files.exists(known)
                && new Load(LoadSettings.builder().build()).loadFromString(Files.readString(known))
                        instanceof Map<?, ?> map) fields = map;
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
