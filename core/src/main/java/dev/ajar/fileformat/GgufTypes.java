package dev.ajar.fileformat;

import java.util.Map;

/// Names of the tensor types of GGUF by their number.
///
/// Source: enum `ggml_type`, https://github.com/ggml-org/ggml/blob/master/include/ggml.h
final class GgufTypes {
    private static final Map<Long, String> NAMES = Map.ofEntries(
            Map.entry(0L, "F32"),
            Map.entry(1L, "F16"),
            Map.entry(2L, "Q4_0"),
            Map.entry(3L, "Q4_1"),
            Map.entry(6L, "Q5_0"),
            Map.entry(7L, "Q5_1"),
            Map.entry(8L, "Q8_0"),
            Map.entry(9L, "Q8_1"),
            Map.entry(10L, "Q2_K"),
            Map.entry(11L, "Q3_K"),
            Map.entry(12L, "Q4_K"),
            Map.entry(13L, "Q5_K"),
            Map.entry(14L, "Q6_K"),
            Map.entry(15L, "Q8_K"),
            Map.entry(16L, "IQ2_XXS"),
            Map.entry(17L, "IQ2_XS"),
            Map.entry(18L, "IQ3_XXS"),
            Map.entry(19L, "IQ1_S"),
            Map.entry(20L, "IQ4_NL"),
            Map.entry(21L, "IQ3_S"),
            Map.entry(22L, "IQ2_S"),
            Map.entry(23L, "IQ4_XS"),
            Map.entry(24L, "I8"),
            Map.entry(25L, "I16"),
            Map.entry(26L, "I32"),
            Map.entry(27L, "I64"),
            Map.entry(28L, "F64"),
            Map.entry(29L, "IQ1_M"),
            Map.entry(30L, "BF16"),
            Map.entry(34L, "TQ1_0"),
            Map.entry(35L, "TQ2_0"),
            Map.entry(39L, "MXFP4"));

    private GgufTypes() {}

    static String name(long type) {
        return NAMES.getOrDefault(type, "type " + type);
    }
}
