package dev.ajar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ajar.fileformat.Parsed;
import dev.ajar.fileformat.Safetensors;
import dev.ajar.model.Issue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFolderTest {
    @TempDir
    Path temp;

    private Path place;

    @org.junit.jupiter.api.BeforeEach
    void place() throws IOException {
        place = Files.createDirectory(temp.resolve("place"));
        Files.writeString(place.resolve("LICENSE"), "MIT License\n");
    }

    private Snapshot open() throws IOException {
        return Sources.open(place.toString(), Options.USUAL);
    }

    private static List<String> paths(Snapshot snapshot) {
        return snapshot.entries().stream().map(Entry::path).toList();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void linksAreNamedAndNotFollowed() throws Exception {
        Files.writeString(temp.resolve("secret"), "do not read");
        Files.createSymbolicLink(place.resolve("out"), temp.resolve("secret"));
        Files.createSymbolicLink(place.resolve("up"), Path.of("../secret"));
        Files.createSymbolicLink(place.resolve("loop"), place);
        Files.createSymbolicLink(place.resolve("self"), Path.of("self"));
        Files.createSymbolicLink(place.resolve("alias"), Path.of("LICENSE"));
        try (Snapshot snapshot = open()) {
            assertThat(paths(snapshot)).containsExactly("LICENSE");
            assertThat(snapshot.issues())
                    .extracting(Issue::path)
                    .containsExactlyInAnyOrder("out", "up", "loop", "self", "alias");
            assertThat(snapshot.issues())
                    .filteredOn(issue -> issue.message().contains("out of this folder"))
                    .extracting(Issue::path)
                    .containsExactlyInAnyOrder("out", "up");
            assertThat(snapshot.provesAbsence("out")).isFalse();
            assertThat(snapshot.provesAbsence("loop/LICENSE")).isFalse();
        }
    }

    @Test
    void aFileThatBecomesALinkAfterListingIsNotRead() throws Exception {
        Files.createDirectory(place.resolve("sub"));
        Files.writeString(place.resolve("sub/a"), "a");
        Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(temp.resolve("elsewhere/a"), "secret");
        Files.writeString(temp.resolve("secret"), "secret");
        try (Snapshot snapshot = open()) {
            Files.delete(place.resolve("LICENSE"));
            Files.createSymbolicLink(place.resolve("LICENSE"), temp.resolve("secret"));
            Files.delete(place.resolve("sub/a"));
            Files.delete(place.resolve("sub"));
            Files.createSymbolicLink(place.resolve("sub"), temp.resolve("elsewhere"));
            for (Entry entry : snapshot.entries())
                assertThatThrownBy(() -> snapshot.read(entry, 0, 10)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void pipesAreNeverOpened() throws Exception {
        run("mkfifo", place.resolve("pipe").toString());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try (Snapshot snapshot = open()) {
                assertThat(paths(snapshot)).containsExactly("LICENSE");
                assertThat(snapshot.issues().getFirst().message()).contains("not opened");
            }
        });
    }

    @Test
    void namesThatHideSomethingAreRefusedOneByOne() throws Exception {
        Files.writeString(place.resolve("evil\u001b[31m.md"), "x");
        Files.writeString(place.resolve("line\nbreak"), "x");
        Files.writeString(place.resolve("back\\slash"), "x");
        Files.writeString(place.resolve("aux.txt"), "x");
        try (Snapshot snapshot = open()) {
            assertThat(paths(snapshot)).containsExactly("LICENSE");
            assertThat(snapshot.issues()).hasSize(4).allSatisfy(issue -> {
                assertThat(issue.message()).startsWith("refused: ");
                assertThat(issue.path().chars().noneMatch(Character::isISOControl))
                        .isTrue();
            });
        }
    }

    @Test
    void aNameThatIsNoUtf8IsRefused() throws Exception {
        run("sh", "-c", "printf x > \"$(printf '%s/bad\\377name' \"$1\")\"", "sh", place.toString());
        try (Snapshot snapshot = open()) {
            assertThat(paths(snapshot)).containsExactly("LICENSE");
            assertThat(snapshot.issues().getFirst().message()).contains("not valid UTF-8");
        }
    }

    @Test
    void foldersBeyondTheDepthAreRefused() throws Exception {
        Path deep = place;
        for (int i = 0; i < 80; i++) deep = deep.resolve("d");
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("x"), "x");
        try (Snapshot snapshot = open()) {
            assertThat(paths(snapshot)).containsExactly("LICENSE");
            assertThat(snapshot.issues()).hasSize(1);
            assertThat(snapshot.issues().getFirst().message()).contains("64 segments");
        }
    }

    @Test
    void whatMayNotBeReadIsNamedAndTheRestGoesOn() throws Exception {
        Path file = Files.writeString(place.resolve("locked"), "x");
        Path folder = Files.createDirectory(place.resolve("closed"));
        run("chmod", "000", file.toString(), folder.toString());
        try (Snapshot snapshot = open()) {
            if (Files.isReadable(file)) {
                System.out.println("not run: this user may read everything");
                return;
            }
            assertThat(paths(snapshot)).containsExactly("LICENSE", "locked");
            assertThat(snapshot.find("locked").readable()).isFalse();
            assertThat(snapshot.issues()).extracting(Issue::path).containsExactlyInAnyOrder("locked", "closed");
            assertThat(snapshot.provesAbsence("closed/LICENSE")).isFalse();
            assertThat(snapshot.provesAbsence("NOTICE")).isTrue();
        } finally {
            run("chmod", "700", file.toString(), folder.toString());
        }
    }

    @Test
    void twoGigabytesOfNothingAreNotReadWhole() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(place.resolve("model.safetensors").toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        Files.createFile(place.resolve("LICENSE.huge"));
        try (RandomAccessFile file =
                new RandomAccessFile(place.resolve("LICENSE.huge").toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try (Snapshot snapshot = open()) {
                Entry weights = snapshot.find("model.safetensors");
                assertThat(Safetensors.read(weights.size(), (offset, length) -> snapshot.read(weights, offset, length)))
                        .isInstanceOf(Parsed.Malformed.class);
                assertThat(snapshot.text(snapshot.find("LICENSE.huge"))).isInstanceOf(Reading.Binary.class);
            }
        });
    }

    @Test
    void aHundredThousandFilesAreListed() throws Exception {
        for (int folder = 0; folder < 100; folder++) {
            Path sub = Files.createDirectory(place.resolve("d" + folder));
            for (int file = 0; file < 1000; file++) Files.createFile(sub.resolve("f" + file));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try (Snapshot snapshot = open()) {
                assertThat(snapshot.entries()).hasSize(100_001);
                assertThat(snapshot.find("d99/f999")).isNotNull();
            }
        });
    }

    @Test
    void aThousandBadNamesMakeABoundedNumberOfIssues() throws Exception {
        for (int i = 0; i < 1200; i++) Files.createFile(place.resolve("bad\u0007" + i));
        try (Snapshot snapshot = open()) {
            assertThat(snapshot.issues()).hasSize(Listing.MAX_ISSUES + 1);
            assertThat(snapshot.issues().getLast().message()).contains("200 more");
        }
    }

    @Test
    void aFolderDoesNotAnswerForARevisionItHasNot() {
        assertThatThrownBy(() -> Sources.open(place.toString(), Options.USUAL.at("v1")))
                .isInstanceOf(NothingToRead.class)
                .hasMessageContaining("no revisions");
    }

    @Test
    void aDownloadFromTheHubTiesFilesToACommit() throws Exception {
        Path notes = Files.createDirectories(place.resolve(".cache/huggingface/download"));
        String digest = "b".repeat(64);
        Files.writeString(notes.resolve("LICENSE.metadata"), "c".repeat(40) + "\n" + digest + "\n99999999999.5\n");
        Files.writeString(notes.resolve("../.gitignore"), "*");
        try (Snapshot snapshot = open()) {
            assertThat(paths(snapshot)).containsExactly("LICENSE");
            assertThat(snapshot.info().revision()).isEqualTo("c".repeat(40));
            assertThat(snapshot.find("LICENSE").digest()).isEqualTo("sha256:" + digest);
            assertThat(snapshot.provesAbsence("NOTICE")).isFalse();
        }
        Files.writeString(notes.resolve("LICENSE.metadata"), "c".repeat(40) + "\n" + digest + "\n1.0\n");
        try (Snapshot snapshot = open()) {
            assertThat(snapshot.find("LICENSE").digest()).isNull();
        }
    }

    @Test
    void linksOfACacheStayInItsBlobs() throws Exception {
        Path cache = SampleTree.hubCache(Files.createDirectory(temp.resolve("caches")));
        Path snapshotFolder = cache.resolve("snapshots").resolve("a".repeat(40));
        Files.writeString(temp.resolve("secret"), "secret");
        Files.createSymbolicLink(snapshotFolder.resolve("a-out"), temp.resolve("secret"));
        Files.createSymbolicLink(snapshotFolder.resolve("b-refs"), Path.of("../../refs/main"));
        Files.createSymbolicLink(snapshotFolder.resolve("c-deep"), Path.of("../../blobs/x/../../../../secret"));
        Files.createSymbolicLink(snapshotFolder.resolve("d-gone"), Path.of("../../blobs/" + "e".repeat(40)));
        Files.createSymbolicLink(cache.resolve("blobs/evil"), temp.resolve("secret"));
        Files.createSymbolicLink(snapshotFolder.resolve("e-twice"), Path.of("../../blobs/evil"));
        try (Snapshot snapshot = Sources.open(snapshotFolder.toString(), Options.USUAL)) {
            assertThat(paths(snapshot))
                    .doesNotContain("a-out", "b-refs", "c-deep", "e-twice")
                    .contains("d-gone");
            assertThat(snapshot.find("d-gone").readable()).isFalse();
            assertThat(snapshot.find("d-gone").gitId()).isEqualTo("e".repeat(40));
            assertThat(snapshot.text(snapshot.find("d-gone"))).isInstanceOf(Reading.NotReadable.class);
        }
    }

    @Test
    void aCacheWithSeveralCommitsAndNoMainSaysWhichThereAre() throws Exception {
        Path cache = SampleTree.hubCache(Files.createDirectory(temp.resolve("caches")));
        Files.createDirectory(cache.resolve("snapshots").resolve("b".repeat(40)));
        Files.delete(cache.resolve("refs/main"));
        assertThatThrownBy(() -> Sources.open(cache.toString(), Options.USUAL))
                .isInstanceOf(NothingToRead.class)
                .hasMessageContaining("b".repeat(40));
        try (Snapshot snapshot = Sources.open(cache.toString(), Options.USUAL.at("b".repeat(40)))) {
            assertThat(snapshot.entries()).isEmpty();
        }
    }

    @Test
    void aRecordingThatLeadsOutIsNotFollowed() throws Exception {
        Path recorded = Files.createDirectories(temp.resolve("recorded/files")).getParent();
        Files.writeString(temp.resolve("secret"), "secret");
        Files.createSymbolicLink(recorded.resolve("files/link"), temp.resolve("secret"));
        Files.writeString(recorded.resolve("snapshot.csv"), "home,revision\nhttps://example.org/x,1\n");
        Files.writeString(
                recorded.resolve("listing.csv"),
                "path,size,mode,git_sha1,recorded\n../../secret,6,100644,,yes\n/etc/passwd,1,100644,,yes\n"
                        + "link,6,100644,,yes\nmissing,1,100644,,yes\n\"a,b\",x,100644,,no\n");
        try (Snapshot snapshot = Sources.open(recorded.toString(), Options.USUAL)) {
            assertThat(paths(snapshot)).containsExactly("a,b", "link", "missing");
            assertThat(snapshot.entries()).noneMatch(Entry::readable);
            assertThat(snapshot.issues()).hasSize(4);
        }
    }
}
