package dev.ajar.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acme/Lark-2.1-7B-Instruct | lark 2.1",
                "lark2_1                   | lark 2.1",
                "Lark 7B                   | lark",
                "Lark-3n-E2B               | lark 3n",
                "Code Lark 34B             | code lark",
                "LARK.1 [dev]              | lark 1",
                "lark-v0.3                 | lark 0.3"
            })
    void a_family_is_the_words_up_to_the_first_version(String name, String family) {
        assertThat(ModelName.of(name).familyKey()).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lark            | Lark-2.1-7B-Instruct | true",
                "Lark 2.1        | Lark-2.1-7B-Instruct | true",
                "Lark 2          | Lark-2.1-7B-Instruct | false",
                "Lark 2.1 70B    | Lark-2.1-7B-Instruct | false",
                "Lark [dev]      | LARK.1-dev           | true",
                "Lark [fast]     | LARK.1-dev           | false",
                "Lark            | Code Lark 34B        | false",
                "the Lark models | lark-7b              | true",
                "LarkXL1.0       | Lark-XL-1.0          | true"
            })
    void a_name_covers_what_says_all_it_says(String about, String member, boolean covers) {
        assertThat(ModelName.of(about).covers(ModelName.of(member))).isEqualTo(covers);
    }

    @Test
    void a_name_of_silent_words_covers_nothing() {
        assertThat(ModelName.of("the model weights").covers(ModelName.of("Lark 7B")))
                .isFalse();
    }
}
