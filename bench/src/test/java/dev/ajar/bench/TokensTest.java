package dev.ajar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void ownerCaseAndPunctuationDoNotMatter() {
        assertThat(Tokens.of("acme/Owl-3_1-8B-Instruct")).containsExactly("owl", "3.1", "8b", "instruct");
        assertThat(Tokens.of("OWL 3.1 (8b, Instruct)")).containsExactly("owl", "3.1", "8b", "instruct");
    }

    @Test
    void aVersionStandsApartFromTheWordBeforeIt() {
        assertThat(Tokens.of("owl3")).containsExactly("owl", "3");
        assertThat(Tokens.of("Owl v3")).containsExactly("owl", "3");
        assertThat(Tokens.of("owl7b-v0.3")).containsExactly("owl", "7b", "0.3");
    }

    @Test
    void aSizeAloneIsNoWord() {
        assertThat(Tokens.hasWord(Tokens.of("26B-A4B-it"))).isFalse();
        assertThat(Tokens.hasWord(Tokens.of("Owl 26B"))).isTrue();
    }
}
