package dev.ajar.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QuietEscapesTest {
    private static final String LOUD = "owl\u001b[2J\u007f\u009b\u202e\u2066\u2028\uFEFF\u200d";

    @Test
    void whatCommandsATerminalIsEscapedAndKeepsItsValue() {
        String json = written(LOUD);
        assertThat(json.codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(json).doesNotContain("\u202e", "\u2066", "\u2028");
        assertThat(new JsonMapper().readTree(json).path("name").asString()).isEqualTo(LOUD);
    }

    @Test
    void otherWritingStaysAsItIs() {
        assertThat(written("Eule \u00fc \u6a21\u578b \ud83e\udd89")).contains("Eule \u00fc \u6a21\u578b \ud83e\udd89");
    }

    private static String written(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(out)) {
            json.object(() -> json.text("name", name));
        }
        return out.toString(UTF_8);
    }
}
