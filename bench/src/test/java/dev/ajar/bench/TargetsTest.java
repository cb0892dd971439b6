package dev.ajar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private final Row row = new Row("acme/owl", "owl", "owl 1.00");

    @Test
    void aColumnBelowItsTargetIsNamed() {
        row.add(Column.STATUS, true, "final-weights", "linked", "linked");
        row.add(Column.STATUS, false, "model-card", "absent", "linked");
        Targets targets = Targets.of(Documents.json("{\"least\": {\"status\": 60, \"freedom\": 100}}"));
        assertThat(targets.missed(List.of(row))).containsExactly("status: wanted at least 60.0 %, got 50.0 (1 of 2)");
    }

    @Test
    void aTargetForNoColumnIsRefused() {
        assertThatThrownBy(() -> Targets.of(Documents.json("{\"least\": {\"colour\": 60}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }
}
