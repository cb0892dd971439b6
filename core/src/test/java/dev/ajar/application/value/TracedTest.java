package dev.ajar.application.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracedTest {
    @Test
    void valuesMadeOfValuesDoNotDoubleForEver() {
        Traced value = Traced.of("owl").through(new Use("V", Kind.MISSING, null));
        for (int i = 0; i < 10_000; i++)
            value = new Traced.Builder().append(value).append(value).build();
        assertThat(value.text().length()).isLessThanOrEqualTo(Traced.MAX_EXPANDED + 2);
        assertThat(value.known()).isFalse();
    }

    @Test
    void aLongTextOfItsOwnStaysKnown() {
        String text = "x".repeat(3 * Traced.MAX_EXPANDED);
        Traced piece = Traced.of("owl");
        Traced value = new Traced.Builder().append(text).append(piece).build();
        assertThat(value.text()).isEqualTo(text + "owl");
    }
}
