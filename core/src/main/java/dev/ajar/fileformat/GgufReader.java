package dev.ajar.fileformat;

import dev.ajar.internal.Sha256;
import dev.ajar.internal.Visible;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Walks the header of a GGUF file from front to back and keeps what is worth knowing.
final class GgufReader {
    /// The most bytes read of one file, 50 MB.
    static final long MAX_BYTES = 50_000_000;

    /// The most bytes kept of one text, 8 KiB; longer ones are cut.
    static final int MAX_KEPT = 8192;

    private static final long MAX_KEYS = 100_000;
    private static final long MAX_TENSORS = 10_000_000;
    private static final long MAX_STRING = 10_000_000;
    private static final long MAX_KEY = 65_535;
    private static final long MAX_ELEMENTS = 1_000_000;
    private static final int MAX_NESTING = 4;
    private static final int MAX_DIMENSIONS = 8;
    private static final int MAX_KEPT_TEXTS = 1000;
    private static final BigInteger MAX_DIMENSION = BigInteger.ONE.shiftLeft(32);

    private static final int BOOL = 7;
    private static final int STRING = 8;
    private static final int ARRAY = 9;

    private final long fileSize;
    private final Cursor in;
    private final Map<String, Gguf.Value> keys = new LinkedHashMap<>();
    private final Map<String, String> templates = new LinkedHashMap<>();
    private final Map<String, BigInteger> parameters = new TreeMap<>();
    private BigInteger total = BigInteger.ZERO;

    GgufReader(long fileSize, Bytes bytes) {
        this.fileSize = fileSize;
        this.in = new Cursor(bytes);
    }

    Parsed<Gguf> parse() throws IOException {
        try {
            return Parsed.good(header());
        } catch (Wrong e) {
            return Parsed.malformed(e.reason);
        }
    }

    private Gguf header() throws IOException {
        if (in.u32() != 0x46554747L) throw new Wrong("does not begin with GGUF");
        long version = in.u32();
        if (version == 2L << 24 || version == 3L << 24) {
            in.order = ByteOrder.BIG_ENDIAN;
            version >>>= 24;
        }
        if (version != 2 && version != 3) throw new Wrong("GGUF version " + version + ": 2 and 3 are read");
        long tensors = in.count("tensors", MAX_TENSORS);
        long count = in.count("keys", MAX_KEYS);
        for (long i = 0; i < count; i++) key();
        for (long i = 0; i < tensors; i++) tensor();
        if (fileSize >= 0 && in.at > fileSize) throw new Wrong("the header ends early, at byte " + fileSize);
        return new Gguf(
                (int) version, in.order == ByteOrder.BIG_ENDIAN, keys, templates, tensors, new TreeMap<>(parameters));
    }

    private void key() throws IOException {
        String key = in.text(MAX_KEY, "a key");
        int type = (int) in.u32();
        long start = in.at;
        Gguf.Value value = switch (type) {
            case ARRAY -> array(key, start);
            case STRING -> string(key, start);
            default -> new Gguf.Value.Scalar(start, in.width(type), in.scalar(type), false);
        };
        if (keys.putIfAbsent(key, value) != null) throw new Wrong("the key " + Visible.name(key) + " stands twice");
    }

    private Gguf.Value string(String key, long start) throws IOException {
        long length = in.length(MAX_STRING, "a text");
        Sha256 sha = new Sha256();
        byte[] head = in.bytes(length, MAX_KEPT, sha);
        if (key.startsWith("tokenizer.chat_template")) templates.put(key, sha.value());
        String text = new String(head, StandardCharsets.UTF_8);
        return new Gguf.Value.Scalar(start, 8 + length, text, head.length < length);
    }

    private Gguf.Value array(String key, long start) throws IOException {
        int type = (int) in.u32();
        long count = in.count("elements of a list", MAX_ELEMENTS);
        if (type != STRING || !key.startsWith("general.") || count > MAX_KEPT_TEXTS) {
            pass(type, count, 1);
            return new Gguf.Value.Passed(start, in.at - start, count);
        }
        List<String> texts = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            long length = in.length(MAX_STRING, "a text");
            texts.add(new String(in.bytes(length, MAX_KEPT, null), StandardCharsets.UTF_8));
        }
        return new Gguf.Value.Texts(start, in.at - start, texts);
    }

    /// Passes over the elements of a list.
    private void pass(int type, long count, int depth) throws IOException {
        switch (type) {
            case ARRAY -> {
                if (depth >= MAX_NESTING) throw new Wrong("lists nested deeper than " + MAX_NESTING);
                for (long i = 0; i < count; i++) {
                    int inner = (int) in.u32();
                    pass(inner, in.count("elements of a list", MAX_ELEMENTS), depth + 1);
                }
            }
            case STRING -> {
                for (long i = 0; i < count; i++) in.skip(in.length(MAX_STRING, "a text"));
            }
            default -> in.skip(count * in.width(type));
        }
    }

    private void tensor() throws IOException {
        in.skip(in.length(MAX_KEY, "a tensor name"));
        long dimensions = in.u32();
        if (dimensions > MAX_DIMENSIONS) throw new Wrong("a tensor of " + dimensions + " dimensions");
        BigInteger elements = BigInteger.ONE;
        for (long i = 0; i < dimensions; i++) {
            BigInteger size = new BigInteger(Long.toUnsignedString(in.u64()));
            if (size.compareTo(MAX_DIMENSION) > 0) throw new Wrong("a tensor dimension of " + size);
            elements = elements.multiply(size);
        }
        long type = in.u32();
        in.skip(8);
        parameters.merge(GgufTypes.name(type), elements, BigInteger::add);
        total = total.add(elements);
        if (fileSize >= 0 && total.compareTo(BigInteger.valueOf(fileSize).shiftLeft(3)) > 0)
            throw new Wrong("the header speaks of " + total + " parameters, the file has " + fileSize + " bytes");
    }

    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String reason;

        Wrong(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }

    /// Reads forward in pieces that grow.
    private static final class Cursor {
        private static final int SMALLEST = 1 << 16;
        private static final int LARGEST = 1 << 20;

        private final Bytes bytes;
        private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
        private ByteBuffer buffer = ByteBuffer.allocate(0);
        private int piece = SMALLEST;
        private long at;
        private long fetched;

        Cursor(Bytes bytes) {
            this.bytes = bytes;
        }

        long u32() throws IOException {
            return Integer.toUnsignedLong(fixed(4).getInt());
        }

        long u64() throws IOException {
            return fixed(8).getLong();
        }

        long count(String what, long most) throws IOException {
            long count = u64();
            if (count < 0 || count > most)
                throw new Wrong(Long.toUnsignedString(count) + " " + what + ": at most " + most);
            return count;
        }

        long length(long most, String what) throws IOException {
            long length = u64();
            if (length < 0 || length > most)
                throw new Wrong(what + " of " + Long.toUnsignedString(length) + " bytes: at most " + most);
            return length;
        }

        String text(long most, String what) throws IOException {
            return new String(bytes(length(most, what), (int) most, null), StandardCharsets.UTF_8);
        }

        /// The first bytes of a text, at most `most`; the rest is passed over.
        byte[] bytes(long length, int most, @Nullable Sha256 sha) throws IOException {
            byte[] head = new byte[(int) Math.min(length, most)];
            int filled = 0;
            long left = length;
            while (left > 0) {
                fill(1);
                int count = (int) Math.min(left, buffer.remaining());
                ByteBuffer part = buffer.slice(buffer.position(), count);
                if (sha != null) sha.add(part);
                int kept = Math.min(count, head.length - filled);
                part.get(head, filled, kept);
                filled += kept;
                buffer.position(buffer.position() + count);
                at += count;
                left -= count;
            }
            return head;
        }

        void skip(long length) throws IOException {
            if (length <= buffer.remaining()) buffer.position(buffer.position() + (int) length);
            else buffer = ByteBuffer.allocate(0);
            at += length;
        }

        int width(int type) {
            return switch (type) {
                case 0, 1, BOOL -> 1;
                case 2, 3 -> 2;
                case 4, 5, 6 -> 4;
                case 10, 11, 12 -> 8;
                default -> throw new Wrong("a value of type " + type + ": 0 to 12 are known");
            };
        }

        String scalar(int type) throws IOException {
            ByteBuffer value = fixed(width(type));
            return switch (type) {
                case 0 -> String.valueOf(value.get() & 0xFF);
                case 1 -> String.valueOf(value.get());
                case 2 -> String.valueOf(value.getShort() & 0xFFFF);
                case 3 -> String.valueOf(value.getShort());
                case 4 -> String.valueOf(Integer.toUnsignedLong(value.getInt()));
                case 5 -> String.valueOf(value.getInt());
                case 6 -> String.valueOf(value.getFloat());
                case BOOL -> truth(value.get());
                case 10 -> Long.toUnsignedString(value.getLong());
                case 11 -> String.valueOf(value.getLong());
                default -> String.valueOf(value.getDouble());
            };
        }

        private static String truth(byte value) {
            if (value != 0 && value != 1) throw new Wrong("a truth value of " + value + ": 0 or 1");
            return value == 1 ? "true" : "false";
        }

        private ByteBuffer fixed(int length) throws IOException {
            fill(length);
            ByteBuffer part = buffer.slice(buffer.position(), length).order(order);
            buffer.position(buffer.position() + length);
            at += length;
            return part;
        }

        /// Makes sure that so many bytes are at hand.
        private void fill(int length) throws IOException {
            if (buffer.remaining() >= length) return;
            if (fetched >= MAX_BYTES) throw new Wrong("a header longer than " + MAX_BYTES + " bytes");
            buffer = bytes.read(at, Math.max(piece, length));
            fetched += buffer.remaining();
            piece = Math.min(LARGEST, piece * 2);
            if (buffer.remaining() < length)
                throw new Wrong("the header ends early, at byte " + (at + buffer.remaining()));
        }
    }
}
