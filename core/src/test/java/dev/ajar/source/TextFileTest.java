package dev.ajar.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.model.Issue;
import dev.ajar.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    Path folder;

    @Test
    void linesCountFromOneAndEndAtLineFeeds() {
        TextFile file = TextFile.of("a.md", "one\r\ntwo\n\nfour");
        assertThat(file.lines()).containsExactly("one", "two", "", "four");
        assertThat(file.lineAt(0)).isEqualTo(1);
        assertThat(file.lineAt(4)).isEqualTo(1);
        assertThat(file.lineAt(5)).isEqualTo(2);
        assertThat(file.lineAt(file.text().length())).isEqualTo(4);
    }

    @Test
    void aLineEndAtTheEndMakesNoFurtherLine() {
        assertThat(TextFile.of("a", "one\n").lines()).containsExactly("one");
        assertThat(TextFile.of("a", "\n").lines()).containsExactly("");
        assertThat(TextFile.of("a", "").lines()).containsExactly("");
    }

    @Test
    void aPassageBecomesEvidenceWithItsLinesAndItsWords() {
        TextFile file = TextFile.of("a.md", "The code is MIT.\nThe weights are not.\nEnd");
        var evidence =
                file.evidenceAt(file.text().indexOf("The weights"), file.text().indexOf(" not"));
        assertThat(evidence.span()).isEqualTo(new Span.Lines(2, 2));
        assertThat(evidence.quote()).isEqualTo("The weights are");
        assertThat(evidence.digest()).startsWith("sha256:").hasSize(71);
        assertThat(file.evidenceAt(4, 30).span()).isEqualTo(new Span.Lines(1, 2));
        assertThat(file.evidenceAt(4, 30).quote()).isEqualTo("code is MIT.");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        TextFile file = TextFile.of("a", "\uFEFF---\nlicense: mit\n".getBytes(UTF_8));
        assertThat(file.line(1)).isEqualTo("---");
        assertThat(file.issues()).isEmpty();
    }

    @Test
    void utf16IsReadWithAndWithoutMark() {
        assertThat(TextFile.of("a", "\uFEFFlicense text".getBytes(UTF_16LE)).text())
                .isEqualTo("license text");
        TextFile without = TextFile.of("a", "license text\nhere".getBytes(UTF_16LE));
        assertThat(without.line(2)).isEqualTo("here");
        assertThat(without.charset()).isEqualTo(UTF_16LE);
    }

    @Test
    void oneByteCharsetsAreReadAsLatin1AndSaySo() {
        TextFile file = TextFile.of("a", "all\nCopyright \u00A9 caf\u00E9".getBytes(ISO_8859_1));
        assertThat(file.line(2)).isEqualTo("Copyright \u00A9 caf\u00E9");
        assertThat(file.issues())
                .extracting(Issue::message)
                .singleElement()
                .asString()
                .contains("line 2");
    }

    @Test
    void damagedUtf8StaysUtf8AndSaysSo() {
        byte[] bytes = "\u6a21\u578b\u8bb8\u53ef\u8bc1\nx".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        TextFile file = TextFile.of("a", bytes);
        assertThat(file.text()).isEqualTo("\u6a21\u578b\u8bb8\u53ef\u8bc1\n\uFFFD");
        assertThat(file.issues()).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextAreBinary() throws IOException {
        Files.write(folder.resolve("weights.bin"), new byte[] {1, 2, 3, 0, 5, 6, 0, 0, 0, 9});
        try (Snapshot snapshot = Sources.open(folder.toString(), Options.USUAL)) {
            assertThat(snapshot.text(snapshot.entries().getFirst())).isEqualTo(new Reading.Binary());
        }
    }

    @Test
    void aLongFileIsCutAndSaysSoAndKeepsItsDigest() throws IOException {
        String text = "word word word\n".repeat(300_000);
        Files.writeString(folder.resolve("LICENSE"), text);
        try (Snapshot snapshot = Sources.open(folder.toString(), Options.USUAL)) {
            TextFile file = snapshot.text(snapshot.entries().getFirst()).text().orElseThrow();
            assertThat(file.text()).hasSize(TextFile.MAX_BYTES);
            assertThat(file.cut()).isTrue();
            assertThat(file.digest()).isEqualTo(dev.ajar.internal.Sha256.of(text));
            assertThat(file.issues()).hasSize(1);
        }
    }

    @Test
    void aCutInTheMiddleOfACharacterLosesThatCharacterOnly() {
        byte[] bytes = "ab\u6a21".getBytes(UTF_8);
        Decoded decoded = Decoded.of(java.util.Arrays.copyOf(bytes, 4), true);
        assertThat(decoded).isNotNull();
        assertThat(decoded.text()).isEqualTo("ab");
        assertThat(decoded.oddity()).isNull();
    }
}
