package dev.ajar.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.assembly.check.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Run with `-Dajar.accept=true` to write the pages anew.
class FindingGuideTest {
    private static final Path PAGES = Path.of(System.getProperty("ajar.project"), "docs/findings");

    @Test
    void every_check_has_a_page() {
        List<String> documented =
                FindingGuide.all().stream().map(FindingGuide.Entry::id).toList();
        assertThat(documented).containsAll(Checks.ids());
    }

    @Test
    void no_page_is_left_over() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages().keySet());
        }
    }

    @TestFactory
    Stream<DynamicTest> the_pages_say_what_the_data_say() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    Path file = PAGES.resolve(page.getKey());
                    if (Boolean.getBoolean("ajar.accept")) Files.writeString(file, page.getValue());
                    assertThat(Files.readString(file)).isEqualTo(page.getValue());
                }));
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", FindingGuide.index());
        for (FindingGuide.Entry entry : FindingGuide.all()) pages.put(entry.id() + ".md", FindingGuide.markdown(entry));
        return pages;
    }
}
