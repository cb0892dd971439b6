package dev.ajar.license.index.build.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.terms.Extraction;
import dev.ajar.license.terms.Freedom;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void texts_on_official_lists_show_hardly_any_limit() throws IOException {
        Path texts = Path.of(System.getProperty("ajar.shared", "none")).resolve("data/licenses/spdx-test-texts");
        if (!Files.isDirectory(texts)) {
            System.out.println("not run: no shared data (" + texts + ")");
            return;
        }
        TermsIndex terms = TermsIndex.read(Compiled.section("terms"));
        int read = 0;
        List<String> limits = new ArrayList<>();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                LicenseTerms known = terms.terms(file.getFileName().toString().replace(".txt", ""));
                if (known == null || !known.standing().official()) continue;
                read++;
                for (Extraction.Found found :
                        EXTRACTOR.extract(Files.readString(file)).conditions())
                    if (terms.kinds().atBest(found.condition()) != Freedom.OPEN)
                        limits.add(known.id() + " " + found.condition().kind() + ": "
                                + found.clause().quote());
            }
        }
        System.out.printf("%d texts on official lists, %d limits read%n", read, limits.size());
        limits.forEach(System.out::println);
        assertThat(limits.size()).isLessThanOrEqualTo(read / 50);
    }
}
