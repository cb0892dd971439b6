package dev.ajar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What status a part has, told from small repositories of our own: one file each theme in `part-cases`.
class PartCasesTest {
    private static final Ajar AJAR = Ajar.standard();

    static Stream<Named<PartCase>> cases() throws IOException {
        return PartCase.all(Path.of("src/test/resources/part-cases")).stream().map(c -> Named.of(c.says(), c));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_part_has_the_status_its_files_show(PartCase one, @TempDir Path folder) throws IOException {
        assertThat(one.differences(AJAR, folder)).as(one.says()).isEmpty();
    }
}
