package dev.ajar.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.internal.DataException;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    private final Catalog catalog = Catalog.load();

    @Test
    void everySystemOfTheArticleIsFoundByFamilyName() {
        for (String name : List.of(
                "Llama 2",
                "llama-2",
                "Llama 3",
                "LLAMA_3",
                "Gemma 7B",
                "Gemini Pro 1.5",
                "gemini-1.5-pro",
                "Mistral 7B",
                "DBRX")) assertThat(catalog.find(name)).as(name).containsInstanceOf(CatalogEntry.Whole.class);
    }

    @Test
    void everySystemOfTheArticleIsFoundByHubIdInAnyCase() {
        for (String id : List.of(
                "meta-llama/Llama-2-7b-chat-hf",
                "meta-llama/meta-llama-3-8b",
                "https://huggingface.co/google/gemma-7b/",
                "google/gemini-1.5-pro",
                "mistralai/Mistral-7B-v0.1",
                "databricks/dbrx-instruct"))
            assertThat(whole(id).member()).as(id).isNotNull();
    }

    @Test
    void everySystemNamesAllComponentsWithSources() {
        for (CatalogSystem system : catalog.systems()) {
            assertThat(system.components().stream()
                            .map(component -> component.kind())
                            .distinct())
                    .as(system.id())
                    .containsExactly(ComponentKind.values());
            for (var component : system.components())
                if (component.status() != Status.UNKNOWN && component.status() != Status.NOT_FOUND)
                    assertThat(component.evidence())
                            .as(system.id() + " " + component.kind())
                            .isNotEmpty();
        }
    }

    @Test
    void theIndexSaysWhatTheFilesSay() {
        assertThat(Resource.lines("systems.tsv").stream().skip(1))
                .containsExactlyElementsOf(
                        catalog.systems().stream().map(Catalog::indexLine).toList());
    }

    @Test
    void evidenceQuotesTheLineItNames() {
        for (CatalogSystem system : catalog.systems()) {
            List<String> lines = Resource.lines("systems/" + system.id() + ".yaml");
            for (var component : system.components())
                for (var evidence : component.evidence())
                    assertThat(lines.get(evidence.line() - 1)).contains(Objects.requireNonNull(evidence.quote()));
        }
    }

    @Test
    void workOfOtherPublishersNeverPassesForTheFamily() {
        assertThat(catalog.find("somebody/Llama-2-7b-chat-hf")).isEmpty();
        assertThat(catalog.find("somebody/Meta-Llama-3-8B")).isEmpty();
        assertThat(catalog.find("meta-llama-fans/Llama-2-7b")).isEmpty();
        assertThat(catalog.find("x/meta-llama/Llama-2-7b")).isEmpty();
    }

    @Test
    void aModelOfTheFamilyThatHasNoRowTakesTheFamilysLicense() {
        RecordedLicense license = catalog.recordedLicense("meta-llama/Llama-3.1-8B-Not-Yet-Listed")
                .orElseThrow();
        assertThat(license.license()).isEqualTo(new LicenseRef.Known("llama-3.1-community"));
        assertThat(license.byPattern()).isEqualTo("meta-llama/Llama-3.1-*");
    }

    @Test
    void anExceptionGoesBeforeItsFamily() {
        assertThat(known("Qwen/Qwen2.5-3B-Instruct")).isEqualTo("qwen-research");
        assertThat(known("Qwen/Qwen2.5-7B-Instruct")).isEqualTo("Apache-2.0");
        assertThat(known("BAAI/bge-multilingual-gemma2")).isEqualTo("gemma-tou");
        assertThat(known("BAAI/bge-some-new-one")).isEqualTo("MIT");
    }

    @Test
    void theLongestPatternGoesFirst() {
        assertThat(known("deepseek-ai/DeepSeek-V3-0324")).isEqualTo("MIT");
        assertThat(known("zai-org/glm-4-9b-of-mine")).isEqualTo("glm-4");
    }

    @Test
    void bothNamesOfARenamedPublisherLeadToTheSameRow() {
        assertThat(catalog.recordedLicense("THUDM/GLM-4.5").map(RecordedLicense::license))
                .isEqualTo(catalog.recordedLicense("zai-org/GLM-4.5").map(RecordedLicense::license))
                .isPresent();
    }

    @Test
    void aDisagreementOfSourcesIsTwoCandidates() {
        RecordedLicense license =
                catalog.recordedLicense("EleutherAI/gpt-neo-2.7B").orElseThrow();
        assertThat(license.license()).isEqualTo(new LicenseRef.Candidates(List.of("MIT", "Apache-2.0")));
    }

    @Test
    void everyRowOfTheTableIsFoundByItsKey() {
        List<Listing> all = catalog.list(listing -> listing.system().isEmpty());
        assertThat(all).hasSizeGreaterThan(4_000);
        for (Listing listing : all)
            assertThat(catalog.recordedLicense(listing.name()))
                    .as(listing.name())
                    .hasValueSatisfying(row -> {
                        assertThat(row.hubId()).isEqualTo(listing.name());
                        assertThat(row.sources()).isNotEmpty();
                    });
    }

    @Test
    void aNearMissIsSuggested() {
        assertThat(catalog.suggestions("meta-llama/Meta-Lama-3-8B")).contains("meta-llama/Meta-Llama-3-8B");
        assertThat(catalog.suggestions("dbrx2")).contains("dbrx");
        assertThat(catalog.suggestions("completely-unheard-of-thing")).isEmpty();
    }

    @Test
    void listingsAreFilteredBySizeAndGate() {
        List<Listing> free = catalog.list(listing -> listing.status() == Status.LINKED
                && listing.size().orElse(1e12) < 8e9
                && listing.license().equals(new LicenseRef.Known("Apache-2.0")));
        assertThat(free).extracting(Listing::name).contains("mistralai/Mistral-7B-v0.1");
        assertThat(free).extracting(Listing::name).doesNotContain("meta-llama/Meta-Llama-3-8B");
    }

    @Test
    void aUsersOwnEntryGoesBeforeTheBuiltInOne(@TempDir Path folder) throws Exception {
        String text = String.join("\n", Resource.lines("systems/dbrx.yaml"));
        Files.writeString(folder.resolve("mine.yaml"), text.replace("publisher: Databricks", "publisher: Mine"));
        Catalog own = Catalog.load(folder);
        assertThat(own.find("DBRX"))
                .hasValueSatisfying(entry -> assertThat(
                                ((CatalogEntry.Whole) entry).system().publisher())
                        .isEqualTo("Mine"));
    }

    @Test
    void aMistakeIsNamedByFileLineAndExpectation(@TempDir Path folder) throws Exception {
        String text = String.join("\n", Resource.lines("systems/dbrx.yaml"));
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, text.replace("status: gated", "status: gatted"));
        assertThatThrownBy(() -> Catalog.load(folder))
                .isInstanceOf(DataException.class)
                .hasMessageMatching("mine\\.yaml:\\d+: expected one of .*gated.* found 'gatted'");
        Files.writeString(file, text.replace("  access-channel:", "  acess-channel:"));
        assertThatThrownBy(() -> Catalog.load(folder)).hasMessageContaining("found 'acess-channel'");
        Files.writeString(file, text.replace("dbrx:README.md#L9", "nowhere:README.md#L9"));
        assertThatThrownBy(() -> Catalog.load(folder)).hasMessageContaining("one of the places [dbrx]");
        Files.writeString(file, "a: &a [*a, *a]");
        assertThatThrownBy(() -> Catalog.load(folder)).isInstanceOf(DataException.class);
        Files.writeString(file, "");
        assertThatThrownBy(() -> Catalog.load(folder)).hasMessageContaining("empty file");
    }

    private String known(String hubId) {
        return ((LicenseRef.Known) catalog.recordedLicense(hubId).orElseThrow().license()).id();
    }

    private CatalogEntry.Whole whole(String name) {
        return (CatalogEntry.Whole) catalog.find(name).orElseThrow();
    }
}
