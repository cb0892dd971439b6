package dev.ajar.source.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.catalog.Catalog;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import dev.ajar.model.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogSubjectsTest {
    private final CatalogSubjects subjects = new CatalogSubjects(Catalog.load());

    @Test
    void aHubIdOfASystemBringsAllComponents() {
        CatalogSubject subject = subjects.observe("meta-llama/Meta-Llama-3-8B").orElseThrow();
        assertThat(subject.subject().members()).containsExactly("meta-llama/Meta-Llama-3-8B");
        assertThat(subject.source().label()).isEqualTo("recorded 2026-11-24");
        Component weights = only(subject, ComponentKind.FINAL_WEIGHTS);
        assertThat(weights.status()).isEqualTo(Status.GATED);
        assertThat(weights.license().license()).isEqualTo(new LicenseRef.Known("llama-3-community"));
        assertThat(weights.facts()).containsEntry("parameters", "8B");
        assertThat(weights.evidence().getFirst().path()).isEqualTo("dev/ajar/catalog/systems/llama-3.yaml");
        assertThat(weights.facts().get("sources").toString())
                .contains("meta-llama/llama-models@a9c89c471f793423afd4cc3ca8671d6e56fe64cb:models/llama3/LICENSE#L1");
    }

    @Test
    void aServiceIsHostedAndTellsNoLicense() {
        CatalogSubject subject = subjects.observe("Gemini Pro 1.5").orElseThrow();
        Component weights = only(subject, ComponentKind.FINAL_WEIGHTS);
        assertThat(weights.status()).isEqualTo(Status.HOSTED);
        assertThat(weights.license().license()).isEqualTo(new LicenseRef.NotTold());
    }

    @Test
    void theChainOfBasesIsFollowedToItsEnd() {
        CatalogSubject subject = subjects.observe("haoranxu/ALMA-13B").orElseThrow();
        assertThat(only(subject, ComponentKind.FINAL_WEIGHTS).license().license())
                .isEqualTo(new LicenseRef.Known("MIT"));
        List<Component> bases = all(subject, ComponentKind.BASE_WEIGHTS);
        assertThat(bases)
                .extracting(Component::name)
                .containsExactly("haoranxu/ALMA-13B-Pretrain", "meta-llama/Llama-2-13b-hf");
        assertThat(bases.getLast().license().license()).isEqualTo(new LicenseRef.Known("llama-2-community"));
        assertThat(bases.getLast().facts()).containsEntry("base-of", "haoranxu/ALMA-13B-Pretrain");
    }

    @Test
    void everyKindAppearsWhereOnlyTheLicenseIsRecorded() {
        CatalogSubject subject = subjects.observe("Qwen/Qwen2.5-7B-Instruct").orElseThrow();
        assertThat(subject.components().stream().map(Component::kind).distinct())
                .containsExactly(ComponentKind.values());
        assertThat(only(subject, ComponentKind.INFERENCE_CODE).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aDataSetIsNoModel() {
        CatalogSubject subject = subjects.observe("zai-org/ImageMining").orElseThrow();
        assertThat(subject.subject().kind()).isEqualTo(Subject.Kind.DATASET);
        assertThat(only(subject, ComponentKind.PRETRAINING_DATA).urls())
                .containsExactly("https://huggingface.co/datasets/zai-org/ImageMining");
    }

    @Test
    void anUnheardOfNameLeadsNowhere() {
        assertThat(subjects.observe("nobody/nothing")).isEmpty();
    }

    private static Component only(CatalogSubject subject, ComponentKind kind) {
        List<Component> all = all(subject, kind);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Component> all(CatalogSubject subject, ComponentKind kind) {
        return subject.components().stream()
                .filter(component -> component.kind() == kind)
                .toList();
    }
}
