package dev.ajar.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void noPageIsLeftWithoutItsFramework() throws Exception {
        List<String> known = new ArrayList<>(List.of("mof-differences.md", "README.md"));
        for (Framework framework : Frameworks.load().all())
            known.add(framework.id() + "-" + framework.version() + ".md");
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName()))).isSubsetOf(known);
        }
    }
}
