package dev.ajar.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.internal.DataException;
import dev.ajar.model.LicenseRef;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationFileTest {
    private static final Vocabulary WORDS = new Vocabulary(
            Set.of("peer-reviewed", "monetized"),
            name -> name.equals("MIT") ? new LicenseRef.Known("MIT") : new LicenseRef.Unrecognized(name));
    private static final String HEAD = "author: Jane Roe\ndate: 2026-11-20\nattestations:\n";

    @Test
    void a_statement_carries_name_date_reason_and_line() {
        AttestationFile file = read(HEAD + "  - judgement: peer-reviewed\n    value: yes\n    reason: Proceedings.\n"
                + "  - component: final-weights\n    author: John Doe\n    license: MIT\n    reason: Seen.\n");
        assertThat(file.statements()).hasSize(2);
        Statement first = file.statements().getFirst();
        assertThat(first.author()).isEqualTo("Jane Roe");
        assertThat(first.evidence().line()).isEqualTo(4);
        assertThat(file.statements().getLast().by()).isEqualTo("attested by John Doe on 2026-11-20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "judgement: peer-reviewd, value: yes, reason: x | 4: expected a judgement that a framework asks for",
                "judgement: peer-reviewed, value: maybe, reason: x | 4: expected yes or no, found 'maybe'",
                "judgement: peer-reviewed, value: yes | 4: expected 'reason': why it is so",
                "judgement: peer-reviewed, value: yes, reason: '' | 4: expected a sentence, found nothing",
                "judgement: peer-reviewed, component: model-card, reason: x | 4: expected either 'judgement' or 'component'",
                "component: weights, license: MIT, reason: x | 4: expected a component, one of",
                "component: final-weights, license: nice, reason: x | 4: expected one known license",
                "component: final-weights, status: open, reason: x | 4: expected a status, one of",
                "component: final-weights, status: not-found, reason: x | 4: expected a status, one of",
                "component: final-weights, status: linked, reason: x | 4: expected 'at' with the address",
                "component: final-weights, status: linked, at: here, reason: x | 4: expected an address",
                "component: final-weights, status: in-repository, at: ../../etc/passwd, reason: x | 4: expected a path below",
                "component: final-weights, status: in-repository, at: /etc/passwd, reason: x | 4: expected a path below",
                "component: final-weights, reason: x | 4: expected one of 'status', 'license', 'subkind'",
                "component: technical-report, subkind: full, reason: x | 4: expected a subkind, one of [report, preprint]",
                "component: final-weights, license: MIT, reason: x, date: yesterday | 4: expected a day such as",
                "component: final-weights, license: MIT, reason: x, url: javascript:1 | 4: expected an address",
                "component: final-weights, license: MIT, reason: x, verdict: open | 4: expected one of the fields",
            })
    void what_is_not_understood_is_refused_with_its_line(String statement, String message) {
        assertThatThrownBy(() -> read(HEAD + "  - {" + statement + "}\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("ajar.yaml:" + message);
    }

    @Test
    void author_and_date_are_needed() {
        String statement = "attestations:\n  - {component: final-weights, license: MIT, reason: x}\n";
        assertThatThrownBy(() -> read("date: 2026-11-20\n" + statement)).hasMessageContaining("'author': who says so");
        assertThatThrownBy(() -> read("author: Jane Roe\n" + statement)).hasMessageContaining("'date': the day");
    }

    @Test
    void hostile_files_are_refused() {
        assertThatThrownBy(() -> read(HEAD + "  - ".repeat(5_000) + "x")).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> read("a: &a [x]\n" + "b: [" + "*a, ".repeat(500_000) + "]"))
                .isInstanceOf(DataException.class);
        assertThatThrownBy(() -> read(HEAD + "  - {component: final-weights, license: MIT, reason: x}\n".repeat(501)))
                .hasMessageContaining("at most 500 statements");
        assertThatThrownBy(() -> read(
                        HEAD + "  - {component: final-weights, license: MIT, reason: \"" + "x".repeat(3_000) + "\"}\n"))
                .hasMessageContaining("at most 2000 characters");
        assertThatThrownBy(() -> read("")).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> read("just text")).hasMessageContaining("attestations");
    }

    private static AttestationFile read(String text) {
        return AttestationFile.read("ajar.yaml", text, WORDS);
    }
}
