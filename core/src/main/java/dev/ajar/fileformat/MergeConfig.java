package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The recipe of a merged model, as mergekit writes it.
///
/// Source: mergekit, section "Merge Configuration", https://github.com/arcee-ai/mergekit
///
/// @param method such as `slerp`
/// @param base what `base_model` names
/// @param models every model named anywhere in it, base included, in order
public record MergeConfig(Optional<Tree.Text> method, Optional<Tree.Text> base, List<Tree.Text> models) {
    public MergeConfig {
        models = List.copyOf(models);
    }

    public static Parsed<MergeConfig> parse(String yaml) {
        return switch (YamlText.parse(yaml, 1)) {
            case Parsed.Good<YamlText>(YamlText(Tree.Fields fields, var defect, var line)) -> {
                List<Tree.Text> models = new ArrayList<>();
                collect(fields, models);
                boolean recipe = fields.get("merge_method").isPresent() || !models.isEmpty();
                yield recipe
                        ? Parsed.good(new MergeConfig(fields.text("merge_method"), fields.text("base_model"), models))
                        : Parsed.malformed(line, defect == null ? "no merge_method and no model" : defect);
            }
            case Parsed.Good<YamlText>(YamlText other) ->
                Parsed.malformed(other.root().line(), "expected keys");
            case Parsed.Malformed<YamlText>(int line, String reason) -> Parsed.malformed(line, reason);
        };
    }

    private static void collect(Tree tree, List<Tree.Text> models) {
        switch (tree) {
            case Tree.Text _ -> {}
            case Tree.Items items -> items.items().forEach(item -> collect(item, models));
            case Tree.Fields fields -> {
                for (Tree.Field field : fields.fields()) {
                    boolean names = field.key().equals("model") || field.key().equals("base_model");
                    if (names && field.value() instanceof Tree.Text text) {
                        if (!text.isNull()) models.add(text);
                    } else collect(field.value(), models);
                }
            }
        }
    }
}
