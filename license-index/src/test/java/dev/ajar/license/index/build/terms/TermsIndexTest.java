package dev.ajar.license.index.build.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.name.Resolution;
import dev.ajar.license.terms.Certainty;
import dev.ajar.license.terms.Freedom;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermCondition;
import dev.ajar.license.terms.TermsIndex;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class TermsIndexTest {
    private static final TermsIndex TERMS = TermsIndex.read(Compiled.section("terms"));

    @Test
    void the_worst_condition_decides_the_shade_and_only_official_lists_make_open() {
        var soft = new SoftAssertions();
        for (String line : List.of(
                "MIT open",
                "Apache-2.0 open",
                "GPL-3.0-only open",
                "AGPL-3.0 open",
                "CC0-1.0 open",
                "CC-BY-4.0 open",
                "ODbL-1.0 open",
                "OpenMDW-1.0 open",
                "openmdw-1.0 open",
                "Unlicense open",
                "CC-BY-NC-4.0 noncommercial",
                "CC-BY-ND-4.0 conditional",
                "CDLA-Permissive-2.0 conditional",
                "SSPL-1.0 conditional",
                "Elastic-2.0 conditional",
                "llama-2-community conditional",
                "llama-4-community conditional",
                "databricks-open-model conditional",
                "gemma-tou conditional",
                "creativeml-openrail-pp-m conditional",
                "kimi-k2-modified-mit conditional",
                "apple-amlr noncommercial",
                "sdxl-0.9-research noncommercial",
                "minimax-m2.7-nc noncommercial",
                "kolors conditional",
                "krea-2-community unknown",
                "fair-nc-research noncommercial")) {
            String id = line.substring(0, line.indexOf(' '));
            soft.assertThat(terms(id).freedom().word()).as(id).isEqualTo(line.substring(line.indexOf(' ') + 1));
        }
        soft.assertAll();
    }

    @Test
    void what_no_one_read_is_not_certain() {
        assertThat(terms("grok-2-community").certain()).isFalse();
        assertThat(terms("grok-2-community").sections().values()).containsOnly("not read");
        assertThat(terms("llama-3-community").certain()).isTrue();
        assertThat(terms("MIT").certainty()).isEqualTo(Certainty.SPDX);
    }

    @Test
    void a_threshold_keeps_number_unit_and_effect() {
        TermCondition threshold = terms("llama-2-community").conditions().getFirst();
        assertThat(threshold.kind()).isEqualTo("user-threshold");
        assertThat(threshold.value()).isEqualTo(700_000_000L);
        assertThat(threshold.unit()).isEqualTo("monthly-active-users");
        assertThat(threshold.effect()).isEqualTo("separate license");
    }

    @Test
    void standing_and_tags_come_from_the_lists() {
        assertThat(terms("CC-BY-4.0").standing().openDefinition()).isEqualTo("recommended");
        assertThat(terms("CC-BY-4.0").tags()).contains("OPEN_DATA", "ATTRIBUTION");
        assertThat(terms("Apache-2.0").tags()).contains("OSI_APPROVED", "FSF_LIBRE");
        assertThat(terms("llama-2-community").tags())
                .contains("MAU_THRESHOLD", "USE_POLICY", "OUTPUT_RESTRICTION")
                .doesNotContain("OSI_APPROVED");
        assertThat(terms("CC0-1.0").tags()).contains("PUBLIC_DOMAIN");
        assertThat(terms("exaone-1.2-nc").tags()).contains("NO_COMPETE");
    }

    @Test
    void every_condition_has_a_kind_of_the_list_and_a_meaning() {
        for (String id : TERMS.ids())
            for (TermCondition condition : terms(id).conditions()) {
                assertThat(TERMS.kinds().ids()).contains(condition.kind());
                assertThat(condition.meaning()).as(id + " " + condition.kind()).endsWith(".");
            }
    }

    @Test
    void every_license_resolves_by_its_id_and_its_name() {
        var soft = new SoftAssertions();
        for (String id : TERMS.ids()) {
            LicenseTerms terms = terms(id);
            if (terms.certainty() == Certainty.SPDX) continue;
            soft.assertThat(Compiled.NAMES.resolve(terms.id()))
                    .as(terms.id())
                    .isEqualTo(new Resolution.One(terms.id()));
            soft.assertThat(Compiled.NAMES.resolve(terms.name()).ids())
                    .as(terms.name())
                    .contains(terms.id());
        }
        soft.assertAll();
    }

    @Test
    void in_and_the_worst_counts_and_in_or_the_best() {
        assertThat(freedom("MIT AND CC-BY-NC-4.0")).isEqualTo(Freedom.NONCOMMERCIAL);
        assertThat(freedom("MIT OR CC-BY-NC-4.0")).isEqualTo(Freedom.OPEN);
        assertThat(freedom("MIT AND LicenseRef-mine")).isEqualTo(Freedom.UNKNOWN);
        assertThat(freedom("CC-BY-NC-4.0 AND LicenseRef-mine")).isEqualTo(Freedom.NONCOMMERCIAL);
    }

    @Test
    void an_unknown_id_has_no_terms() {
        assertThat(TERMS.terms("nobody-knows-this")).isNull();
        assertThat(TERMS.terms("")).isNull();
    }

    private static Freedom freedom(String expression) {
        Resolution.Compound compound = (Resolution.Compound) Compiled.NAMES.resolve(expression);
        return compound.expression()
                .evaluate(
                        id -> {
                            LicenseTerms terms = TERMS.terms(id);
                            return terms == null ? Freedom.UNKNOWN : terms.freedom();
                        },
                        Freedom::worse,
                        Freedom::better);
    }

    private static LicenseTerms terms(String id) {
        return Objects.requireNonNull(TERMS.terms(id), id);
    }
}
