package dev.ajar.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The files that paths name: a file itself, a folder every file below it, sorted. Links inside folders are not
/// followed.
///
/// @param problems folders that could not be listed, and paths that are not there
record FileList(List<Path> files, List<String> problems) {
    FileList {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    static FileList of(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) below(path, files, problems);
            else if (Files.exists(path)) files.add(path);
            else problems.add(path + ": no such file or folder; give a path that exists");
        }
        return new FileList(files, problems);
    }

    private static void below(Path folder, List<Path> files, List<String> problems) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    boolean git =
                            !dir.equals(folder) && dir.getFileName().toString().equals(".git");
                    return git ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) found.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.add(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(folder + ": cannot be listed (" + e.getMessage() + ")");
        }
        found.sort(Comparator.comparing(Path::toString));
        files.addAll(found);
    }
}
