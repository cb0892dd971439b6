package dev.ajar.license.index.build.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.terms.Extraction;
import dev.ajar.license.terms.TermsExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class TermsExtractorTest {
    private static final TermsExtractor EXTRACTOR = TermsExtractor.read(Compiled.section("extract"));

    @Test
    void a_sentence_says_what_the_table_says_and_nothing_else() throws IOException {
        var soft = new SoftAssertions();
        Path file = Compiled.FOLDER.resolve("../../../test/resources/extract/cases.txt");
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int arrow = line.lastIndexOf(" => ");
            String text = line.substring(0, arrow).replace("\\n", "\n");
            String expected = line.substring(arrow + 4).strip();
            String found = new TreeMap<>(EXTRACTOR.extract(text).facts())
                    .entrySet().stream()
                            .map(fact -> fact.getKey() + "=" + fact.getValue())
                            .collect(Collectors.joining("; "));
            soft.assertThat(sorted(found)).as(text).isEqualTo(sorted(expected.equals("-") ? "" : expected));
        }
        soft.assertAll();
    }

    private static String sorted(String facts) {
        return java.util.Arrays.stream(facts.split("; ", -1)).sorted().collect(Collectors.joining("; "));
    }

    @Test
    void a_clause_is_quoted_as_it_stands_with_its_line_and_the_words_that_matter() {
        String text =
                "Title\n\n2. Terms.\nb. If you have more than 700 million\nmonthly active users, request a license.\n";
        Extraction.Found found = EXTRACTOR.extract(text).conditions().getFirst();
        assertThat(found.condition().kind()).isEqualTo("user-threshold");
        assertThat(found.clause().line()).isEqualTo(4);
        assertThat(found.clause().endLine()).isEqualTo(5);
        assertThat(found.clause().section()).isEqualTo("2(b)");
        assertThat(text.split("\n", -1)[3]).contains(found.clause().quote());
        assertThat(found.clause()
                        .quote()
                        .substring(found.clause().keyStart(), found.clause().keyEnd()))
                .startsWith("700 million");
    }

    @Test
    void a_part_of_a_text_keeps_the_lines_of_the_whole() {
        String text = "MIT License\n\nYou shall not use it for any commercial purpose.\n";
        int from = text.indexOf("You");
        Extraction extraction = EXTRACTOR.extract(text, from, text.length());
        assertThat(extraction.conditions().getFirst().clause().line()).isEqualTo(3);
        assertThat(extraction.conditions().getFirst().clause().quote()).startsWith("You shall not");
    }

    @Test
    void time_stays_linear_on_hostile_texts() {
        for (String piece : new String[] {
            "not use output improve train model ",
            "(a) ",
            "commercial 1 million users ",
            "不得商业用途",
            "\"a",
            "license grant terminate infringe "
        }) {
            String text = piece.repeat(600_000 / piece.length());
            long start = System.nanoTime();
            EXTRACTOR.extract(text);
            assertThat((System.nanoTime() - start) / 1_000_000).as(piece).isLessThan(20_000);
        }
    }

    @Test
    void longer_texts_are_read_in_part_and_say_so() {
        assertThat(EXTRACTOR.extract("a ".repeat(TermsExtractor.MAX_LENGTH)).complete())
                .isFalse();
        assertThat(EXTRACTOR.extract("").complete()).isTrue();
    }

    @Test
    void every_condition_that_is_read_says_in_plain_words_what_it_means() {
        String text = "Above 5,000,000 monthly active users you must request a license.\nYou must indemnify us.\n"
                + "This Agreement is governed by the laws of France.\n";
        for (Extraction.Found found : EXTRACTOR.extract(text).conditions())
            assertThat(found.condition().meaning()).endsWith(".").doesNotContain("{");
        assertThat(EXTRACTOR.extract(text).conditions().getFirst().condition().meaning())
                .isEqualTo("Above 5,000,000 monthly active users other terms apply.");
    }
}
