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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Relicense the parser under the MIT License",
                "int offered = under; String mit = find(\"MIT\");",
                "The shop is available. under5 = load(MIT)"
            })
    void a_name_in_a_program_or_among_changes_is_no_claim(String text) throws IOException {
        assertThat(identify("Words before it.\n\n" + text + "\n").ids()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Larks is under the MIT License.",
                ";; This file may be distributed\n;; under the terms of the MIT License.",
                "<p>Larks is released under the <a class=\"x\" href=\"mit.html\">MIT License</a>.</p>"
            })
    void a_sentence_that_says_what_a_thing_is_under_is_a_claim(String text) throws IOException {
        assertThat(identify(text).ids()).containsExactly("MIT");
    }

    @Test
    void a_file_that_points_at_many_licenses_is_under_none_of_them() throws IOException {
        StringBuilder list = new StringBuilder();
        for (String id : new String[] {"MIT", "ISC", "Zlib", "NCSA", "0BSD", "Vim", "Ruby", "W3C"})
            list.append("{\"reference\": \"https://spdx.org/licenses/")
                    .append(id)
                    .append(".html\"},\n");
        assertThat(identify(list.toString()).ids()).isEmpty();
        assertThat(identify("See https://spdx.org/licenses/ISC.html for it.").ids())
                .containsExactly("ISC");
    }
}
