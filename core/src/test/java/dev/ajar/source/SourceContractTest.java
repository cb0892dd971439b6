package dev.ajar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.source.recorded.Recording;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every source promises, tried on the same small repository in each of its forms.
class SourceContractTest {
    enum Form {
        DIRECTORY("directory", true),
        GIT_CLONE("git", true),
        GIT_BARE("git", true),
        GIT_WITHOUT_WORK_TREE("git", true),
        HUB_CACHE("hub-cache", false),
        RECORDED("recorded", true);

        private final String source;
        private final boolean complete;

        Form(String source, boolean complete) {
            this.source = source;
            this.complete = complete;
        }
    }

    @TempDir
    Path temp;

    private Path make(Form form) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("place"));
        return switch (form) {
            case DIRECTORY -> SampleTree.plain(folder);
            case GIT_CLONE -> SampleTree.gitClone(folder);
            case GIT_BARE -> SampleTree.bare(folder, Files.createDirectory(temp.resolve("work")));
            case GIT_WITHOUT_WORK_TREE -> SampleTree.gitOnly(folder);
            case HUB_CACHE -> SampleTree.hubCache(folder);
            case RECORDED -> {
                SampleTree.plain(Files.createDirectory(temp.resolve("plain")));
                try (Recording recording = new Recording(open(temp.resolve("plain")))) {
                    for (Entry entry : recording.entries()) if (entry.readable()) recording.read(entry, 0, 1 << 20);
                    recording.save(folder);
                }
                yield folder;
            }
        };
    }

    private static Snapshot open(Path place) throws IOException {
        return Sources.open(place.toString(), Options.USUAL);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @ParameterizedTest
    @EnumSource
    void isOpenedByItsOwnSource(Form form) throws Exception {
        String place = make(form).toString();
        Source first = Sources.ALL.stream()
                .filter(source -> source.accepts(place))
                .findFirst()
                .orElseThrow();
        assertThat(first.id()).isEqualTo(form.source);
    }

    @ParameterizedTest
    @EnumSource
    void listsEveryFileOnceInOrder(Form form) throws Exception {
        try (Snapshot snapshot = open(make(form))) {
            assertThat(snapshot.entries()).extracting(Entry::path).containsExactlyElementsOf(SampleTree.FILES.keySet());
            assertThat(snapshot.issues()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheBytesByRange(Form form) throws Exception {
        try (Snapshot snapshot = open(make(form))) {
            for (Entry entry : snapshot.entries()) {
                if (entry.lfs()) continue;
                byte[] whole = SampleTree.FILES.get(entry.path());
                assertThat(entry.size()).isEqualTo(whole.length);
                assertThat(bytes(snapshot.read(entry, 0, 1 << 20))).isEqualTo(whole);
                assertThat(bytes(snapshot.read(entry, 2, 3)))
                        .isEqualTo(Arrays.copyOfRange(whole, Math.min(2, whole.length), Math.min(5, whole.length)));
                assertThat(snapshot.read(entry, whole.length, 10).remaining()).isZero();
                assertThat(snapshot.read(entry, whole.length + 100L, 10).remaining())
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTextFromBytes(Form form) throws Exception {
        try (Snapshot snapshot = open(make(form))) {
            assertThat(snapshot.text(snapshot.find("README.md"))
                            .text()
                            .orElseThrow()
                            .line(2))
                    .isEqualTo("license: mit");
            assertThat(snapshot.text(snapshot.find("picture.png"))).isInstanceOf(Reading.Binary.class);
            assertThat(snapshot.text(snapshot.find("empty.txt"))
                            .text()
                            .orElseThrow()
                            .text())
                    .isEmpty();
            assertThat(snapshot.text(snapshot.find("model.safetensors"))).isInstanceOf(Reading.NotReadable.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anLfsPointerGivesSizeAndDigestOfWhatItStandsFor(Form form) throws Exception {
        try (Snapshot snapshot = open(make(form))) {
            Entry weights = snapshot.find("model.safetensors");
            assertThat(weights.lfs()).isTrue();
            assertThat(weights.readable()).isFalse();
            assertThat(weights.size()).isEqualTo(4_000_000_000L);
            assertThat(weights.digest()).isEqualTo(SampleTree.WEIGHTS_DIGEST);
            assertThatThrownBy(() -> snapshot.read(weights, 0, 8))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("LFS");
        }
    }

    @ParameterizedTest
    @EnumSource
    void provesAbsenceOnlyWhereItCan(Form form) throws Exception {
        try (Snapshot snapshot = open(make(form))) {
            assertThat(snapshot.provesAbsence("LICENSE-MODEL")).isEqualTo(form.complete);
            assertThat(snapshot.provesAbsence("NOTICE")).isTrue();
            assertThat(snapshot.provesAbsence("LICENSE")).isFalse();
            assertThat(snapshot.provesAbsence("../LICENSE")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameFilesGiveTheSameDigest(Form form) throws Exception {
        Path place = make(form);
        try (Snapshot first = open(place);
                Snapshot second = open(place)) {
            assertThat(first.info()).isEqualTo(second.info());
            assertThat(first.info().digest()).startsWith("sha256:");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrittenThere(Form form) throws Exception {
        Path place = make(form);
        var before = state(place);
        try (Snapshot snapshot = open(place)) {
            for (Entry entry : snapshot.entries()) snapshot.text(entry);
        }
        assertThat(state(place)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void excludedFilesAreNeitherListedNorProvedAbsent(Form form) throws Exception {
        Options options = Options.USUAL.excluding(List.of("src", "*.png"));
        try (Snapshot snapshot = Sources.open(make(form).toString(), options)) {
            assertThat(snapshot.entries())
                    .extracting(Entry::path)
                    .doesNotContain("src/model/code.py", "picture.png")
                    .contains("LICENSE");
            assertThat(snapshot.provesAbsence("src/other.py")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListingThatIsTooLongIsCutAndSaysSo(Form form) throws Exception {
        try (Snapshot snapshot = Sources.open(make(form).toString(), Options.USUAL.atMost(3))) {
            assertThat(snapshot.entries()).hasSize(3);
            assertThat(snapshot.issues().getFirst().message()).contains("more than 3 files");
            assertThat(snapshot.provesAbsence("LICENSE-MODEL")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalThreadsMayRead(Form form) throws Exception {
        try (Snapshot snapshot = open(make(form));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) tasks.add(() -> bytes(snapshot.read(snapshot.find("LICENSE"), 0, 1 << 20)));
            for (var result : threads.invokeAll(tasks))
                assertThat(result.get()).isEqualTo(SampleTree.FILES.get("LICENSE"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSavedSnapshotAnswersTheSame(Form form) throws Exception {
        Path saved = temp.resolve("saved");
        try (Recording recording = new Recording(open(make(form)))) {
            Snapshot run = new CachedSnapshot(recording);
            Reading readme = run.text(run.find("README.md"));
            Reading picture = run.text(run.find("picture.png"));
            Reading weights = run.text(run.find("model.safetensors"));
            ByteBuffer head = run.read(run.find("LICENSE"), 0, 100);
            boolean absent = run.provesAbsence("LICENSE-MODEL");
            assertThat(run.provesAbsence("NOTICE")).isTrue();
            recording.save(saved);
            try (Snapshot again = open(saved)) {
                assertThat(again.entries()).isEqualTo(run.entries());
                assertThat(again.info().digest()).isEqualTo(run.info().digest());
                assertThat(again.info().uri()).isEqualTo(run.info().uri());
                assertThat(again.info().revision()).isEqualTo(run.info().revision());
                assertThat(again.issues()).isEqualTo(run.issues());
                assertThat(again.text(again.find("README.md"))
                                .text()
                                .orElseThrow()
                                .digest())
                        .isEqualTo(readme.text().orElseThrow().digest());
                assertThat(again.text(again.find("picture.png"))).isEqualTo(picture);
                assertThat(again.text(again.find("model.safetensors"))).isEqualTo(weights);
                assertThat(again.read(again.find("LICENSE"), 0, 100)).isEqualTo(head);
                assertThat(again.provesAbsence("LICENSE-MODEL")).isEqualTo(absent);
                assertThat(again.provesAbsence("NOTICE")).isTrue();
                assertThatThrownBy(() -> again.read(again.find("LICENSE"), 50, 100))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("first 100 bytes");
            }
        }
    }

    @Test
    void gitGivesRevisionAndHomeWithoutCredentials() throws Exception {
        try (Snapshot snapshot = open(make(Form.GIT_CLONE))) {
            assertThat(snapshot.info().uri()).isEqualTo("https://example.org/o/r");
            assertThat(snapshot.info().revision()).hasSize(40);
        }
    }

    @Test
    void theCacheGivesItsHomeAndTheDigestOfEachBlob() throws Exception {
        try (Snapshot snapshot = open(make(Form.HUB_CACHE))) {
            assertThat(snapshot.info().uri()).isEqualTo("https://huggingface.co/acme/plain");
            assertThat(snapshot.info().revision()).isEqualTo("a".repeat(40));
            assertThat(snapshot.find("LICENSE").digest())
                    .isEqualTo(dev.ajar.internal.Sha256.of(SampleTree.FILES.get("LICENSE")));
        }
    }

    @Test
    void aPlaceThatIsNotThereIsToldInWords() {
        assertThatThrownBy(() -> Sources.open(temp.resolve("nowhere").toString(), Options.USUAL))
                .isInstanceOf(NothingToRead.class)
                .hasMessageContaining("no such file or folder");
        assertThatThrownBy(() -> Sources.open("", Options.USUAL)).isInstanceOf(NothingToRead.class);
        assertThatThrownBy(() -> Sources.open("a\0b", Options.USUAL)).isInstanceOf(NothingToRead.class);
    }

    @Test
    void anEmptyFolderIsFine() throws Exception {
        try (Snapshot snapshot = open(temp)) {
            assertThat(snapshot.entries()).isEmpty();
            assertThat(snapshot.issues()).isEmpty();
            assertThat(snapshot.provesAbsence("LICENSE")).isTrue();
        }
    }

    @Test
    void aSingleFileIsAPlaceToo() throws Exception {
        SampleTree.plain(temp);
        try (Snapshot snapshot = open(temp.resolve("README.md"))) {
            assertThat(snapshot.entries()).extracting(Entry::path).containsExactly("README.md");
            assertThat(snapshot.provesAbsence("LICENSE")).isFalse();
        }
    }

    private static TreeMap<String, String> state(Path place) throws IOException {
        TreeMap<String, String> state = new TreeMap<>();
        try (var all = Files.walk(place)) {
            for (Path each : all.toList())
                state.put(
                        place.relativize(each).toString(),
                        Files.getLastModifiedTime(each) + " " + (Files.isDirectory(each) ? 0 : Files.size(each)));
        }
        return state;
    }
}
