package dev.ajar.finding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LicensePointerTest {
    @Test
    void aFileWithOnlyAPathPoints() {
        assertThat(LicensePointer.in("../LICENSE\n"))
                .map(LicensePointer::targets)
                .contains(List.of("../LICENSE"));
        assertThat(LicensePointer.in("models/egret/LICENSE")).isPresent();
    }

    @Test
    void aSentenceThatOnlyRefersPoints() {
        assertThat(LicensePointer.in("Please refer to LICENSE-MODEL for the license of the weights.\n"))
                .map(LicensePointer::targets)
                .contains(List.of("LICENSE-MODEL"));
        assertThat(LicensePointer.in("\nThe license of Egret can be found at https://egret.example/license.\n"))
                .hasValueSatisfying(p -> {
                    assertThat(p.targets()).containsExactly("https://egret.example/license");
                    assertThat(p.place().line()).isEqualTo(2);
                });
    }

    @Test
    void aTextWithTermsIsNoPointer() {
        assertThat(LicensePointer.in("Permission is hereby granted to use Egret. See https://egret.example."))
                .isEmpty();
        assertThat(LicensePointer.in("")).isEmpty();
        assertThat(LicensePointer.in("Copyright 2024 Egret\n")).isEmpty();
    }
}
