package dev.ajar.fileformat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ConfigTest {
    @Test
    void aConfigTellsArchitectureSizesAndWhatItWouldLoad() {
        ModelConfig config = ModelConfig.parse("""
                        {
                          "_name_or_path": "acme/base",
                          "architectures": ["AcmeForCausalLM"],
                          "auto_map": {"AutoModel": "modeling_acme.AcmeModel"},
                          "hidden_size": 4096,
                          "dtype": "bfloat16",
                          "rope_theta": 1e6,
                          "quantization_config": {"quant_method": "gptq"},
                          "text_config": {"num_hidden_layers": 32},
                          "eps": NaN
                        }
                        """).toOptional().orElseThrow();
        assertThat(config.architectures()).containsExactly(new Tree.Text(3, "AcmeForCausalLM", true));
        assertThat(config.nameOrPath().orElseThrow().line()).isEqualTo(2);
        assertThat(config.dtype().orElseThrow().value()).isEqualTo("bfloat16");
        assertThat(config.quantization().orElseThrow().value()).isEqualTo("gptq");
        assertThat(config.autoMap()).extracting(Tree.Field::key).containsExactly("AutoModel");
        assertThat(config.sizes()).extracting(Tree.Field::key).containsExactly("hidden_size", "num_hidden_layers");
    }

    @Test
    void emptyCorruptAndDeepJsonIsAnAnswer() {
        for (String text : new String[] {
            "", " ", "[]", "{", "{\"a\":1}x", "[".repeat(100_000), "\"\\uZZZZ\"", "{\"a\":" + "9".repeat(1000) + "}"
        }) assertThat(ModelConfig.parse(text)).isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void aKeyThatStandsTwiceInJsonIsKeptTwice() {
        Tree.Fields fields = JsonText.parseFields("{\"license\": \"mit\",\n\"license\": \"gpl\"}")
                .toOptional()
                .orElseThrow();
        assertThat(fields.texts("license")).extracting(Tree.Text::line).containsExactly(1, 2);
    }

    @Test
    void aTokenizerTellsItsTemplatesByDigest() {
        TokenizerConfig one = TokenizerConfig.parse("{\"chat_template\": \"{{ x }}\", \"tokenizer_class\": \"T\"}")
                .toOptional()
                .orElseThrow();
        assertThat(one.templates())
                .containsExactly(new TokenizerConfig.Template(1, "default", dev.ajar.internal.Sha256.of("{{ x }}")));
        TokenizerConfig several = TokenizerConfig.parse(
                        "{\"chat_template\": [{\"name\": \"rag\", \"template\": \"a\"}, 5, {\"name\": \"b\"}]}")
                .toOptional()
                .orElseThrow();
        assertThat(several.templates())
                .extracting(TokenizerConfig.Template::name)
                .containsExactly("rag");
    }

    @Test
    void anAdapterNamesItsBase() {
        AdapterConfig adapter = AdapterConfig.parse(
                        "{\"base_model_name_or_path\": \"acme/base\", \"peft_type\": \"LORA\", \"revision\": null}")
                .toOptional()
                .orElseThrow();
        assertThat(adapter.base().orElseThrow().value()).isEqualTo("acme/base");
        assertThat(adapter.kind().orElseThrow().value()).isEqualTo("LORA");
        assertThat(adapter.baseRevision()).isEmpty();
    }

    @Test
    void aMergeNamesAllItsModels() {
        MergeConfig merge = MergeConfig.parse("""
                        merge_method: slerp
                        base_model: acme/a
                        slices:
                        - sources:
                          - model: acme/a
                            layer_range: [0, 32]
                          - model: acme/b
                        """).toOptional().orElseThrow();
        assertThat(merge.method().orElseThrow().value()).isEqualTo("slerp");
        assertThat(merge.models()).extracting(Tree.Text::value).containsExactly("acme/a", "acme/a", "acme/b");
        assertThat(merge.models()).extracting(Tree.Text::line).containsExactly(2, 5, 7);
        assertThat(MergeConfig.parse("a: b")).isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void aCitationNamesLicenseAndPaper() {
        Citation citation = Citation.parse(
                        "cff-version: 1.2.0\nlicense: Apache-2.0\npreferred-citation:\n  title: P\n  url: https://arxiv.org/abs/1\n")
                .toOptional()
                .orElseThrow();
        assertThat(citation.licenses()).extracting(Tree.Text::value).containsExactly("Apache-2.0");
        assertThat(citation.addresses()).extracting(Tree.Text::line).containsExactly(5);
    }

    @Test
    void weightsAreKnownByNameAndByTheirFirstBytes() {
        assertThat(WeightFormat.byName("model-00001-of-00002.safetensors")
                        .orElseThrow()
                        .id())
                .isEqualTo("safetensors");
        assertThat(WeightFormat.byName("pytorch_model.bin").orElseThrow().loading())
                .isEqualTo(WeightFormat.Loading.RUNS_CODE);
        assertThat(WeightFormat.byName("sentencepiece.bpe.bin")).isEmpty();
        assertThat(WeightFormat.byName("openvino_model.bin").orElseThrow().id()).isEqualTo("openvino");
        assertThat(WeightFormat.byName("README.md")).isEmpty();
        ByteBuffer zip = ByteBuffer.wrap(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertThat(WeightFormat.byContent("odd.bin", zip).orElseThrow().loading())
                .isEqualTo(WeightFormat.Loading.RUNS_CODE);
        assertThat(WeightFormat.byContent("odd.bin", ByteBuffer.wrap("text".getBytes(UTF_8))))
                .isEmpty();
        assertThat(WeightFormat.byContent("x.gguf", ByteBuffer.wrap("GGUF".getBytes(UTF_8))))
                .isPresent();
        assertThat(WeightFormat.ALL)
                .extracting(WeightFormat::id)
                .allSatisfy(id -> assertThat(id).matches("[a-z0-9-]+"));
        assertThat(new HashSet<>(WeightFormat.ALL)).hasSameSizeAs(WeightFormat.ALL);
    }

    @Test
    void anLfsPointerIsTakenOnlyWhenItIsWhole() {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 12\n";
        assertThat(LfsPointer.parse(ByteBuffer.wrap(pointer.getBytes(UTF_8))))
                .contains(new LfsPointer("sha256:" + "0".repeat(64), 12));
        for (String wrong : new String[] {
            pointer.replace("size 12", "size -1"),
            pointer.replace("size 12", "size 99999999999999999999"),
            pointer.replace("sha256:0", "sha256:G"),
            pointer.replace("spec/v1", "spec/v9"),
            "# A page about LFS\n" + pointer
        }) assertThat(LfsPointer.parse(ByteBuffer.wrap(wrong.getBytes(UTF_8)))).isEmpty();
    }
}
