package dev.ajar.bench.identifying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Files below a folder, in memory, in the order of their names.
final class Corpus {
    private Corpus() {}

    static List<byte[]> read(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<byte[]> files = new ArrayList<>();
        for (Path path : paths) files.add(Files.readAllBytes(path));
        return files;
    }
}
