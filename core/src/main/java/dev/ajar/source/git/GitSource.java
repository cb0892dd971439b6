package dev.ajar.source.git;

import dev.ajar.source.NothingToRead;
import dev.ajar.source.Options;
import dev.ajar.source.Place;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A git clone. With files beside `.git` those files are read; a bare repository, a `.git` without a work tree,
/// or another revision than the present one is read from the object store.
public final class GitSource implements Source {
    @Override
    public String id() {
        return "git";
    }

    @Override
    public boolean accepts(String place) {
        return folder(place).isPresent();
    }

    @Override
    public Snapshot open(String place, Options options) throws IOException {
        GitFolder git = folder(place)
                .orElseThrow(
                        () -> new NothingToRead("'" + place + "': no git repository, expected HEAD and objects there"));
        return options.revision() == null && git.hasWorkTree()
                ? WorkTreeSnapshot.open(place, git, options)
                : ObjectSnapshot.open(place, git, options);
    }

    private static Optional<GitFolder> folder(String place) {
        return Place.path(place).map(Path::normalize).flatMap(GitFolder::find);
    }
}
