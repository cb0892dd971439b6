package dev.ajar.license;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `java -cp license.jar dev.ajar.license.Main [--index FILE] [--stats] [--repeat N] PATH…`: one JSON line a file.
public final class Main {
    private static final long LARGEST = 64L << 20;
    private final List<Path> paths = new ArrayList<>();
    private final List<Path> indexes = new ArrayList<>();
    private boolean stats;
    private int repeat;

    private Main() {}

    public static void main(String[] args) throws IOException {
        Main main = new Main();
        if (!main.understands(args)) {
            System.err.println("usage: Main [--index FILE]... [--stats] [--repeat N] PATH...");
            System.exit(2);
        }
        System.exit(main.run());
    }

    private boolean understands(String[] args) {
        for (int n = 0; n < args.length; n++) {
            switch (args[n]) {
                case "--index" -> {
                    if (++n == args.length) return false;
                    indexes.add(Path.of(args[n]));
                }
                case "--repeat" -> {
                    if (++n == args.length) return false;
                    repeat = Integer.parseInt(args[n]);
                }
                case "--stats" -> stats = true;
                default -> paths.add(Path.of(args[n]));
            }
        }
        return !paths.isEmpty();
    }

    private int run() throws IOException {
        LicenseMatcher matcher = matcher();
        List<Path> files = new ArrayList<>();
        for (Path path : paths) list(path, files);
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        List<byte[]> contents = new ArrayList<>();
        long started = System.nanoTime();
        long bytes = 0;
        long slowest = 0;
        int read = 0;
        for (Path file : files) {
            byte[] content = content(file);
            if (content == null) continue;
            read++;
            bytes += content.length;
            if (repeat > 0) contents.add(content);
            long before = System.nanoTime();
            Identification found = matcher.identify(content);
            slowest = Math.max(slowest, System.nanoTime() - before);
            out.println(Json.line(file.toString(), found));
        }
        out.flush();
        double seconds = (System.nanoTime() - started) / 1e9;
        if (repeat > 0) {
            Passes passes = Passes.run(matcher, contents, repeat);
            seconds = passes.seconds();
            slowest = passes.slowest();
        }
        if (stats)
            System.err.println("{\"files\":" + read + ",\"bytes\":" + bytes + ",\"seconds\":" + seconds
                    + ",\"max_file_ms\":" + slowest / 1e6 + ",\"threads\":1,\"repeat\":" + repeat + "}");
        return read == 0 && !files.isEmpty() ? 3 : 0;
    }

    private LicenseMatcher matcher() throws IOException {
        if (indexes.isEmpty()) return new LicenseMatcher(LicenseIndex.load());
        LicenseIndex[] opened = new LicenseIndex[indexes.size()];
        for (int n = 0; n < opened.length; n++) opened[n] = LicenseIndex.open(indexes.get(n));
        return new LicenseMatcher(opened);
    }

    private static void list(Path path, List<Path> into) throws IOException {
        if (!Files.isDirectory(path)) {
            into.add(path);
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            below.filter(Files::isRegularFile).sorted().forEach(into::add);
        }
    }

    private static byte @Nullable [] content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                System.err.println(file + ": larger than " + LARGEST + " bytes, not read");
                return null;
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            System.err.println(file + ": could not be read: " + e.getMessage());
            return null;
        }
    }
}
