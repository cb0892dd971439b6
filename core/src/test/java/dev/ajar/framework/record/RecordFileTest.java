package dev.ajar.framework.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.SharedData;
import dev.ajar.framework.Csv;
import dev.ajar.framework.Framework;
import dev.ajar.framework.Frameworks;
import dev.ajar.framework.Judge;
import dev.ajar.framework.LicenseTags;
import dev.ajar.internal.DataNode;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Judgement;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordFileTest {
    private static final LicenseTags NO_TAGS = id -> Optional.empty();
    private final Frameworks frameworks = Frameworks.load();

    @Test
    void aModelFileIsReadInAnyCase() {
        RecordFile record = read("""
                release:
                  name: X
                  producer: Y
                  license: {distribution: {name: Apache-2.0}}
                  components:
                    - {name: model card, license: unlicensed}
                    - {name: Training code}
                    - {name: Research paper, license: not included}
                    - {name: Something else}
                """);
        assertThat(record.publisher()).isEqualTo("mof");
        assertThat(part(record, ComponentKind.MODEL_CARD).license().license()).isEqualTo(new LicenseRef.None());
        assertThat(part(record, ComponentKind.POST_TRAINING_CODE).license().license())
                .isEqualTo(new LicenseRef.Known("Apache-2.0"));
        assertThat(part(record, ComponentKind.RESEARCH_PAPER).status()).isEqualTo(Status.NOT_FOUND);
        assertThat(part(record, ComponentKind.PRETRAINING_DATA).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aSystemOfTheIndexIsReadWithItsLevels() {
        RecordFile record = read("""
                system: {name: X, type: "text, code", endmodellicense: MIT}
                weights_endmodel: {class: partial, link: https://example.org/w, notes: Gated download.}
                trainingcode: {class: closed}
                datasheet: {class: open}
                """);
        assertThat(part(record, ComponentKind.FINAL_WEIGHTS).status()).isEqualTo(Status.GATED);
        assertThat(part(record, ComponentKind.PRETRAINING_CODE).status()).isEqualTo(Status.NOT_FOUND);
        assertThat(part(record, ComponentKind.DATA_INFORMATION).subkind()).isEqualTo("full");
        assertThat(judge("osai-index", record).points()).isEqualTo(1.5);
    }

    @Test
    void aSystemOfNoKnownTypeIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("""
                        system: {name: X,
                          type: smell}
                        code: {class: open}
                        paper: {class: open}
                        preprint: {class: open}
                        """))
                .hasMessageContaining("record.yaml:2: expected one of [audio, code, image, text, video]");
    }

    @Test
    void aProductOfTheMapIsReadFromItsLineOfComponents() {
        RecordFile record = read("""
                product: x
                openness:
                  components: 'weights:open(gated; terms);data:closed;code:partial(inference);license:code MIT + model Llama-3-Community(cap)'
                """);
        assertThat(judge("os-ai-map@2026-06", record).best()).isEqualTo("restricted:2");
        assertThat(judge("os-ai-map@2026-08", record).best()).isEqualTo("open_weights:3");
    }

    @Test
    void otherYamlIsNoRecord() {
        assertThat(RecordFile.read("x.yaml", "a: 1", LicenseRef.Known::new)).isEmpty();
        assertThat(RecordFile.read("x.yaml", "- 1", LicenseRef.Known::new)).isEmpty();
    }

    @Test
    void everySystemOfTheIndexHasThePublishedPoints() throws Exception {
        Optional<Path> truth = SharedData.find("frameworks/osai-truth.csv");
        if (truth.isEmpty()) return;
        int equal = 0;
        for (Map<String, String> row : Csv.read(truth.get())) {
            String version = row.getOrDefault("version", "");
            Path file = truth.get().resolveSibling("osai").resolve(version).resolve(row.getOrDefault("file", ""));
            Judgement judgement = judge("osai-index@" + version, read(file));
            assertThat(judgement.points())
                    .as(file.toString())
                    .isEqualTo(Double.parseDouble(row.getOrDefault("points", "")));
            assertThat(judgement.max()).isEqualTo(Double.parseDouble(row.getOrDefault("n_params", "")));
            for (String group : List.of("Availability", "Documentation", "Access"))
                assertThat(String.format(
                                Locale.ROOT, "%.6f", judgement.progress().getOrDefault(group, -1.0)))
                        .as(file + " " + group)
                        .isEqualTo(row.get("cat_" + group.toLowerCase(Locale.ROOT)));
            equal++;
        }
        System.out.println("osai-truth: " + equal + " of " + equal + " equal in points and category means");
    }

    @Test
    void theLadderAgreesWithTheMapForAllButTheKnownFour() throws Exception {
        Optional<Path> folder = SharedData.find("frameworks/os-ai-map");
        if (folder.isEmpty()) return;
        List<String> different = new ArrayList<>();
        int models = 0;
        try (Stream<Path> products = Files.list(folder.get().resolve("products"))) {
            for (Path product : products.sorted().toList()) {
                if (!Files.readString(product).contains("\ntype: model")) continue;
                models++;
                Path score = folder.get().resolve("scores").resolve(String.valueOf(product.getFileName()));
                DataNode openness = DataNode.parse("x", Files.readString(score)).need("openness");
                String expected = openness.need("class").text() + ":"
                        + openness.need("score").text();
                Judgement judgement = judge("os-ai-map@2026-06", read(score));
                if (!judgement.best().equals(expected) || !judgement.worst().equals(expected))
                    different.add(score.getFileName() + " " + expected + " got " + judgement.best() + " "
                            + judgement.worst());
            }
        }
        System.out.println("os-ai-map: " + (models - different.size()) + " of " + models + " equal, different "
                + new TreeSet<>(different));
        assertThat(models).isEqualTo(76);
        assertThat(different).hasSize(4);
    }

    private Judgement judge(String framework, RecordFile record) {
        Framework one = frameworks.select(framework).getFirst();
        return Judge.judge(one, record.judged(), NO_TAGS);
    }

    private static RecordFile read(Path file) throws Exception {
        return RecordFile.read(String.valueOf(file.getFileName()), Files.readString(file), LicenseRef.Known::new)
                .orElseThrow();
    }

    private static RecordFile read(String text) {
        return RecordFile.read("record.yaml", text, LicenseRef.Known::new).orElseThrow();
    }

    private static Component part(RecordFile record, ComponentKind kind) {
        return record.components().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
