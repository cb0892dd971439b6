package dev.ajar.bench.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Weights files whose headers lie, and settings that are no settings.
final class HeaderCases {
    private static final List<String> WORDS =
            List.of("header", "safetensors", "gguf", "truncated", "length", "read", "json", "limit", "nested", "large");

    static final List<HostileCase> ALL = List.of(
            weights("safetensors-shorter-than-its-header", ground -> ground.write("model.safetensors", length(1000))),
            weights("safetensors-of-three-bytes", ground -> ground.write("model.safetensors", new byte[] {1, 2, 3})),
            weights(
                    "safetensors-header-of-exabytes",
                    ground -> ground.write("model.safetensors", length(Long.MAX_VALUE))),
            weights("safetensors-header-of-negative-length", ground -> ground.write("model.safetensors", length(-8))),
            weights(
                    "safetensors-header-that-is-no-json",
                    ground -> ground.write("model.safetensors", safetensors("{\"w\": not json"))),
            weights(
                    "safetensors-header-nested-deep",
                    ground -> ground.write("model.safetensors", safetensors("{\"w\":" + "[".repeat(200_000)))),
            weights(
                    "safetensors-header-of-a-gigabyte",
                    ground -> ground.sparse("model.safetensors", length(1L << 30), (1L << 30) + 8)),
            HostileCase.of("safetensors-shapes-that-overflow", List.of(), HeaderCases::overflow),
            weights("gguf-of-four-bytes", ground -> ground.write("model.gguf", "GGUF".getBytes(UTF_8))),
            weights("gguf-with-endless-counts", ground -> ground.write("model.gguf", gguf(-1, -1, new byte[0]))),
            weights(
                    "gguf-with-a-string-of-exabytes",
                    ground -> ground.write("model.gguf", gguf(0, 1, length(Long.MAX_VALUE)))),
            weights("gguf-with-arrays-in-arrays", ground -> ground.write("model.gguf", gguf(0, 1, arrays(20_000)))),
            HostileCase.of("weights-that-would-run-code", List.of(), HeaderCases::pickle),
            HostileCase.of("config-nested-deep", WORDS, ground -> {
                ground.card();
                ground.write("config.json", "{\"a\":".repeat(100_000));
            }),
            HostileCase.of("config-with-huge-numbers", List.of(), ground -> {
                ground.card();
                ground.write(
                        "config.json",
                        "{\"architectures\": 7, \"vocab_size\": 1e999999999, \"n\": " + "9".repeat(1_000_000) + "}");
            }),
            HostileCase.of("config-of-fifty-megabytes", List.of(), ground -> {
                ground.card();
                ground.repeat("config.json", "{\"architectures\": [\"Owl\"", ", \"OwlForCausalLM\"", 2_700_000);
            }));

    private HeaderCases() {}

    private static HostileCase weights(String id, HostileCase.Making making) {
        return HostileCase.of(id, WORDS, ground -> {
            ground.card();
            making.fill(ground);
        });
    }

    /// Eight bytes, little end first.
    static byte[] length(long value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
    }

    static byte[] safetensors(String header) {
        byte[] text = header.getBytes(UTF_8);
        return ByteBuffer.allocate(8 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .array();
    }

    private static byte[] gguf(long tensors, long pairs, byte[] rest) {
        return ByteBuffer.allocate(24 + rest.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("GGUF".getBytes(UTF_8))
                .putInt(3)
                .putLong(tensors)
                .putLong(pairs)
                .put(rest)
                .array();
    }

    /// A key `k` whose value is an array of one array of one array …
    private static byte[] arrays(int depth) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + 1 + 4 + depth * 12).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(1).put((byte) 'k').putInt(9);
        for (int i = 0; i < depth; i++) bytes.putInt(9).putLong(1);
        return bytes.array();
    }

    private static void overflow(Ground ground) throws IOException {
        ground.card();
        ground.write(
                "model.safetensors",
                safetensors("{\"w\":{\"dtype\":\"F32\",\"shape\":[9223372036854775807,9223372036854775807],"
                        + "\"data_offsets\":[0,9223372036854775807]},\"v\":{\"dtype\":\"F32\",\"shape\":[-5],"
                        + "\"data_offsets\":[10,4]},\"u\":{\"dtype\":\"OWL\",\"shape\":\"x\",\"data_offsets\":[]}}"));
    }

    private static void pickle(Ground ground) throws IOException {
        ground.card();
        // cos, system, mark, text, tuple, reduce: makes the canary when loaded.
        ground.write("pytorch_model.bin", "cos\nsystem\n(S'touch " + ground.canary() + "'\ntR.");
        ground.write("modeling_owl.py", "import os\nos.system('touch " + ground.canary() + "')\n");
        ground.write("setup.py", "import os\nos.system('touch " + ground.canary() + "')\n");
        ground.write(
                "config.json", "{\"auto_map\": {\"AutoModel\": \"modeling_owl.Owl\"}, \"architectures\": [\"Owl\"]}");
    }
}
