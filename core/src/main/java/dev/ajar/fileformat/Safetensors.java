package dev.ajar.fileformat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the header of a safetensors file says; the tensors themselves are never read.
///
/// Source: safetensors, section "Format", https://github.com/huggingface/safetensors#format
///
/// @param headerBytes length of the header, without its eight length bytes
/// @param metadata the texts of `__metadata__`
/// @param tensors how many there are
/// @param parameters elements per data type, by its name in the header
/// @param dataBytes what the tensors take
/// @param oddities what is unusual and does not make the header wrong, such as an unknown data type
public record Safetensors(
        int headerBytes,
        Map<String, String> metadata,
        int tensors,
        SortedMap<String, BigInteger> parameters,
        long dataBytes,
        List<String> oddities) {
    /// The longest header read, 25 MB, as the clients of the Hub have it.
    public static final int MAX_HEADER = 25_000_000;

    public Safetensors {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        oddities = List.copyOf(oddities);
    }

    /// All elements of all tensors.
    public BigInteger totalParameters() {
        return parameters.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// Reads the header: eight bytes, then as many as they say.
    ///
    /// @param fileSize in bytes, or -1 where it is not known
    /// @throws IOException if the bytes cannot be had
    public static Parsed<Safetensors> read(long fileSize, Bytes bytes) throws IOException {
        ByteBuffer first = bytes.read(0, 8).order(ByteOrder.LITTLE_ENDIAN);
        if (first.remaining() < 8) return Parsed.malformed("shorter than 8 bytes: no header length");
        long length = first.getLong(first.position());
        if (length < 2) return Parsed.malformed("a header of " + Long.toUnsignedString(length) + " bytes: at least 2");
        if (length > MAX_HEADER)
            return Parsed.malformed("a header of " + length + " bytes: at most " + MAX_HEADER + " are read");
        if (fileSize >= 0 && length + 8 > fileSize)
            return Parsed.malformed("a header of " + length + " bytes in a file of " + fileSize);
        ByteBuffer header = bytes.read(8, (int) length);
        if (header.remaining() < length)
            return Parsed.malformed("the header ends after " + header.remaining() + " of " + length + " bytes");
        byte[] json = new byte[header.remaining()];
        header.get(json);
        if (json[0] != '{') return Parsed.malformed("the header does not begin with '{'");
        return new SafetensorsHeader(json, fileSize < 0 ? -1 : fileSize - 8 - length).parse();
    }
}
