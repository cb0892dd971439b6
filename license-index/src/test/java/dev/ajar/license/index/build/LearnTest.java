package dev.ajar.license.index.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.Identification;
import dev.ajar.license.KnownText;
import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.Resolution;
import dev.ajar.license.terms.Certainty;
import dev.ajar.license.terms.Freedom;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermsIndex;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user's own index learns, keeps, and refuses.
class LearnTest {
    private static final String ORCHARD = """
            Orchard Model License

            The orchard grants you the right to copy and to run the model at home and at work.

            You may not use the model for commercial purposes, and nobody may sell its outputs.

            Whoever passes the model on passes this page on with it. The law of Norway applies to all of this.
            """;
    private static final String TERMS = """
            id: orchard-model
            name: Orchard Model License
            aliases: [orchard public]
            texts: [orchard]
            facts: {commercial_use: forbidden}
            conditions:
              - {kind: research-only, section: 2, meaning: Only for the home and for the desk.}
            """;

    @TempDir
    Path folder;

    @TempDir
    Path place;

    private LicenseIndex core;
    private Path own;

    @BeforeEach
    void places() throws IOException {
        core = LicenseIndex.load();
        own = place.resolve("own.idx");
    }

    private Learned learn() throws IOException {
        return UserIndex.learn(folder, null, core, own);
    }

    private void text(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private TermsIndex terms() throws IOException {
        return TermsIndex.read(section(LicenseIndex.open(own), "terms")).over(TermsIndex.read(section(core, "terms")));
    }

    private static ByteBuffer section(LicenseIndex index, String name) {
        ByteBuffer section = index.section(name);
        assertThat(section).as(name).isNotNull();
        return java.util.Objects.requireNonNull(section);
    }

    private LicenseTerms terms(String id) throws IOException {
        LicenseTerms terms = terms().terms(id);
        assertThat(terms).as(id).isNotNull();
        return java.util.Objects.requireNonNull(terms);
    }

    private Identification identify(String text) throws IOException {
        return new LicenseMatcher(core, LicenseIndex.open(own)).identify(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatATextAsksIsReadWhereNobodySaysIt() throws IOException {
        text("orchard.txt", ORCHARD);
        learn();
        LicenseTerms orchard = terms("LicenseRef-orchard");
        assertThat(orchard.certainty()).isEqualTo(Certainty.EXTRACTED);
        assertThat(orchard.conditions()).anyMatch(condition -> condition.kind().equals("non-commercial"));
        assertThat(orchard.freedom()).isEqualTo(Freedom.NONCOMMERCIAL);
        assertThat(identify(ORCHARD).ids()).containsExactly("LicenseRef-orchard");
    }

    @Test
    void termsGiveATextItsIdAndSayWhatItAsks() throws IOException {
        text("orchard.txt", ORCHARD);
        learn();
        text("orchard.yaml", TERMS);
        Learned learned = learn();
        assertThat(learned.texts()).containsExactly(new Learned.Text("orchard.txt", "orchard-model"));
        assertThat(learned.terms()).containsExactly("orchard-model");
        assertThat(identify(ORCHARD).ids()).containsExactly("orchard-model");
        assertThat(terms("orchard-model").conditions()).hasSize(1);
        assertThat(terms("LicenseRef-orchard").id()).isEqualTo("orchard-model");
    }

    @Test
    void termsLearnedLaterGiveTheIdAsWell() throws IOException {
        text("orchard.txt", ORCHARD);
        learn();
        Files.delete(folder.resolve("orchard.txt"));
        text("orchard.yaml", TERMS);
        learn();
        assertThat(identify(ORCHARD).ids()).containsExactly("orchard-model");
    }

    @Test
    void namesInTermsAreUnderstoodInCards() throws IOException {
        text("orchard.yaml", TERMS);
        learn();
        LicenseNames names = LicenseNames.read(section(LicenseIndex.open(own), "names"))
                .over(LicenseNames.read(section(core, "names")));
        assertThat(names.resolve("Orchard Public")).isEqualTo(new Resolution.One("orchard-model"));
        assertThat(names.resolve("apache 2.0")).isEqualTo(new Resolution.One("Apache-2.0"));
        assertThat(names.findIn("Released under the Orchard Model License and the MIT License."))
                .extracting(span -> span.license())
                .containsExactly(new Resolution.One("orchard-model"), new Resolution.One("MIT"));
    }

    @Test
    void eachFolderAddsToWhatWasLearnedBefore() throws IOException {
        text("orchard.txt", ORCHARD);
        learn();
        Files.delete(folder.resolve("orchard.txt"));
        text("garden.md", ORCHARD.replace("Norway", "Iceland").replace("rchard", "arden"));
        assertThat(learn().all()).isEqualTo(2);
        assertThat(identify(ORCHARD).ids()).containsExactly("LicenseRef-orchard");
    }

    @Test
    void aTextOfTheSameNameReplacesTheOld() throws IOException {
        text("orchard.txt", ORCHARD);
        learn();
        text("orchard.txt", ORCHARD.replace("You may not use the model for commercial purposes, and n", "N"));
        assertThat(learn().all()).isEqualTo(1);
        assertThat(terms("LicenseRef-orchard").conditions())
                .noneMatch(condition -> condition.kind().equals("non-commercial"));
        assertThat(identify(ORCHARD).modified()).isTrue();
    }

    @Test
    void filesThatAreNoLicenseTextAreNamedAndTheOthersCount() throws IOException {
        text("orchard.txt", ORCHARD);
        text("empty.txt", "");
        text("short.txt", "All rights reserved.");
        Files.write(folder.resolve("weights.txt"), new byte[] {1, 0, 0, 7, 0, 9});
        text("page.docx", "x");
        text("bad.yaml", "id: bad\nconditions: [{kind: nonsense}]\n");
        text("torn.yaml", "id: [1\n");
        text("lists.yaml", "id: mine\nstanding: {osi: true}\n");
        Files.createDirectory(folder.resolve("more"));
        Learned learned = learn();
        assertThat(learned.texts()).hasSize(1);
        assertThat(learned.terms()).isEmpty();
        for (String name : List.of("empty", "short", "weights", "page", "bad", "torn", "lists", "more"))
            assertThat(learned.skipped()).as(name).anyMatch(line -> line.startsWith(name));
    }

    @Test
    void aTextWhoseWordsAreKnownIsNotLearned() throws IOException {
        text("orchard.txt", ORCHARD);
        text("tree.txt", ORCHARD.replace("\n", "\n  "));
        text("permissive.txt", Files.readString(Path.of(System.getProperty("ajar.project", ".."), "LICENSE")));
        assertThat(learn().skipped())
                .containsExactlyInAnyOrder(
                        "permissive.txt: has the words of Apache-2.0, which is known",
                        "tree.txt: has the words of LicenseRef-orchard, which is known");
    }

    @Test
    void ownTermsDoNotTakeALicenseFromAnOfficialList() throws IOException {
        text("mine.yaml", "id: MIT\nconditions: [{kind: attribution, mode: notices}]\n");
        learn();
        assertThat(terms("MIT").standing().osi()).isTrue();
        assertThat(terms("MIT").freedom()).isEqualTo(Freedom.OPEN);
    }

    @Test
    void aDamagedIndexIsPutAsideAndANewOneBegun() throws IOException {
        text("orchard.txt", ORCHARD);
        learn();
        byte[] bytes = Files.readAllBytes(own);
        Files.write(own, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(learn().skipped()).anyMatch(line -> line.contains("damaged"));
        assertThat(identify(ORCHARD).ids()).containsExactly("LicenseRef-orchard");
        assertThat(place.resolve("own.idx.damaged")).exists();
    }

    @Test
    void severalThatLearnAtOnceLoseNothing() throws Exception {
        List<Callable<Learned>> all = IntStream.range(0, 6)
                .<Callable<Learned>>mapToObj(n -> () -> {
                    Path one = Files.createDirectory(place.resolve("folder" + n));
                    Files.writeString(
                            one.resolve("text" + n + ".txt"), ORCHARD.replace("Norway", "Harbor " + n + " of Oslo"));
                    return UserIndex.learn(one, null, core, own);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(all))
                assertThat(done.get().texts()).hasSize(1);
        }
        assertThat(LicenseIndex.open(own).texts())
                .extracting(KnownText::wording)
                .hasSize(6);
    }
}
