package dev.ajar.fileformat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the header of a GGUF file says; the tensors themselves are never read, a template is never rendered.
///
/// Source: GGUF, https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
///
/// @param version 2 or 3
/// @param bigEndian whether the numbers are stored with the high byte first
/// @param keys all keys of the header with the place of their value in the file
/// @param templates chat templates: key → `sha256:…`
/// @param tensors how many the header describes
/// @param parameters elements per tensor type, by its name, or by its number where the name is not known
public record Gguf(
        int version,
        boolean bigEndian,
        Map<String, Value> keys,
        Map<String, String> templates,
        long tensors,
        SortedMap<String, BigInteger> parameters) {
    public Gguf {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /// The value of a key, with its offset in the file and its length, both in bytes.
    public sealed interface Value {
        long offset();

        long length();

        /// A number, a truth value or a text, as text. A text beyond [GgufReader#MAX_KEPT] is cut.
        record Scalar(long offset, long length, String text, boolean cut) implements Value {}

        /// A list of texts of `general.*`.
        record Texts(long offset, long length, List<String> texts) implements Value {
            public Texts {
                texts = List.copyOf(texts);
            }
        }

        /// A list that was passed over.
        ///
        /// @param count elements of the outermost list
        record Passed(long offset, long length, long count) implements Value {}
    }

    /// The scalar under a key.
    public Optional<String> text(String key) {
        return keys.get(key) instanceof Value.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /// The texts under a key: of a list, or a lone one.
    public List<String> texts(String key) {
        return switch (keys.get(key)) {
            case Value.Scalar scalar -> List.of(scalar.text());
            case Value.Texts texts -> texts.texts();
            case Value.Passed _ -> List.of();
            case null -> List.of();
        };
    }

    /// What `general.architecture` names.
    public Optional<String> architecture() {
        return text("general.architecture");
    }

    /// A size under the architecture's own prefix, such as `context_length`.
    public Optional<String> size(String name) {
        return architecture().flatMap(architecture -> text(architecture + "." + name));
    }

    /// All elements of all tensors.
    public BigInteger totalParameters() {
        return parameters.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// Reads the header as a stream, at most [GgufReader#MAX_BYTES] of it.
    ///
    /// @param fileSize in bytes, or -1 where it is not known
    /// @throws IOException if the bytes cannot be had
    public static Parsed<Gguf> read(long fileSize, Bytes bytes) throws IOException {
        return new GgufReader(fileSize, bytes).parse();
    }
}
