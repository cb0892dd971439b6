package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A `config.json` of the Transformers family, and its like. Every value keeps its line.
///
/// @param fields all of it
public record ModelConfig(Tree.Fields fields) {
    /// Reads a config; any JSON object is one.
    public static Parsed<ModelConfig> parse(String json) {
        return switch (JsonText.parseFields(json)) {
            case Parsed.Good<Tree.Fields>(Tree.Fields fields) -> Parsed.good(new ModelConfig(fields));
            case Parsed.Malformed<Tree.Fields>(int line, String reason) -> Parsed.malformed(line, reason);
        };
    }

    /// The classes that implement it, such as `LlamaForCausalLM`.
    public List<Tree.Text> architectures() {
        return fields.texts("architectures");
    }

    public Optional<Tree.Text> modelType() {
        return fields.text("model_type");
    }

    /// Code of the repository that the library would load: key → file and class. Named, never loaded.
    public List<Tree.Field> autoMap() {
        return fields.fields("auto_map").map(Tree.Fields::fields).orElse(List.of());
    }

    /// The data type of the weights, under its old or its new key.
    public Optional<Tree.Text> dtype() {
        return fields.text("torch_dtype").or(() -> fields.text("dtype"));
    }

    /// Where the weights were loaded from when they were saved: a name on a hub, or a path on the maker's disk.
    public Optional<Tree.Text> nameOrPath() {
        return fields.text("_name_or_path");
    }

    /// How the weights were quantized, such as `gptq`.
    public Optional<Tree.Text> quantization() {
        return fields.fields("quantization_config").flatMap(quantization -> quantization.text("quant_method"));
    }

    /// The numbers that say how large the model is, in the order they stand, of the top level and of `text_config`.
    public List<Tree.Field> sizes() {
        List<Tree.Field> sizes = new ArrayList<>();
        for (Tree.Fields part : List.of(fields, fields.fields("text_config").orElse(new Tree.Fields(1, List.of()))))
            for (Tree.Field field : part.fields())
                if (field.value() instanceof Tree.Text text && !text.quoted() && isNumber(text.value()))
                    sizes.add(field);
        return sizes;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
