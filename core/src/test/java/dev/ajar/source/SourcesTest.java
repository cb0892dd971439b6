package dev.ajar.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcesTest {
    @Test
    void everySourceHasItsOwnId() {
        assertThat(Sources.ALL)
                .extracting(Source::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aPlaceThatLooksLikeAnythingElseIsADirectory() {
        assertThat(Sources.ALL.getLast().id()).isEqualTo("directory");
    }

    @Test
    void noSourceStumblesOverOddWords() {
        for (String place :
                new String[] {"", " ", "\0", "https://example.org/x", "acme/plain", "../..", "a\nb", "-x", "~", "C:\\x"
                }) for (Source source : Sources.ALL) source.accepts(place);
    }
}
