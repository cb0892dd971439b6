package dev.ajar.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A model's name taken apart: `Example-2.1-7B-Instruct` has the stem `example`, the version `2.1`, the size `7b`
/// and the variant `instruct`. No name stands here; only the shapes that names have.
///
/// @param stem the words before version, size and variant, joined by spaces
/// @param version the first version, or empty
public record ModelName(String stem, String version, List<String> sizes, List<String> variants) {
    private static final Set<String> VARIANTS = Set.of(
            "base",
            "instruct",
            "instruction",
            "chat",
            "it",
            "pt",
            "sft",
            "dpo",
            "rlhf",
            "rl",
            "hf",
            "gguf",
            "gptq",
            "awq",
            "int4",
            "int8",
            "fp8",
            "fp16",
            "bf16",
            "fp32",
            "4bit",
            "8bit",
            "quantized",
            "quant",
            "preview",
            "deduped",
            "pretrained",
            "finetuned",
            "ft",
            "model",
            "models",
            "family",
            "series",
            "suite",
            "release",
            "weights",
            "checkpoint",
            "checkpoints",
            "safetensors",
            "main",
            "final",
            "hub",
            "pytorch",
            "jax",
            "onnx",
            "language",
            "large",
            "small",
            "tiny",
            "medium",
            "xl",
            "xxl",
            "mini",
            "nano",
            "en",
            "variants",
            "versions");

    /// Takes a name apart; the owner of a Hub id is left out.
    public static ModelName of(String name) {
        String bare = name.strip();
        int slash = bare.lastIndexOf('/');
        if (slash >= 0) bare = bare.substring(slash + 1);
        List<String> stem = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        List<String> variants = new ArrayList<>();
        String version = "";
        for (String word : words(bare)) {
            if (isSize(word)) {
                sizes.add(word);
            } else if (isVersion(word)) {
                if (version.isEmpty() && sizes.isEmpty() && variants.isEmpty()) version = stripV(word);
                else variants.add(word);
            } else if (stem.isEmpty() || (version.isEmpty() && sizes.isEmpty() && !VARIANTS.contains(word))) {
                if (!version.isEmpty() || !variants.isEmpty()) variants.add(word);
                else stem.add(word);
            } else {
                variants.add(word);
            }
        }
        return new ModelName(String.join(" ", stem), version, List.copyOf(sizes), List.copyOf(variants));
    }

    /// The family: stem and version.
    public String family() {
        return version.isEmpty() ? stem : stem + " " + version;
    }

    /// Whether a word spoken about `this` also speaks about `other`: same stem, and versions that do not differ.
    public boolean covers(ModelName other) {
        if (stem.isEmpty() || !squeeze(stem).equals(squeeze(other.stem))) return false;
        return version.isEmpty() || version.equals(other.version);
    }

    private static String squeeze(String stem) {
        return stem.replace(" ", "");
    }

    private static boolean isSize(String word) {
        int digits = 0;
        while (digits < word.length() && (isDigit(word.charAt(digits)) || word.charAt(digits) == '.')) digits++;
        if (digits == 0 || digits == word.length()) return false;
        String unit = word.substring(digits);
        if (unit.equals("b") || unit.equals("m") || unit.equals("t") || unit.equals("e")) return true;
        if (unit.equals("x")) return true;
        return unit.startsWith("x") && unit.length() > 1 && isDigit(unit.charAt(1)); // 8x7b
    }

    private static boolean isVersion(String word) {
        String number = stripV(word);
        if (number.isEmpty() || !isDigit(number.charAt(0))) return false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (!isDigit(c) && c != '.' && !(i == number.length() - 1 && c >= 'a' && c <= 'z')) return false;
        }
        return true;
    }

    private static String stripV(String word) {
        return word.length() > 1 && word.charAt(0) == 'v' && isDigit(word.charAt(1)) ? word.substring(1) : word;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Words in lower case; `name3.1` is `name` and `3.1`, `8B` stays one word, `3_1` after letters is `3.1`.
    private static List<String> words(String text) {
        String s = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            int start = i;
            if (isDigit(c) || (c == 'v' && i + 1 < s.length() && isDigit(s.charAt(i + 1)))) {
                i++;
                while (i < s.length() && inNumber(s, i)) i++;
                while (i < s.length() && Character.isLetterOrDigit(s.charAt(i))) i++;
                words.add(s.substring(start, i).replace('_', '.'));
            } else {
                while (i < s.length() && Character.isLetter(s.charAt(i)) && !startsVersion(s, i)) i++;
                words.add(s.substring(start, i));
            }
        }
        return words;
    }

    private static boolean inNumber(String s, int i) {
        char c = s.charAt(i);
        if (isDigit(c)) return true;
        return (c == '.' || c == '_') && i + 1 < s.length() && isDigit(s.charAt(i + 1)) && isDigit(s.charAt(i - 1));
    }

    private static boolean startsVersion(String s, int i) {
        return s.charAt(i) == 'v'
                && i > 0
                && i + 1 < s.length()
                && isDigit(s.charAt(i + 1))
                && !Character.isLetterOrDigit(s.charAt(i - 1));
    }
}
