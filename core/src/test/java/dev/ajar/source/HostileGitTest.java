package dev.ajar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileGitTest {
    @TempDir
    Path temp;

    private static Snapshot open(Path place) throws IOException {
        return Sources.open(place.toString(), Options.USUAL);
    }

    private static List<String> paths(Snapshot snapshot) {
        return snapshot.entries().stream().map(Entry::path).toList();
    }

    private static ObjectId idOf(Path work, String path) throws IOException {
        try (Git git = Git.open(work.toFile())) {
            return git.getRepository().resolve("HEAD:" + path);
        }
    }

    @Test
    void aMissingBlobIsListedAndCannotBeLookedAt() throws Exception {
        Path work = SampleTree.gitOnly(Files.createDirectory(temp.resolve("work")));
        Files.delete(SampleTree.loose(work.resolve(".git"), idOf(work, "LICENSE")));
        try (Snapshot snapshot = open(work)) {
            Entry license = snapshot.find("LICENSE");
            assertThat(license.readable()).isFalse();
            assertThat(license.size()).isEqualTo(-1);
            assertThat(license.gitId()).hasSize(40);
            assertThat(snapshot.text(license))
                    .isInstanceOfSatisfying(
                            Reading.NotReadable.class,
                            answer -> assertThat(answer.why()).contains("not in this partial copy"));
            assertThat(snapshot.issues().getFirst().message()).startsWith("1 listed files have no content");
            assertThat(snapshot.provesAbsence("NOTICE")).isTrue();
        }
    }

    @Test
    void aMissingFolderLeavesOpenWhatIsInIt() throws Exception {
        Path work = SampleTree.gitOnly(Files.createDirectory(temp.resolve("work")));
        Files.delete(SampleTree.loose(work.resolve(".git"), idOf(work, "src")));
        try (Snapshot snapshot = open(work)) {
            assertThat(paths(snapshot)).doesNotContain("src/model/code.py").contains("LICENSE");
            assertThat(snapshot.provesAbsence("src/LICENSE")).isFalse();
            assertThat(snapshot.provesAbsence("NOTICE")).isTrue();
        }
    }

    @Test
    void aMissingRootOrADamagedOneIsToldInWords() throws Exception {
        Path work = SampleTree.gitOnly(Files.createDirectory(temp.resolve("work")));
        Path root = SampleTree.loose(work.resolve(".git"), idOf(work, ""));
        root.toFile().setWritable(true);
        Files.writeString(root, "damaged");
        assertThatThrownBy(() -> open(work)).isInstanceOf(NothingToRead.class).hasMessageContaining("cannot be listed");
        Files.delete(root);
        assertThatThrownBy(() -> open(work)).isInstanceOf(NothingToRead.class).hasMessageContaining("fetch");
    }

    @Test
    void aDamagedBlobIsOneIssueAndTheRestGoesOn() throws Exception {
        Path work = SampleTree.gitOnly(Files.createDirectory(temp.resolve("work")));
        Path blob = SampleTree.loose(work.resolve(".git"), idOf(work, "LICENSE"));
        blob.toFile().setWritable(true);
        Files.write(blob, new byte[] {0x78, 0x01, 5, 5, 5, 5});
        try (Snapshot snapshot = open(work)) {
            assertThat(snapshot.text(snapshot.find("LICENSE"))).isInstanceOf(Reading.NotReadable.class);
            assertThat(snapshot.text(snapshot.find("README.md"))).isInstanceOf(Reading.Text.class);
        }
    }

    @Test
    void settingsAndHooksTakeNoEffect() throws Exception {
        Path marker = temp.resolve("ran");
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("SECRET"), "secret");
        Path included =
                Files.writeString(temp.resolve("included"), "[remote \"origin\"]\n\turl = https://evil.example\n");
        for (boolean withFiles : new boolean[] {true, false}) {
            Path work = Files.createDirectory(temp.resolve("work" + withFiles));
            if (withFiles) SampleTree.gitClone(work);
            else SampleTree.gitOnly(work);
            String touch = "touch " + marker;
            Files.writeString(work.resolve(".git/config"), """
                    [include]
                    	path = %s
                    [core]
                    	repositoryformatversion = 7
                    	worktree = %s
                    	fsmonitor = %s
                    	hooksPath = hooks
                    	sshCommand = %s
                    	pager = %s
                    	gitProxy = %s
                    [extensions]
                    	objectFormat = sha999
                    	partialClone = origin
                    [filter "lfs"]
                    	smudge = %s
                    	process = %s
                    	required = true
                    [remote "origin"]
                    	url = ext::sh -c %% %s
                    	promisor = true
                    """.formatted(
                            included, elsewhere, touch, touch, touch, touch, touch, touch, touch));
            Files.createDirectories(work.resolve(".git/info"));
            Files.writeString(work.resolve(".git/info/attributes"), "* filter=lfs\n");
            for (String hook : List.of("post-checkout", "pre-commit", "fsmonitor-watchman", "post-index-change")) {
                Path script = work.resolve(".git/hooks").resolve(hook);
                Files.createDirectories(script.getParent());
                Files.writeString(script, "#!/bin/sh\n" + touch + "\n");
                script.toFile().setExecutable(true);
            }
            try (Snapshot snapshot = open(work)) {
                assertThat(paths(snapshot)).containsExactlyElementsOf(SampleTree.FILES.keySet());
                for (Entry entry : snapshot.entries()) snapshot.text(entry);
                assertThat(snapshot.info().uri()).doesNotContain("evil");
            }
            assertThat(marker).doesNotExist();
        }
    }

    @Test
    void otherObjectStoresAreNotEntered() throws Exception {
        Path victim = SampleTree.gitClone(Files.createDirectory(temp.resolve("victim")));
        Path thief = Files.createDirectory(temp.resolve("thief"));
        ObjectId head;
        try (Git git = Git.open(victim.toFile())) {
            head = git.getRepository().resolve("HEAD");
        }
        Git.init().setDirectory(thief.toFile()).setBare(true).call().close();
        Files.createDirectories(thief.resolve("objects/info"));
        Files.writeString(thief.resolve("objects/info/alternates"), victim.resolve(".git/objects") + "\n");
        Files.writeString(thief.resolve("HEAD"), head.name() + "\n");
        assertThatThrownBy(() -> open(thief)).isInstanceOf(NothingToRead.class);
    }

    @Test
    void linksInsteadOfRecordsAreNotFollowed() throws Exception {
        Path victim = SampleTree.gitClone(Files.createDirectory(temp.resolve("victim")));
        Path thief = Files.createDirectory(temp.resolve("thief"));
        Files.createDirectories(thief.resolve(".git/refs"));
        Files.createSymbolicLink(thief.resolve(".git/objects"), victim.resolve(".git/objects"));
        Files.createSymbolicLink(thief.resolve(".git/HEAD"), victim.resolve(".git/HEAD"));
        Files.writeString(thief.resolve("README.md"), "x");
        try (Snapshot snapshot = open(thief)) {
            assertThat(paths(snapshot)).containsExactly("README.md");
            assertThat(snapshot.info().revision()).isNull();
        }
        Path pointer = Files.createDirectory(temp.resolve("pointer"));
        Files.writeString(pointer.resolve(".git"), "gitdir: " + victim.resolve(".git") + "\n");
        try (Snapshot snapshot = open(pointer)) {
            assertThat(snapshot.entries()).isEmpty();
            assertThat(snapshot.info().revision()).isNull();
        }
    }

    @Test
    void aNameThatLeadsOutOfTheRecordsIsNoRevision() throws Exception {
        Path work = SampleTree.gitOnly(Files.createDirectory(temp.resolve("work")));
        Files.writeString(temp.resolve("id"), "a".repeat(40));
        Files.writeString(work.resolve(".git/HEAD"), "ref: refs/../../../id\n");
        assertThatThrownBy(() -> open(work)).isInstanceOf(NothingToRead.class).hasMessageContaining("no commit");
        Files.writeString(work.resolve(".git/HEAD"), "ref: HEAD\n");
        assertThatThrownBy(() -> open(work)).isInstanceOf(NothingToRead.class);
    }

    @Test
    void submodulesAndLinksAreNamedAndNotEntered() throws Exception {
        Path bare = temp.resolve("bare");
        commit(bare, inserter -> {
            DirCache cache = DirCache.newInCore();
            var builder = cache.builder();
            builder.add(item("LICENSE", FileMode.REGULAR_FILE, inserter.insert(Constants.OBJ_BLOB, new byte[] {'x'})));
            builder.add(item("link", FileMode.SYMLINK, inserter.insert(Constants.OBJ_BLOB, "/etc/passwd".getBytes())));
            builder.add(item("module", FileMode.GITLINK, ObjectId.fromString("1".repeat(40))));
            builder.finish();
            return cache.writeTree(inserter);
        });
        try (Snapshot snapshot = open(bare)) {
            assertThat(paths(snapshot)).containsExactly("LICENSE");
            assertThat(snapshot.issues())
                    .extracting(issue -> issue.path() + ": " + issue.message())
                    .hasSize(2);
            assertThat(snapshot.provesAbsence("module/LICENSE")).isFalse();
        }
    }

    @Test
    void submodulesOfAWorkTreeAreNamedWhetherCheckedOutOrNot() throws Exception {
        Path work = SampleTree.gitClone(Files.createDirectory(temp.resolve("work")));
        Files.createDirectories(work.resolve("empty"));
        Files.createDirectories(work.resolve("full"));
        Files.writeString(work.resolve("full/.git"), "gitdir: ../.git/modules/full\n");
        Files.writeString(work.resolve("full/LICENSE"), "someone else's");
        Files.writeString(
                work.resolve(".gitmodules"),
                "[submodule \"a\"]\n\tpath = empty\n\turl = ext::sh -c x\n[submodule \"b\"]\n\tpath = full\n"
                        + "[submodule \"c\"]\n\tpath = LICENSE\n[submodule \"d\"]\n\tpath = ../..\n");
        try (Snapshot snapshot = open(work)) {
            assertThat(paths(snapshot)).contains("LICENSE").doesNotContain("full/LICENSE");
            assertThat(snapshot.issues()).extracting(issue -> issue.path()).containsExactlyInAnyOrder("empty", "full");
            assertThat(snapshot.provesAbsence("empty/LICENSE")).isFalse();
            assertThat(snapshot.provesAbsence("NOTICE")).isTrue();
        }
    }

    @Test
    void namesInAFolderObjectCannotLeadOut() throws Exception {
        Path bare = temp.resolve("bare");
        commit(bare, inserter -> {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, new byte[] {'x'});
            TreeFormatter tree = new TreeFormatter();
            for (String name : new String[] {"..", ".", "a/b", "C:x", "ok", "n\u0001ul"})
                tree.append(name.getBytes(), FileMode.REGULAR_FILE, blob);
            tree.append(new byte[] {'b', (byte) 0xFF}, FileMode.REGULAR_FILE, blob);
            return inserter.insert(tree);
        });
        try (Snapshot snapshot = open(bare)) {
            assertThat(paths(snapshot)).containsExactly("ok");
            assertThat(snapshot.issues()).hasSize(6);
        }
    }

    @Test
    void aFolderThatHoldsItselfManyTimesOverIsBounded() throws Exception {
        Path bare = temp.resolve("bare");
        commit(bare, inserter -> {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, new byte[] {'x'});
            TreeFormatter leaf = new TreeFormatter();
            for (int i = 0; i < 10; i++) leaf.append("f" + i, FileMode.REGULAR_FILE, blob);
            ObjectId id = inserter.insert(leaf);
            for (int level = 0; level < 10; level++) {
                TreeFormatter tree = new TreeFormatter();
                for (int i = 0; i < 10; i++) tree.append("d" + i, FileMode.TREE, id);
                id = inserter.insert(tree);
            }
            return id;
        });
        try (Snapshot snapshot = Sources.open(bare.toString(), Options.USUAL.atMost(5000))) {
            assertThat(snapshot.entries()).hasSize(5000);
            assertThat(snapshot.issues().getFirst().message()).contains("more than 5000");
        }
    }

    @Test
    void anotherRevisionIsReadFromTheObjectStore() throws Exception {
        Path work = SampleTree.gitClone(Files.createDirectory(temp.resolve("work")));
        try (Git git = Git.open(work.toFile())) {
            git.tag()
                    .setName("v1")
                    .setAnnotated(true)
                    .setSigned(false)
                    .setMessage("one")
                    .call();
            Files.writeString(work.resolve("NEW.md"), "new");
            SampleTree.commit(git);
        }
        try (Snapshot now = open(work);
                Snapshot old = Sources.open(work.toString(), Options.USUAL.at("v1"))) {
            assertThat(now.find("NEW.md")).isNotNull();
            assertThat(old.find("NEW.md")).isNull();
        }
        assertThatThrownBy(() -> Sources.open(work.toString(), Options.USUAL.at("-evil")))
                .isInstanceOf(NothingToRead.class);
    }

    private interface Root {
        ObjectId write(ObjectInserter inserter) throws IOException;
    }

    private static DirCacheEntry item(String path, FileMode mode, ObjectId id) {
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(mode);
        entry.setObjectId(id);
        return entry;
    }

    private static void commit(Path bare, Root root) throws Exception {
        try (Git git = Git.init()
                        .setDirectory(bare.toFile())
                        .setBare(true)
                        .setInitialBranch("main")
                        .call();
                Repository repository = git.getRepository();
                ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(root.write(inserter));
            PersonIdent nobody =
                    new PersonIdent("Ajar", "ajar@example.org", java.time.Instant.EPOCH, java.time.ZoneOffset.UTC);
            commit.setAuthor(nobody);
            commit.setCommitter(nobody);
            commit.setMessage("files");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            Files.writeString(bare.resolve("HEAD"), id.name() + "\n");
        }
    }
}
