package dev.ajar.fileformat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.internal.Sha256;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GgufTest {
    /// Writes a GGUF file piece by piece.
    static final class Writer {
        private final ByteBuffer out;

        Writer(ByteOrder order) {
            out = ByteBuffer.allocate(1 << 16).order(order);
            out.put("GGUF".getBytes(UTF_8));
        }

        Writer u32(long value) {
            out.putInt((int) value);
            return this;
        }

        Writer u64(long value) {
            out.putLong(value);
            return this;
        }

        Writer text(String text) {
            byte[] bytes = text.getBytes(UTF_8);
            u64(bytes.length);
            out.put(bytes);
            return this;
        }

        byte[] bytes() {
            return Arrays.copyOf(out.array(), out.position());
        }
    }

    private static byte[] good(ByteOrder order) {
        return new Writer(order)
                .u32(3)
                .u64(2)
                .u64(5)
                .text("general.architecture")
                .u32(8)
                .text("llama")
                .text("llama.context_length")
                .u32(4)
                .u32(8192)
                .text("general.tags")
                .u32(9)
                .u32(8)
                .u64(2)
                .text("a")
                .text("b")
                .text("tokenizer.ggml.tokens")
                .u32(9)
                .u32(8)
                .u64(3)
                .text("x")
                .text("y")
                .text("z")
                .text("tokenizer.chat_template")
                .u32(8)
                .text("{{ bos }}")
                .text("w1")
                .u32(2)
                .u64(4)
                .u64(8)
                .u32(12)
                .u64(0)
                .text("w2")
                .u32(1)
                .u64(16)
                .u32(99)
                .u64(64)
                .bytes();
    }

    private static String reason(byte[] file) throws IOException {
        return Gguf.read(file.length, Bytes.of(file)) instanceof Parsed.Malformed<Gguf> malformed
                ? malformed.reason()
                : "good";
    }

    @Test
    void readsKeysTemplatesAndParameters() throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            byte[] file = good(order);
            Gguf header = Gguf.read(file.length, Bytes.of(file)).toOptional().orElseThrow();
            assertThat(header.architecture()).contains("llama");
            assertThat(header.size("context_length")).contains("8192");
            assertThat(header.texts("general.tags")).containsExactly("a", "b");
            assertThat(header.keys().get("tokenizer.ggml.tokens"))
                    .isInstanceOfSatisfying(
                            Gguf.Value.Passed.class,
                            list -> assertThat(list.count()).isEqualTo(3));
            assertThat(header.templates()).containsEntry("tokenizer.chat_template", Sha256.of("{{ bos }}"));
            assertThat(header.parameters())
                    .containsEntry("Q4_K", BigInteger.valueOf(32))
                    .containsEntry("type 99", BigInteger.valueOf(16));
            assertThat(header.bigEndian()).isEqualTo(order == ByteOrder.BIG_ENDIAN);
        }
    }

    @Test
    void theOffsetOfAValuePointsAtIt() throws IOException {
        byte[] file = good(ByteOrder.LITTLE_ENDIAN);
        Gguf.Value value = Gguf.read(file.length, Bytes.of(file))
                .toOptional()
                .orElseThrow()
                .keys()
                .get("general.architecture");
        assertThat(new String(file, (int) value.offset() + 8, 5, UTF_8)).isEqualTo("llama");
        assertThat(value.length()).isEqualTo(13);
    }

    @Test
    void truncatedFilesAreMalformed() throws IOException {
        byte[] file = good(ByteOrder.LITTLE_ENDIAN);
        for (int length = 0; length < file.length; length++)
            assertThat(reason(Arrays.copyOf(file, length))).isNotEqualTo("good");
    }

    @Test
    void lyingCountsAreRefused() throws IOException {
        assertThat(reason(new Writer(ByteOrder.LITTLE_ENDIAN)
                        .u32(3)
                        .u64(-1)
                        .u64(0)
                        .bytes()))
                .contains("tensors");
        assertThat(reason(new Writer(ByteOrder.LITTLE_ENDIAN)
                        .u32(3)
                        .u64(0)
                        .u64(1L << 40)
                        .bytes()))
                .contains("keys");
        assertThat(reason(new Writer(ByteOrder.LITTLE_ENDIAN)
                        .u32(3)
                        .u64(0)
                        .u64(1)
                        .u64(1L << 50)
                        .bytes()))
                .contains("a key");
        assertThat(reason(
                        new Writer(ByteOrder.LITTLE_ENDIAN).u32(9).u64(0).u64(0).bytes()))
                .contains("version 9");
        assertThat(reason(new Writer(ByteOrder.LITTLE_ENDIAN)
                        .u32(3)
                        .u64(0)
                        .u64(1)
                        .text("k")
                        .u32(77)
                        .u32(0)
                        .bytes()))
                .contains("type 77");
    }

    @Test
    void nestedListsAreStopped() throws IOException {
        Writer file = new Writer(ByteOrder.LITTLE_ENDIAN)
                .u32(3)
                .u64(0)
                .u64(1)
                .text("k")
                .u32(9);
        for (int i = 0; i < 50; i++) file.u32(9).u64(1);
        assertThat(reason(file.bytes())).contains("nested deeper");
    }

    @Test
    void moreParametersThanTheFileCanHoldAreRefused() throws IOException {
        byte[] file = new Writer(ByteOrder.LITTLE_ENDIAN)
                .u32(3)
                .u64(1)
                .u64(0)
                .text("w")
                .u32(2)
                .u64(1L << 31)
                .u64(1L << 31)
                .u32(0)
                .u64(0)
                .bytes();
        assertThat(reason(file)).contains("parameters");
    }
}
