package dev.ajar.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void longPathKeepsItsFirstFolderAndItsEnd() {
        assertThat(Columns.clipPath("Alpha/deploy/gpu/rocm/compose.yaml", 24)).isEqualTo("Alpha/…rocm/compose.yaml");
    }

    @Test
    void shortPathStaysAndLongFirstFolderIsCut() {
        assertThat(Columns.clipPath("Alpha/compose.yaml", 24)).isEqualTo("Alpha/compose.yaml");
        assertThat(Columns.clipPath("a-very-long-folder-name/compose.yaml", 16)).isEqualTo("a-very…/…se.yaml");
    }
}
