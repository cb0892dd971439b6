package dev.ajar.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Run by the build: writes beside each YAML data file the tree that the program reads in its place.
final class CompileData {
    private CompileData() {}

    /// Compiles all of a folder.
    ///
    /// @param args the folder of the compiled classes and resources
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
        for (Path file : files) {
            DataNode root = DataNode.parse(String.valueOf(file.getFileName()), Files.readString(file));
            Files.write(file.resolveSibling(DataNode.treeOf(file.getFileName().toString())), DataTree.write(root));
        }
    }
}
