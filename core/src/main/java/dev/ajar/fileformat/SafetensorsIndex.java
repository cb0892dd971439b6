package dev.ajar.fileformat;

import dev.ajar.internal.Visible;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/// The list of shards of weights that are split over several files: `model.safetensors.index.json` and its kin.
///
/// Source: Hugging Face Transformers, section "Sharded checkpoints",
/// https://huggingface.co/docs/transformers/big_models
///
/// @param totalBytes what `metadata.total_size` says
/// @param tensors how many are assigned to a file
/// @param files the distinct files, all plain names of the same folder
public record SafetensorsIndex(Optional<BigInteger> totalBytes, int tensors, SortedSet<String> files) {
    static final int MAX_FILES = 10_000;
    static final int MAX_TENSORS = 2_000_000;

    public SafetensorsIndex {
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }

    /// Reads an index as a stream, at most 64 MB of it.
    ///
    /// @throws IOException if the bytes cannot be had
    public static Parsed<SafetensorsIndex> read(Bytes bytes) throws IOException {
        BytesStream in = new BytesStream(bytes);
        try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return new Reading().document(parser);
        } catch (JacksonIOException e) {
            if (in.failed()) throw e.getCause();
            return JsonText.malformed(e);
        } catch (JacksonException e) {
            return JsonText.malformed(e);
        }
    }

    private static final class Reading {
        private @Nullable BigInteger total;
        private int tensors;
        private boolean mapped;
        private final SortedSet<String> files = new TreeSet<>();

        Parsed<SafetensorsIndex> document(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return Parsed.malformed(1, "expected a JSON object");
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                boolean object = parser.nextToken() == JsonToken.START_OBJECT;
                if (object && key.equals("metadata")) metadata(parser);
                else if (object && key.equals("weight_map")) {
                    mapped = true;
                    String wrong = files(parser);
                    if (wrong != null)
                        return Parsed.malformed(parser.currentTokenLocation().getLineNr(), wrong);
                } else parser.skipChildren();
            }
            if (!mapped) return Parsed.malformed("no weight_map");
            return Parsed.good(new SafetensorsIndex(Optional.ofNullable(total), tensors, files));
        }

        private void metadata(JsonParser parser) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean size = parser.currentName().equals("total_size");
                JsonToken value = parser.nextToken();
                if (size && (value == JsonToken.VALUE_NUMBER_INT || value == JsonToken.VALUE_NUMBER_FLOAT))
                    total = whole(parser.getString());
                else parser.skipChildren();
            }
        }

        /// Some writers give the size as `1.6e10` or `16060522496.0`.
        private static @Nullable BigInteger whole(String number) {
            try {
                BigDecimal value = new BigDecimal(number);
                return value.scale() < -30 || value.signum() < 0 ? null : value.toBigInteger();
            } catch (NumberFormatException _) {
                return null;
            }
        }

        private @Nullable String files(JsonParser parser) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (parser.nextToken() != JsonToken.VALUE_STRING) return "weight_map names something that is no file";
                String file = parser.getString();
                if (!plain(file)) return "weight_map names a file outside the folder: " + Visible.name(file);
                files.add(file);
                if (files.size() > MAX_FILES) return "more than " + MAX_FILES + " files";
                if (++tensors > MAX_TENSORS) return "more than " + MAX_TENSORS + " tensors";
            }
            return null;
        }

        private static boolean plain(String name) {
            if (name.isEmpty() || name.length() > 255 || name.equals(".") || name.equals("..")) return false;
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c == '/' || c == '\\' || c == ':' || Character.isISOControl(c)) return false;
            }
            return true;
        }
    }
}
