package dev.ajar.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ajar.internal.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/// A small repository, laid down in every form that a source reads.
final class SampleTree {
    static final String WEIGHTS_DIGEST = Sha256.of("the weights");
    static final String POINTER =
            "version https://git-lfs.github.com/spec/v1\noid " + WEIGHTS_DIGEST + "\nsize 4000000000\n";

    /// Path → bytes of all files.
    static final Map<String, byte[]> FILES = new TreeMap<>(Map.of(
            "README.md", "---\nlicense: mit\n---\n# Title\n".getBytes(UTF_8),
            "LICENSE", "MIT License\n".repeat(2000).getBytes(UTF_8),
            "src/model/code.py", "import torch\n".getBytes(UTF_8),
            "empty.txt", new byte[0],
            "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1},
            "\u6a21\u578b.txt", "\u8bb8\u53ef\n".getBytes(UTF_8),
            "model.safetensors", POINTER.getBytes(UTF_8)));

    private SampleTree() {}

    static Path plain(Path folder) throws IOException {
        for (var file : FILES.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return folder;
    }

    static Path gitClone(Path folder) throws IOException, GitAPIException {
        plain(folder);
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            git.getRepository()
                    .getConfig()
                    .setString("remote", "origin", "url", "https://me:secret@example.org/o/r.git");
            git.getRepository().getConfig().save();
            commit(git);
        }
        return folder;
    }

    static RevCommit commit(Git git) throws GitAPIException {
        git.add().addFilepattern(".").call();
        PersonIdent nobody = new PersonIdent("Ajar", "ajar@example.org", Instant.EPOCH, ZoneOffset.UTC);
        return git.commit()
                .setMessage("files")
                .setAuthor(nobody)
                .setCommitter(nobody)
                .setSign(false)
                .call();
    }

    static Path bare(Path folder, Path work) throws IOException, GitAPIException {
        gitClone(work);
        try (Git git = Git.cloneRepository()
                .setURI(work.toUri().toString())
                .setDirectory(folder.toFile())
                .setBare(true)
                .call()) {
            git.gc().call();
        }
        return folder;
    }

    /// A clone whose files are gone; only `.git` is left.
    static Path gitOnly(Path folder) throws IOException, GitAPIException {
        gitClone(folder);
        for (File child : folder.toFile().listFiles()) if (!child.getName().equals(".git")) delete(child.toPath());
        return folder;
    }

    static Path hubCache(Path caches) throws IOException {
        Path folder = caches.resolve("models--acme--plain");
        String commit = "a".repeat(40);
        Path snapshot = folder.resolve("snapshots").resolve(commit);
        Files.createDirectories(folder.resolve("blobs"));
        Files.createDirectories(folder.resolve("refs"));
        Files.writeString(folder.resolve("refs/main"), commit);
        for (var file : FILES.entrySet()) {
            String etag = Sha256.of(file.getValue()).substring(7);
            Files.write(folder.resolve("blobs").resolve(etag), file.getValue());
            Path link = snapshot.resolve(file.getKey());
            Files.createDirectories(link.getParent());
            Path up = link.getParent().relativize(folder.resolve("blobs"));
            Files.createSymbolicLink(link, up.resolve(etag));
        }
        Path denied = folder.resolve(".no_exist").resolve(commit).resolve("NOTICE");
        Files.createDirectories(denied.getParent());
        Files.createFile(denied);
        return folder;
    }

    static void delete(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    /// The file of a loose object.
    static Path loose(Path records, ObjectId id) {
        return records.resolve("objects")
                .resolve(id.name().substring(0, 2))
                .resolve(id.name().substring(2));
    }
}
