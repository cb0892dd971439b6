package dev.ajar.fileformat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever comes in, a parser answers.
class ParserPropertiesTest {
    private static final List<String> MANIFESTS = List.of(
            "pyproject.toml", "setup.cfg", "setup.py", "package.json", "pom.xml", "Cargo.toml", "requirements.txt");

    @Property(tries = 2000)
    void textsNeverBreakAParser(@ForAll("texts") String text) {
        FrontMatter.of(text);
        FrontMatter.of("---\n" + text + "\n---\n");
        YamlText.parse(text, 1);
        JsonText.parse(text);
        ModelConfig.parse(text).toOptional().ifPresent(config -> {
            config.architectures();
            config.autoMap();
            config.sizes();
        });
        AdapterConfig.parse(text).toOptional().ifPresent(AdapterConfig::base);
        TokenizerConfig.parse(text).toOptional().ifPresent(TokenizerConfig::templates);
        MergeConfig.parse(text);
        Citation.parse(text).toOptional().ifPresent(Citation::addresses);
        for (String name : MANIFESTS) PackageManifest.parse(name, text);
        LfsPointer.parse(ByteBuffer.wrap(text.getBytes(UTF_8)));
    }

    @Property(tries = 2000)
    void bytesNeverBreakAParser(@ForAll byte[] bytes) throws IOException {
        Safetensors.read(bytes.length, Bytes.of(bytes));
        Safetensors.read(-1, Bytes.of(bytes));
        SafetensorsIndex.read(Bytes.of(bytes));
        Gguf.read(bytes.length, Bytes.of(bytes));
        byte[] gguf = ByteBuffer.allocate(bytes.length + 24)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("GGUF".getBytes(ISO_8859_1))
                .putInt(3)
                .putLong(1)
                .putLong(2)
                .put(bytes)
                .array();
        Gguf.read(gguf.length, Bytes.of(gguf));
    }

    @Property(tries = 2000)
    void headersNeverBreakTheReader(@ForAll("texts") String text) throws IOException {
        byte[] file = SafetensorsTest.file("{\"a\":" + text, 16);
        Safetensors.read(file.length, Bytes.of(file));
        SafetensorsIndex.read(Bytes.of(("{\"weight_map\":{" + text + "}}").getBytes(UTF_8)));
    }

    /// Texts made of the signs that mean something to one of the parsers.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "license",
                "name",
                "[",
                "]",
                "{",
                "}",
                "\"",
                "'",
                "\"\"\"",
                "'''",
                ":",
                ": ",
                "=",
                "==",
                ",",
                "\n",
                "\r\n",
                " ",
                "  ",
                "\t",
                "#",
                "- ",
                "&a ",
                "*a",
                "!!int ",
                "|\n",
                ">\n",
                "---\n",
                "...\n",
                "? ",
                "%YAML 1.2\n",
                "<",
                ">",
                "</",
                "<project>",
                "<!DOCTYPE a [",
                "&amp;",
                "\\",
                "\\u",
                "\0",
                "\u001b",
                "\uD800",
                "\uFEFF",
                "null",
                "true",
                "1e999999999",
                "-1",
                "99999999999999999999",
                "dtype",
                "shape",
                "data_offsets",
                "setup(",
                ")",
                "[project]",
                "[metadata]",
                "dependencies",
                "install_requires",
                "model",
                "base_model",
                "metadata",
                "total_size");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(40).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(60));
    }
}
