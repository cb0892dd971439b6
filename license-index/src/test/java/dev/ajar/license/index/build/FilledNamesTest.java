package dev.ajar.license.index.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.Identification;
import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.MatchClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A license whose places for names are filled in, as its appendix asks, on the project's own license file.
class FilledNamesTest {
    private static final String PLACE = "[yyyy] [name of copyright owner]";

    private static String license() throws IOException {
        return Files.readString(Path.of(System.getProperty("ajar.project"), "LICENSE"));
    }

    private static Identification identify(String text) throws IOException {
        return new LicenseMatcher(LicenseIndex.load()).identify(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024 Lark",
                "2023-2025 The Lark Authors",
                "2025 Lark, Inc. and its many affiliates",
                "2026 01.LK"
            })
    void a_license_with_its_names_filled_in_is_the_plain_one(String names) throws IOException {
        String text = license();
        assertThat(text).contains(PLACE);
        Identification found = identify(text.replace(PLACE, names));
        assertThat(found.ids()).containsExactly("Apache-2.0");
        assertThat(found.modified()).isFalse();
        assertThat(found.matches().getFirst().cls()).isIn(MatchClass.EXACT, MatchClass.EQUIVALENT);
    }

    @Test
    void a_clause_put_in_before_the_end_is_seen_also_where_names_are_filled_in() throws IOException {
        String text = license()
                .replace(PLACE, "2024 Lark")
                .replace(
                        "END OF TERMS AND CONDITIONS",
                        "10. You must not use the Work for military purposes.\n\n   END OF TERMS AND CONDITIONS");
        assertThat(identify(text).modified()).isTrue();
    }
}
