package dev.ajar.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The catalog's own files, each read once and only when it is asked for.
final class Resource {
    private static final String FOLDER = "dev/ajar/catalog/";
    private static final Map<String, List<String>> LINES = new ConcurrentHashMap<>();

    private Resource() {}

    /// How evidence names a file of the catalog.
    static String path(String name) {
        return FOLDER + name;
    }

    static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/" + FOLDER + name)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + FOLDER + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + name, e);
        }
    }

    static List<String> lines(String name) {
        return LINES.computeIfAbsent(
                name,
                key -> new String(bytes(key), StandardCharsets.UTF_8).lines().toList());
    }
}
