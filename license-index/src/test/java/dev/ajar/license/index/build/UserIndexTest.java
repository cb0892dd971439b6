package dev.ajar.license.index.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.Identification;
import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.MatchClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserIndexTest {
    private static final String TEXT = """
            Harbor Weights License

            1. You may run the weights on any machine that you own or rent, and you may show their results to others.

            2. You must not sell the weights, lend them for money, or place them behind a paid service of any kind.

            3. When more than 40000 persons use your product in one month, you must write to the harbor office first.

            4. The weights come as they are. The harbor office gives no promise that they suit any purpose at all, and it
            pays for no loss that comes from their use.
            """;

    @TempDir
    Path folder;

    private LicenseMatcher both() throws IOException {
        Files.writeString(folder.resolve("harbor-weights.txt"), TEXT);
        Path own = folder.resolve("own.idx");
        assertThat(learn(own).texts())
                .containsExactly(new Learned.Text("harbor-weights.txt", "LicenseRef-harbor-weights"));
        return new LicenseMatcher(LicenseIndex.load(), LicenseIndex.open(own));
    }

    private Learned learn(Path own) throws IOException {
        return UserIndex.learn(folder, null, LicenseIndex.load(), own);
    }

    private static Identification identify(LicenseMatcher matcher, String text) {
        return matcher.identify(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLearnedTextIsNamedBesideTheCoreIndex() throws IOException {
        Identification found = identify(both(), TEXT.replace("\n\n", "\n> \n> "));
        assertThat(found.ids()).containsExactly("LicenseRef-harbor-weights");
        assertThat(found.modified()).isFalse();
    }

    @Test
    void aChangedNumberInALearnedTextIsSeenWhereItStands() throws IOException {
        Identification found = identify(both(), TEXT.replace("40000", "90000"));
        assertThat(found.modified()).isTrue();
        assertThat(found.matches().getFirst().cls()).isEqualTo(MatchClass.MODIFIED);
        assertThat(found.matches().getFirst().changes()).anyMatch(change -> change.line() == 7);
    }

    /// `(c)` numbers a clause as often as it marks a copyright.
    @Test
    void aNegationLostFromAClauseNumberedCIsSeen() throws IOException {
        String lettered = TEXT.replace("2. You", "(c) You");
        Files.writeString(folder.resolve("harbor-weights.txt"), lettered);
        Path own = folder.resolve("own.idx");
        learn(own);
        LicenseMatcher matcher = new LicenseMatcher(LicenseIndex.load(), LicenseIndex.open(own));
        assertThat(identify(matcher, lettered).modified()).isFalse();
        assertThat(identify(matcher, lettered.replace("must not sell", "must sell"))
                        .modified())
                .isTrue();
    }

    @Test
    void aSentenceAfterTheEndIsAnAddedClause() throws IOException {
        Identification found = identify(both(), TEXT + "\nThe weights must not be used for military purposes.\n");
        assertThat(found.modified()).isTrue();
        assertThat(found.matches().getFirst().changes().getLast().text()).contains("military");
    }

    @Test
    void textWithoutALicenseIsNone() throws IOException {
        Identification found = identify(both(), "The boat left the harbor at dawn with forty crates of oranges.\n");
        assertThat(found.ids()).isEmpty();
        assertThat(found.modified()).isNull();
    }
}
