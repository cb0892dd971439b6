package dev.ajar.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.application.helm.HelmChart;
import dev.ajar.application.knowledge.References;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.source.Options;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real chart with four value sets, against the expected parts.
@ExtendWith(SharedData.class)
class HelmAgreementTest {
    @Test
    void merged_values_give_the_expected_parts() throws Exception {
        List<String> wrong = disagreements();
        wrong.forEach(System.out::println);
        assertThat(wrong).isEmpty();
    }

    static List<String> disagreements() throws Exception {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        JsonNode truth = JsonMapper.shared()
                .readTree(SharedData.ROOT
                        .resolve("data/applications/helm-truth.json")
                        .toFile());
        try (Snapshot snapshot =
                Sources.open(SharedData.ROOT.resolve("data/applications").toString(), Options.USUAL)) {
            Texts texts = new Texts(snapshot);
            for (JsonNode one : truth.get("cases")) {
                List<Text> overrides = new ArrayList<>();
                if (!one.get("override").isNull())
                    overrides.add(Objects.requireNonNull(
                            texts.text(one.get("override").asString())));
                List<HelmChart.Part> parts = HelmChart.parts(
                        texts, References.load(), one.get("chart").asString() + "/Chart.yaml", overrides);
                for (JsonNode expected : one.get("parts")) {
                    compared++;
                    String name = expected.get("name").asString();
                    HelmChart.Part part = parts.stream()
                            .filter(p -> p.name().equals(name))
                            .findFirst()
                            .orElse(null);
                    if (part == null) {
                        wrong.add(name + " is missing");
                        continue;
                    }
                    if (part.enabled() != expected.get("enabled").asBoolean())
                        wrong.add(name + ": enabled " + part.enabled());
                    if (expected.hasNonNull("image")
                            && !expected.get("image").asString().equals(part.image()))
                        wrong.add(name + ": expected image " + expected.get("image") + ", got " + part.image());
                    Map<String, String> models = new LinkedHashMap<>();
                    if (expected.has("models"))
                        expected.get("models")
                                .propertyStream()
                                .forEach(
                                        e -> models.put(e.getKey(), e.getValue().asString()));
                    Map<String, String> got = new LinkedHashMap<>();
                    part.models().forEach((key, word) -> got.put(key, word.text()));
                    if (!models.equals(got)) wrong.add(name + ": expected " + models + ", got " + got);
                }
            }
        }
        System.out.println(compared + " chart parts compared, " + wrong.size() + " disagree");
        return wrong;
    }
}
