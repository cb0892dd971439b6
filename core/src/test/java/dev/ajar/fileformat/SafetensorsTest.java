package dev.ajar.fileformat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class SafetensorsTest {
    /// A file with this header and so many bytes of tensors.
    static byte[] file(String header, int data) {
        byte[] json = header.getBytes(UTF_8);
        return ByteBuffer.allocate(8 + json.length + data)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .array();
    }

    private static Parsed<Safetensors> read(byte[] file) throws IOException {
        return Safetensors.read(file.length, Bytes.of(file));
    }

    private static String reason(Parsed<?> parsed) {
        return parsed instanceof Parsed.Malformed<?> malformed ? malformed.reason() : "good: " + parsed;
    }

    @Test
    void countsParametersByDataType() throws IOException {
        Safetensors header = read(file("""
                        {"__metadata__":{"format":"pt"},
                         "a":{"dtype":"BF16","shape":[2,3],"data_offsets":[0,12]},
                         "b":{"dtype":"F32","shape":[2],"data_offsets":[12,20]},
                         "c":{"dtype":"BF16","shape":[],"data_offsets":[20,22]}}""" + "   ", 22)).toOptional().orElseThrow();
        assertThat(header.parameters())
                .containsEntry("BF16", BigInteger.valueOf(7))
                .containsEntry("F32", BigInteger.TWO);
        assertThat(header.totalParameters()).isEqualTo(9);
        assertThat(header.metadata()).containsEntry("format", "pt");
        assertThat(header.tensors()).isEqualTo(3);
    }

    @Test
    void anUnknownDataTypeIsAnOddityOnly() throws IOException {
        Safetensors header = read(file("{\"a\":{\"dtype\":\"F3\",\"shape\":[8],\"data_offsets\":[0,3]}}", 3))
                .toOptional()
                .orElseThrow();
        assertThat(header.oddities()).containsExactly("unknown data type F3");
    }

    @Test
    void typesBelowAByteCountInBits() throws IOException {
        assertThat(read(file("{\"a\":{\"dtype\":\"F4\",\"shape\":[6],\"data_offsets\":[0,3]}}", 3)))
                .isInstanceOf(Parsed.Good.class);
    }

    @Test
    void truncatedFilesAreMalformed() throws IOException {
        byte[] whole = file("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}", 4);
        for (int length = 0; length < whole.length; length++)
            assertThat(read(java.util.Arrays.copyOf(whole, length))).isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void lyingHeadersAreMalformed() throws IOException {
        assertThat(reason(read(file("{\"a\":{\"dtype\":\"U8\",\"shape\":[5],\"data_offsets\":[0,4]}}", 4))))
                .contains("its shape and type need");
        assertThat(reason(read(file("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}", 9))))
                .contains("the file holds 9");
        assertThat(reason(read(file(
                        "{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},"
                                + "\"b\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[2,6]}}",
                        6))))
                .contains("overlap");
        assertThat(reason(read(file(
                        "{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},"
                                + "\"b\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[5,6]}}",
                        6))))
                .contains("hole");
        assertThat(reason(read(file(
                        "{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},"
                                + "\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}",
                        4))))
                .contains("twice");
        assertThat(reason(read(file(
                        "{\"a\":{\"dtype\":\"U8\",\"shape\":[4294967296,4294967296],\"data_offsets\":[0,4]}}", 4))))
                .contains("2^63");
        assertThat(reason(read(file("{\"a\":{\"dtype\":\"U8\",\"shape\":[-1],\"data_offsets\":[0,4]}}", 4))))
                .contains("whole numbers");
        assertThat(reason(read(file("{\"a\":" + "[".repeat(1000), 4)))).isNotEmpty();
        assertThat(reason(read(file("[1,2]", 4)))).contains("'{'");
    }

    @Test
    void aHeaderLengthThatIsTooLargeIsRefusedUnread() throws IOException {
        byte[] huge = ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(Long.MAX_VALUE)
                .array();
        assertThat(reason(read(huge))).contains("at most 25000000");
        byte[] negative = ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(-5)
                .array();
        assertThat(reason(read(negative))).contains("at least 2");
    }

    @Test
    void anIndexNamesItsFilesAndSize() throws IOException {
        String json =
                "{\"metadata\":{\"total_size\":16060522496.0},\"weight_map\":{\"a\":\"m-1.safetensors\",\"b\":\"m-1.safetensors\"}}";
        SafetensorsIndex index = SafetensorsIndex.read(Bytes.of(json.getBytes(UTF_8)))
                .toOptional()
                .orElseThrow();
        assertThat(index.totalBytes()).contains(new BigInteger("16060522496"));
        assertThat(index.files()).containsExactly("m-1.safetensors");
        assertThat(index.tensors()).isEqualTo(2);
    }

    @Test
    void anIndexThatPointsElsewhereIsMalformed() throws IOException {
        for (String file : new String[] {"../x", "/etc/passwd", "a/b", "..", "", "a\\\\b"})
            assertThat(SafetensorsIndex.read(Bytes.of(("{\"weight_map\":{\"a\":\"" + file + "\"}}").getBytes(UTF_8))))
                    .isInstanceOf(Parsed.Malformed.class);
        assertThat(SafetensorsIndex.read(Bytes.of(new byte[0]))).isInstanceOf(Parsed.Malformed.class);
        assertThat(SafetensorsIndex.read(Bytes.of("{}".getBytes(UTF_8)))).isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void anIndexInNoKnownEncodingIsMalformedAndNoFailureToRead() throws IOException {
        byte[] order2143 = {0, 0, (byte) 0xFF, (byte) 0xFE, 0, 0, 0, '{'};
        byte[] brokenUtf32 = {0, 0, 0, '{', 0x7F, 0, 0, 0};
        for (byte[] bytes : new byte[][] {order2143, brokenUtf32})
            assertThat(SafetensorsIndex.read(Bytes.of(bytes)).toOptional()).isEmpty();
    }

    @Test
    void anIndexThatCannotBeHadIsAFailureToRead() {
        Bytes gone = (from, length) -> {
            throw new IOException("gone");
        };
        assertThatThrownBy(() -> SafetensorsIndex.read(gone))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
