package dev.ajar.license.index.build.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.name.NameSpan;
import dev.ajar.license.name.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class LicenseNamesTest {
    @Test
    void a_declared_name_resolves_as_the_table_says() throws IOException {
        var soft = new SoftAssertions();
        for (String[] row : rows("resolve.txt"))
            soft.assertThat(shown(Compiled.NAMES.resolve(row[0]))).as(row[0]).isEqualTo(row[1]);
        soft.assertAll();
    }

    @Test
    void names_inside_a_sentence_are_found_as_the_table_says() throws IOException {
        var soft = new SoftAssertions();
        for (String[] row : rows("find.txt")) {
            String found = Compiled.NAMES.findIn(row[0]).stream()
                    .map(span -> span.text() + " = " + shown(span.license()) + (span.sure() ? "" : " ?"))
                    .collect(Collectors.joining("; "));
            soft.assertThat(found).as(row[0]).isEqualTo(row[1].equals("-") ? "" : row[1]);
        }
        soft.assertAll();
    }

    @Test
    void every_id_of_the_spdx_list_resolves_in_any_case() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (SpdxList.Entry entry : SpdxList.load().licenses())
            for (String spelled :
                    List.of(entry.id(), entry.id().toUpperCase(), entry.id().toLowerCase()))
                if (!entry.deprecated() && !Compiled.NAMES.resolve(spelled).equals(new Resolution.One(entry.id())))
                    wrong.add(spelled);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nearly_every_name_of_the_spdx_list_resolves_to_its_id_or_a_set_with_it() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (SpdxList.Entry entry : SpdxList.load().licenses())
            if (!entry.deprecated()
                    && !Compiled.NAMES.resolve(entry.name()).ids().contains(entry.id()))
                wrong.add(entry.id() + ": " + entry.name() + " -> " + Compiled.NAMES.resolve(entry.name()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void spans_point_at_their_words() {
        String text = "代码采用 Apache-2.0 协议，模型 under the Llama 3.1 Community License。";
        for (NameSpan span : Compiled.NAMES.findIn(text))
            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    }

    @Test
    void a_card_with_a_placeholder_is_decided_by_name_and_link() {
        assertThat(shown(Compiled.NAMES.resolve("other", "llama3.1", null))).isEqualTo("llama-3.1-community");
        assertThat(shown(Compiled.NAMES.resolve(
                        "other", "nobody-knows", "https://huggingface.co/a/b/blob/main/LICENSE")))
                .isEqualTo("? nobody-knows");
        assertThat(shown(Compiled.NAMES.resolve("other", null, "https://huggingface.co/a/b/blob/main/LICENSE")))
                .isEqualTo("text https://huggingface.co/a/b/blob/main/LICENSE");
        assertThat(shown(Compiled.NAMES.resolve("other", null, null))).isEqualTo("placeholder other");
        assertThat(shown(Compiled.NAMES.resolve("mit", "ignored", null))).isEqualTo("MIT");
    }

    @Test
    void hostile_names_end_quickly() {
        String deep = "(".repeat(3000) + "MIT" + ")".repeat(3000);
        assertThat(Compiled.NAMES.resolve(deep)).isInstanceOf(Resolution.Unrecognized.class);
        assertThat(Compiled.NAMES.findIn("gpl ".repeat(200_000)).size()).isLessThanOrEqualTo(50_000);
        assertThat(Compiled.NAMES.resolve("(".repeat(60) + "MIT" + ")".repeat(60)))
                .isInstanceOf(Resolution.class);
        assertThat(shown(Compiled.NAMES.resolve("\u0000\u001b[31m"))).startsWith("?");
    }

    private static String shown(Resolution resolution) {
        return switch (resolution) {
            case Resolution.One one -> one.id();
            case Resolution.Candidates candidates ->
                "{" + candidates.family() + ": " + candidates.ids().size() + "}";
            case Resolution.Compound compound -> compound.expression() + (compound.ambiguous() ? " (ambiguous)" : "");
            case Resolution.Placeholder placeholder -> "placeholder " + placeholder.word();
            case Resolution.TextAt text -> "text " + text.url();
            case Resolution.Unrecognized name -> "? " + name.name();
        };
    }

    private static List<String[]> rows(String file) throws IOException {
        Path path = Compiled.FOLDER.resolve("../../../test/resources/names").resolve(file);
        return Files.readAllLines(path).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    int arrow = line.lastIndexOf(" => ");
                    return new String[] {
                        line.substring(0, arrow).strip(),
                        line.substring(arrow + 4).strip()
                    };
                })
                .toList();
    }
}
