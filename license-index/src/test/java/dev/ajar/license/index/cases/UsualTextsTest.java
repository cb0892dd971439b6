package dev.ajar.license.index.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.Identification;
import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The short licenses as projects use them: own names in their places, other list marks, sentences of their own.
class UsualTextsTest {
    private static String text(String id) throws IOException {
        return Sample.spdxList().stream()
                .filter(sample -> sample.name().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Identification identify(String text) throws IOException {
        return new LicenseMatcher(LicenseIndex.load()).identify(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lark Inc.", "the Lark Project", "Lark LLC", "Lark, Finch & Co.", "Lark"})
    void a_bsd_license_names_its_holder_and_marks_its_list_as_it_likes(String holder) throws IOException {
        String text = text("BSD-3-Clause")
                .replace("the copyright holder nor", holder + " nor")
                .replaceAll("(?m)^(\\s*)[123]\\. ", "$1* ")
                .replace("COPYRIGHT HOLDER OR", "COPYRIGHT OWNER OR");
        assertThat(text).contains("name of " + holder + " nor").contains("* Redistributions");
        Identification found = identify(text);
        assertThat(found.ids()).containsExactly("BSD-3-Clause");
        assertThat(found.modified()).isFalse();
    }

    @Test
    void a_whole_text_with_a_sentence_more_is_that_text_and_no_rarer_one_that_shares_a_few_words() throws IOException {
        String notice = "The above copyright notice and this permission notice shall be included";
        String text = text("MIT");
        int end = text.indexOf(".", text.indexOf("substantial portions")) + 1;
        String more = " The above copyright notice and this permission notice need not be included with what the"
                + " Software makes.";
        assertThat(text.replace("(including the next paragraph) ", "")).contains(notice);
        Identification found = identify(text.substring(0, end) + more + text.substring(end));
        assertThat(found.ids()).containsExactly("MIT");
        assertThat(found.modified()).isTrue();
    }
}
