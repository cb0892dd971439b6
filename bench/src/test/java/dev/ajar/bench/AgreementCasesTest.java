package dev.ajar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder of `agreement` holds a label, an answer, the files they speak of, and the table that comes out.
class AgreementCasesTest {
    private static final Path CASES = Path.of("src/test/resources/agreement");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTableIsTheExpectedOne(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Agreement agreement = new Agreement(new Answers.Saved(folder));
        try (Place place = Place.open(folder.resolve("files"), "0")) {
            agreement.compare(
                    LabelFile.read(folder.resolve("label.yaml")), Documents.json(folder.resolve("answer.json")), place);
        }
        String table = Table.text(agreement.rows()) + Table.disagreements(agreement.rows());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("ajar.accept")) Files.writeString(expected, table);
        assertThat(table).isEqualTo(Files.readString(expected));
    }
}
