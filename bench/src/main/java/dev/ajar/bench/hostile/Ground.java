package dev.ajar.bench.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// The folder a case plays in: the place that is assessed, something outside of it that must not be read, and a file
/// that exists only if something was executed.
public final class Ground {
    /// Stands in the files outside the place; must never come out.
    public static final String SECRET = "the-owl-outside-of-the-root";

    private final Path folder;

    private Ground(Path folder) {
        this.folder = folder;
    }

    static Ground make(Path folder) throws IOException {
        Ground ground = new Ground(folder);
        Files.createDirectories(ground.place());
        Files.createDirectories(ground.outside());
        Files.writeString(ground.outside().resolve("README.md"), "# " + SECRET + "\nlicense: " + SECRET + "\n");
        Files.writeString(ground.outside().resolve("LICENSE"), SECRET + " License\n");
        return ground;
    }

    public Path place() {
        return folder.resolve("place");
    }

    Path outside() {
        return folder.resolve("outside");
    }

    /// Would be made by what the place asks to execute.
    Path canary() {
        return folder.resolve("executed");
    }

    Path file(String name) throws IOException {
        Path file = place().resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes);
    }

    /// A text of the same piece many times over, written without holding it.
    void repeat(String name, String head, String piece, int times) throws IOException {
        try (var out = Files.newBufferedWriter(file(name), StandardCharsets.UTF_8)) {
            out.write(head);
            for (int i = 0; i < times; i++) out.write(piece);
        }
    }

    /// A file of a size whose bytes take no room on the disk, after the head.
    void sparse(String name, byte[] head, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file(name).toFile(), "rw")) {
            file.write(head);
            file.setLength(size);
        }
    }

    /// A small sound card, so that there is something left to assess.
    void card() throws IOException {
        write("README.md", "---\nlicense: apache-2.0\n---\n# Owl\nOwl is a language model with 7B parameters.\n");
    }

    void link(String name, Path to) throws IOException {
        Files.createSymbolicLink(file(name), to);
    }

    void delete() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                file.toFile().setReadable(true);
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path at, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.delete(at);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
