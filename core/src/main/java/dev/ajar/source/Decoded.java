package dev.ajar.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Bytes made text.
///
/// @param oddity what a reader should know about the decoding, or `null`
record Decoded(String text, Charset charset, @Nullable String oddity) {
    /// How much of a file tells whether it is text.
    static final int PROBE = 8192;

    /// Decodes, or answers `null` where the bytes are no text.
    ///
    /// @param cut whether the bytes end in the middle of the file, so that the last character may be incomplete
    static @Nullable Decoded of(byte[] bytes, boolean cut) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return utf8(bytes, 3, cut);
        if (starts(bytes, 0xFF, 0xFE)) return utf16(bytes, 2, UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return utf16(bytes, 2, UTF_16BE);
        int probe = Math.min(bytes.length, PROBE);
        int zerosAtEven = 0;
        int zerosAtOdd = 0;
        int controls = 0;
        for (int i = 0; i < probe; i++) {
            int b = bytes[i];
            if (b == 0) {
                if (i % 2 == 0) zerosAtEven++;
                else zerosAtOdd++;
            } else if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) controls++;
        }
        if (zerosAtOdd > probe * 2 / 5 && zerosAtEven == 0) return utf16(bytes, 0, UTF_16LE);
        if (zerosAtEven > probe * 2 / 5 && zerosAtOdd == 0) return utf16(bytes, 0, UTF_16BE);
        if (zerosAtEven + zerosAtOdd > 0 || controls > probe / 10) return null;
        return utf8(bytes, 0, cut);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static Decoded utf16(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, (bytes.length - from) & ~1, charset);
        return new Decoded(text, charset, "read as " + charset.name());
    }

    private static Decoded utf8(byte[] bytes, int from, boolean cut) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, !cut);
        if (!result.isError()) return new Decoded(out.flip().toString(), UTF_8, null);
        return invalid(bytes, from, decoder, in, out, result);
    }

    /// Some bytes are not UTF-8. Where well-formed sequences of several bytes prevail it is damaged UTF-8, else
    /// a charset of one byte a character.
    private static Decoded invalid(
            byte[] bytes, int from, CharsetDecoder decoder, ByteBuffer in, CharBuffer out, CoderResult first) {
        int line = 1;
        for (int i = from; i < in.position(); i++) if (bytes[i] == '\n') line++;
        int errors = 0;
        int high = 0;
        CoderResult result = first;
        while (result.isError()) {
            errors++;
            high += result.length();
            out.put('\uFFFD');
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        int bytesAboveAscii = 0;
        for (int i = from; i < bytes.length; i++) if (bytes[i] < 0) bytesAboveAscii++;
        if (bytesAboveAscii - high >= 2 * high)
            return new Decoded(
                    out.flip().toString(), UTF_8, "not valid UTF-8 at " + errors + " places, first in line " + line);
        String text = new String(bytes, from, bytes.length - from, ISO_8859_1);
        return new Decoded(text, ISO_8859_1, "not valid UTF-8, first in line " + line + "; read as ISO-8859-1");
    }
}
