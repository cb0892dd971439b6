package dev.ajar.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/// The files of one commit in a git directory, read from its object store.
final class GitPlace implements Place {
    private final Path path;
    private final Repository repository;
    private final RevTree tree;

    GitPlace(Path path, String revision) throws IOException {
        this.path = path;
        this.repository = new FileRepositoryBuilder()
                .setGitDir(path.toFile())
                .setBare()
                .setMustExist(true)
                .build();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId wanted = ObjectId.isId(revision) ? ObjectId.fromString(revision) : null;
            boolean here = wanted != null && repository.getObjectDatabase().has(wanted);
            ObjectId commit = here ? wanted : repository.resolve(Constants.HEAD);
            if (commit == null) throw new IOException(path + ": expected a commit at HEAD, got none");
            this.tree = walk.parseCommit(commit).getTree();
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean exists(String file) throws IOException {
        return find(file) != null;
    }

    @Override
    public Optional<byte[]> bytes(String file) throws IOException {
        ObjectId blob = find(file);
        if (blob == null || !repository.getObjectDatabase().has(blob)) return Optional.empty();
        return Optional.of(repository.open(blob).getBytes());
    }

    private @Nullable ObjectId find(String file) throws IOException {
        if (file.isEmpty()) return null;
        try (TreeWalk walk = TreeWalk.forPath(repository, file, tree)) {
            return walk == null ? null : walk.getObjectId(0);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
