package dev.ajar.fileformat;

import dev.ajar.internal.Visible;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// The JSON of a safetensors header, checked against itself and against the size of the file.
final class SafetensorsHeader {
    /// Bits an element takes. Source: safetensors, enum `Dtype`, safetensors/src/tensor.rs
    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("BOOL", 8),
            Map.entry("F4", 4),
            Map.entry("F6_E2M3", 6),
            Map.entry("F6_E3M2", 6),
            Map.entry("U8", 8),
            Map.entry("I8", 8),
            Map.entry("F8_E5M2", 8),
            Map.entry("F8_E4M3", 8),
            Map.entry("F8_E8M0", 8),
            Map.entry("F8_E4M3FNUZ", 8),
            Map.entry("F8_E5M2FNUZ", 8),
            Map.entry("I16", 16),
            Map.entry("U16", 16),
            Map.entry("F16", 16),
            Map.entry("BF16", 16),
            Map.entry("I32", 32),
            Map.entry("U32", 32),
            Map.entry("F32", 32),
            Map.entry("C64", 64),
            Map.entry("F64", 64),
            Map.entry("I64", 64),
            Map.entry("U64", 64));

    private static final BigInteger MAX_DIMENSION = BigInteger.ONE.shiftLeft(32);
    private static final int MAX_DIMENSIONS = 64;
    private static final int MAX_METADATA = 10_000;

    private final byte[] json;
    private final long dataBytes;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final Map<String, BigInteger> parameters = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final List<long[]> ranges = new ArrayList<>();

    /// @param dataBytes what follows the header in the file, or -1 where it is not known
    SafetensorsHeader(byte[] json, long dataBytes) {
        this.json = json;
        this.dataBytes = dataBytes;
    }

    Parsed<Safetensors> parse() {
        try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (!names.add(name)) return Parsed.malformed("the name " + shown(name) + " stands twice");
                if (parser.nextToken() != JsonToken.START_OBJECT)
                    return Parsed.malformed(shown(name) + " is no object");
                if (name.equals("__metadata__")) metadata(parser);
                else tensor(name, parser);
            }
            if (parser.nextToken() != null) return Parsed.malformed("text after the end of the header");
        } catch (JacksonException e) {
            return JsonText.malformed(e);
        } catch (Wrong e) {
            return Parsed.malformed(e.reason);
        }
        return checked();
    }

    private Parsed<Safetensors> checked() {
        long[][] sorted = ranges.toArray(long[][]::new);
        Arrays.sort(sorted, Comparator.<long[]>comparingLong(r -> r[0]).thenComparingLong(r -> r[1]));
        long end = 0;
        for (long[] range : sorted) {
            if (range[0] != end)
                return Parsed.malformed(
                        range[0] < end
                                ? "tensors overlap at byte " + range[0]
                                : "a hole of " + (range[0] - end) + " bytes between tensors");
            end = range[1];
        }
        if (dataBytes >= 0 && end != dataBytes)
            return Parsed.malformed("the tensors take " + end + " bytes, the file holds " + dataBytes);
        List<String> oddities =
                unknown.stream().map(type -> "unknown data type " + shown(type)).toList();
        return Parsed.good(
                new Safetensors(json.length, metadata, sorted.length, new TreeMap<>(parameters), end, oddities));
    }

    private void metadata(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_STRING) throw new Wrong("__metadata__ holds more than texts");
            if (metadata.size() >= MAX_METADATA)
                throw new Wrong("__metadata__ has more than " + MAX_METADATA + " keys");
            if (metadata.putIfAbsent(key, parser.getString()) != null)
                throw new Wrong("__metadata__ has the key " + shown(key) + " twice");
        }
    }

    private void tensor(String name, JsonParser parser) {
        String type = null;
        List<BigInteger> shape = null;
        List<BigInteger> offsets = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "dtype" -> type = value == JsonToken.VALUE_STRING ? parser.getString() : null;
                case "shape" -> shape = numbers(name, key, value, parser);
                case "data_offsets" -> offsets = numbers(name, key, value, parser);
                default -> throw new Wrong(shown(name) + " has a key " + shown(key));
            }
        }
        if (type == null || shape == null || offsets == null || offsets.size() != 2)
            throw new Wrong(shown(name) + " lacks dtype, shape or two data_offsets");
        BigInteger elements = BigInteger.ONE;
        for (BigInteger dimension : shape) {
            if (dimension.compareTo(MAX_DIMENSION) > 0) throw new Wrong(shown(name) + " has a dimension above 2^32");
            elements = elements.multiply(dimension);
        }
        if (elements.bitLength() > 63) throw new Wrong(shown(name) + " has more than 2^63 elements");
        if (offsets.get(1).bitLength() > 63 || offsets.get(0).compareTo(offsets.get(1)) > 0)
            throw new Wrong(shown(name) + " has data_offsets out of order");
        long begin = offsets.get(0).longValueExact();
        long end = offsets.get(1).longValueExact();
        Integer bits = BITS.get(type);
        if (bits == null) unknown.add(shown(type));
        else if (!elements.multiply(BigInteger.valueOf(bits))
                .equals(BigInteger.valueOf(end - begin).shiftLeft(3)))
            throw new Wrong(shown(name) + " is " + (end - begin) + " bytes, its shape and type need "
                    + elements.multiply(BigInteger.valueOf(bits)) + " bits");
        parameters.merge(shown(type), elements, BigInteger::add);
        ranges.add(new long[] {begin, end});
    }

    private static List<BigInteger> numbers(String name, String key, JsonToken start, JsonParser parser) {
        if (start != JsonToken.START_ARRAY) throw new Wrong(shown(name) + ": " + key + " is no list");
        List<BigInteger> numbers = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || parser.getString().startsWith("-"))
                throw new Wrong(shown(name) + ": " + key + " holds something other than whole numbers");
            if (numbers.size() >= MAX_DIMENSIONS) throw new Wrong(shown(name) + ": " + key + " is too long");
            numbers.add(new BigInteger(parser.getString()));
        }
        return numbers;
    }

    private static String shown(String name) {
        return Visible.name(name);
    }

    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String reason;

        Wrong(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
