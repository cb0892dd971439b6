package dev.ajar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What added and unknown words say joins the conditions and facts of a file, each with its place.
class IdentifiedTermsTest {
    private static final String MIT = """
            MIT License

            Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
            associated documentation files (the "Software"), to deal in the Software without restriction, including
            without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
            copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
            following conditions:

            The above copyright notice and this permission notice shall be included in all copies or substantial
            portions of the Software.

            THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
            LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO
            EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
            IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
            THE USE OR OTHER DEALINGS IN THE SOFTWARE.
            """;
    private static final String UNKNOWN = """
            Lantern Weights License

            1. Grant. The lantern works grants you a license to use, copy, modify and distribute the weights, free of
            charge, as long as you comply with the terms of this agreement.
            2. Limits. If your products reach more than 3 million monthly active users, you must request a separate
            license. You shall not use the outputs to train any other language model.
            3. Termination. This license terminates automatically if you violate any of its terms.
            4. Law. This agreement is governed by the laws of Norway. THE WEIGHTS ARE PROVIDED "AS IS", WITHOUT
            WARRANTY OF ANY KIND, and in no event shall the licensor be liable for any damages.
            """;

    @TempDir
    Path folder;

    private final Run run = new Run(Ajar.standard());

    private String answer(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("LICENSE"), text);
        assertThat(run.ajar("identify", file.toString(), "--format", "jsonl")).isEqualTo(ExitCode.DONE);
        return run.out();
    }

    @Test
    void words_behind_the_last_line_of_a_license_count() throws IOException {
        assertThat(answer(MIT + "\nCommercial use of the Software is prohibited.\n"))
                .contains("\"ids\":[\"MIT\"],\"modified\":true", "\"commercial_use\":\"forbidden\"")
                .contains("\"facts_at\":{\"commercial_use\":[{\"line\":18", "\"kind\":\"non-commercial\"");
    }

    @Test
    void words_before_its_first_line_count() throws IOException {
        String before = "You may use this software only for academic research.\n"
                + "Any commercial use requires a written permission of the authors.\n\n";
        assertThat(answer(before + MIT))
                .contains("\"modified\":true", "\"registration\":\"written-permission\"")
                .contains("\"kind\":\"research-only\"", "\"purpose\":[\"research\"]");
    }

    @Test
    void words_within_a_sentence_count() throws IOException {
        assertThat(answer(MIT.replace("without restriction", "for non-commercial purposes only")))
                .contains("\"modified\":true", "\"commercial_use\":\"forbidden\"", "\"kind\":\"non-commercial\"");
    }

    @Test
    void a_grant_in_added_words_lifts_no_limit_that_is_known() throws IOException {
        String text = MIT.replace("without restriction", "for non-commercial purposes only");
        assertThat(answer(text + "\nWe grant you a license to the logo.\n"))
                .contains("\"commercial_use\":\"forbidden\"");
    }

    @Test
    void an_untouched_license_keeps_its_terms() throws IOException {
        assertThat(answer(MIT))
                .contains("\"class\":\"equivalent\"", "\"commercial_use\":\"allowed\"")
                .doesNotContain("non-commercial", "threshold");
    }

    @Test
    void facts_of_an_unknown_license_are_read_from_its_words_each_with_its_sentence() throws IOException {
        assertThat(answer(UNKNOWN))
                .contains("\"unknown\":true", "\"user_limit\":3000000", "\"governing_law\":\"NO\"")
                .contains("\"output_training\":\"forbidden-other-llm\"", "\"termination\":[\"automatic-on-breach\"]")
                .contains("\"termination\":[{\"value\":\"automatic-on-breach\",\"line\":7,\"end_line\":7,\"quote\":\"")
                .contains("\"user_limit\":[{\"line\":5,\"end_line\":6,\"quote\":\"");
    }
}
