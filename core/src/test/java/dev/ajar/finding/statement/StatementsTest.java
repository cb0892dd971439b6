package dev.ajar.finding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Drives the case files beside it: one folder a kind of record, each case a text and the records it should give. A
/// record must match in the fields that the case names, and there must be no others.
class StatementsTest {
    @TestFactory
    Stream<DynamicTest> licenses() throws Exception {
        return cases("licenses");
    }

    @TestFactory
    Stream<DynamicTest> claims() throws Exception {
        return cases("claims");
    }

    @TestFactory
    Stream<DynamicTest> parts() throws Exception {
        return cases("parts");
    }

    @TestFactory
    Stream<DynamicTest> subjects() throws Exception {
        return cases("subjects");
    }

    @TestFactory
    Stream<DynamicTest> conditions() throws Exception {
        return cases("conditions");
    }

    @Test
    void everyQuoteIsAPieceOfItsLine() throws Exception {
        for (String kind : Seen.KINDS)
            for (Case each : read(kind)) {
                String[] lines = each.text.split("\n", -1);
                for (Map<String, Object> seen : Seen.of(kind, Statements.in(each.text)))
                    assertThat(lines[(Integer) seen.get("line") - 1])
                            .as(each.name)
                            .contains(Objects.requireNonNull(seen.get("quote")).toString());
            }
    }

    private record Case(String file, String name, String text, List<Map<String, Object>> expect) {}

    private static Stream<DynamicTest> cases(String kind) throws Exception {
        return read(kind).stream().map(c -> DynamicTest.dynamicTest(c.file + ": " + c.name, () -> check(kind, c)));
    }

    private static void check(String kind, Case each) {
        List<Map<String, Object>> seen = Seen.of(kind, Statements.in(each.text));
        assertThat(seen).as("records found in: " + each.text).hasSameSizeAs(each.expect);
        for (int i = 0; i < seen.size(); i++) {
            Map<String, Object> one = seen.get(i);
            each.expect
                    .get(i)
                    .forEach((key, value) ->
                            assertThat(one.get(key)).as("%s of %s", key, one).isEqualTo(value));
        }
    }

    private static List<Case> read(String kind) throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(StatementsTest.class.getResource(kind)).toURI());
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
                for (Object each : (List<?>) root)
                    cases.add(one(file.getFileName().toString(), (Map<?, ?>) each));
            }
        }
        return cases;
    }

    @SuppressWarnings("unchecked") // the shape is checked by the casts that follow in each case
    private static Case one(String file, Map<?, ?> each) {
        return new Case(
                file, String.valueOf(each.get("name")), String.valueOf(each.get("text")), (List<Map<String, Object>>)
                        Objects.requireNonNull(each.get("expect")));
    }
}
