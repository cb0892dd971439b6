package dev.ajar.finding.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Texts made to hurt: deep, unclosed, endless. Each must be read in bounded time and without an exception.
class HostileTextTest {
    private static final int SIZE = 400_000;

    @Test
    void repeatedOpenersAreReadInBoundedTime() {
        for (String piece : List.of(
                "[",
                "[a](",
                "![",
                "<a href=\"",
                "<a ",
                "<!--",
                "&",
                "`",
                "**",
                "_",
                "|",
                "> ",
                "- ",
                "#",
                "<table><tr><td>",
                "```\n",
                "[a]: b\n",
                "license ",
                "the MIT license, ",
                "open source ",
                "模型",
                "许可",
                "trained on ",
                "A1 ",
                "https://huggingface.co/a/b ",
                "|a|b|\n|-|-|\n",
                "《",
                "\\",
                "((",
                "a.b.c.")) {
            String text = piece.repeat(SIZE / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> Statements.in(text), "made of " + piece);
        }
    }

    @Test
    void pairsOfOpenersDoNotThrow() {
        List<String> pieces = List.of(
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "|",
                "`",
                "*",
                "\n",
                "-",
                "#",
                "&amp;",
                "<td>",
                "</table>",
                "<table>",
                "\r",
                "\u0000",
                "\ud800",
                "许可",
                "license",
                "MIT",
                ":",
                "\"");
        for (String a : pieces)
            for (String b : pieces)
                for (String c : pieces)
                    assertThatCode(() -> Statements.in((a + b + c).repeat(3)))
                            .as(a + b + c)
                            .doesNotThrowAnyException();
    }

    @Test
    void aLongDocumentIsCutAndSaysSo() {
        assertThat(Statements.in("word ".repeat(300_000)).cut()).isTrue();
        assertThat(Statements.in("word").cut()).isFalse();
    }

    @Test
    void anEmptyDocumentSaysNothing() {
        assertThat(Statements.in(""))
                .isEqualTo(new Statements(List.of(), List.of(), List.of(), List.of(), List.of(), false));
    }
}
