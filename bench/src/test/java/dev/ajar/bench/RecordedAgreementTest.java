package dev.ajar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The agreement on recorded snapshots, where program code is listed and not recorded, has targets of its own.
@EnabledIf("present")
class RecordedAgreementTest {
    static boolean present() {
        return SharedData.present();
    }

    @Test
    void theAgreementReachesItsTargets() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = {
            "--labels", SharedData.at("data/repos").toString(),
            "--places", SharedData.at("data/repos/recorded").toString(),
            "--targets", "targets/recorded.yaml",
        };
        int exit = Agreement.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
    }
}
