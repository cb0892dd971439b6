package dev.ajar.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The pages under `docs/frameworks` are written from the data: run with `-Dajar.write=true` to write them anew.
class FrameworkPagesTest {
    private static final Path FOLDER = Path.of("../docs/frameworks");

    @Test
    void everyPageSaysWhatTheDataSay() throws Exception {
        for (Framework framework : Frameworks.load().all()) {
            Path page = FOLDER.resolve(framework.id() + "-" + framework.version() + ".md");
            String text = FrameworkPage.markdown(framework);
            if (Boolean.getBoolean("ajar.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(page, text);
            }
            assertThat(page).exists();
            assertThat(Files.readString(page)).as(page.toString()).isEqualTo(text);
        }
    }
}
