package dev.ajar.license.index.build.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.terms.TermsExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExtractionAgreementTest {
    private static final TermsExtractor EXTRACTOR = TermsExtractor.read(Compiled.section("extract"));

    @Test
    void what_is_read_from_whole_texts_agrees_with_hand_made_facts() throws IOException {
        Path licenses = Path.of(System.getProperty("ajar.shared", "none")).resolve("data/licenses");
        if (!Files.isDirectory(licenses.resolve("texts"))) {
            System.out.println("not run: no shared data (" + licenses + ")");
            return;
        }
        var first = new ExtractionAgreement(EXTRACTOR, licenses);
        var second = new ExtractionAgreement(EXTRACTOR, licenses);
        var all = new ExtractionAgreement(EXTRACTOR, licenses);
        for (FactsTable.Row row : FactsTable.read(licenses).rows()) {
            (row.development() ? first : second).compare(row);
            all.compare(row);
        }
        System.out.println(first.table("first half"));
        System.out.println(second.table("second half"));
        System.out.println(all.table("all texts"));
        all.differences().forEach(System.out::println);
        assertThat(all.total().precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(all.total().recall()).isGreaterThanOrEqualTo(0.7);
    }
}
