package dev.ajar.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {
    @TempDir
    Path folder;

    @Test
    void aBareGitDirectoryIsReadAtTheRevisionAsked() throws Exception {
        Path git = folder.resolve("acme+owl/repo");
        ObjectId first = commit(git, "one");
        ObjectId second = commit(git, "two");
        assertThat(Place.find("acme/owl", List.of(folder))).contains(git);
        try (Place place = Place.open(git, first.name())) {
            assertThat(text(place, "README.md")).isEqualTo("one");
            assertThat(place.exists("NONE.md")).isFalse();
        }
        try (Place place = Place.open(git, second.name())) {
            assertThat(text(place, "README.md")).isEqualTo("two");
        }
        try (Place place = Place.open(git, "0".repeat(40))) {
            assertThat(text(place, "README.md")).isEqualTo("two");
        }
    }

    @Test
    void aRecordedSnapshotHasFilesThatAreOnlyListed() throws Exception {
        Path recorded = Files.createDirectories(folder.resolve("acme+owl"));
        Files.createDirectories(recorded.resolve("files"));
        Files.writeString(recorded.resolve("files/README.md"), "here");
        Files.writeString(recorded.resolve("listing.csv"), "path,size\nREADME.md,4\nrun.py,10\n\"a,b\",1\n");
        try (Place place = Place.open(Place.find("acme/owl", List.of(folder)).orElseThrow(), "")) {
            assertThat(text(place, "README.md")).isEqualTo("here");
            assertThat(place.exists("run.py")).isTrue();
            assertThat(place.exists("a,b")).isTrue();
            assertThat(place.bytes("run.py")).isEmpty();
            assertThat(place.exists("run")).isFalse();
        }
    }

    @Test
    void aRepositoryThatLiesNowhereIsNotFound() {
        assertThat(Place.find("acme/owl", List.of(folder))).isEmpty();
    }

    private static String text(Place place, String file) throws IOException {
        return new String(place.bytes(file).orElseThrow(), UTF_8);
    }

    private static ObjectId commit(Path git, String text) throws IOException {
        try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(git.toFile())
                        .setBare()
                        .build();
                ObjectInserter inserter = repository.newObjectInserter()) {
            if (!Files.exists(git.resolve("HEAD"))) repository.create(true);
            TreeFormatter tree = new TreeFormatter();
            tree.append("README.md", FileMode.REGULAR_FILE, inserter.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8)));
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(inserter.insert(tree));
            commit.setAuthor(new PersonIdent("owl", "owl@example.org"));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage(text);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository.updateRef(Constants.HEAD);
            update.setNewObjectId(id);
            update.forceUpdate();
            return id;
        }
    }
}
