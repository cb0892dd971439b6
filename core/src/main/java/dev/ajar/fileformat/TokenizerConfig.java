package dev.ajar.fileformat;

import dev.ajar.internal.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A `tokenizer_config.json`. Its chat template is a program: it is told apart by its digest and never rendered.
///
/// Source: Hugging Face Transformers, section "Templates", https://huggingface.co/docs/transformers/chat_templating
///
/// @param fields all of it
public record TokenizerConfig(Tree.Fields fields) {
    /// A chat template.
    ///
    /// @param line from 1
    /// @param name of one among several, or `default`
    /// @param digest `sha256:…` of its text in UTF-8
    public record Template(int line, String name, String digest) {}

    public static Parsed<TokenizerConfig> parse(String json) {
        return switch (JsonText.parseFields(json)) {
            case Parsed.Good<Tree.Fields>(Tree.Fields fields) -> Parsed.good(new TokenizerConfig(fields));
            case Parsed.Malformed<Tree.Fields>(int line, String reason) -> Parsed.malformed(line, reason);
        };
    }

    /// The class that implements it, such as `LlamaTokenizer`.
    public Optional<Tree.Text> implementation() {
        return fields.text("tokenizer_class");
    }

    /// Code of the repository that the library would load: key → file and class. Named, never loaded.
    public List<Tree.Field> autoMap() {
        return fields.fields("auto_map").map(Tree.Fields::fields).orElse(List.of());
    }

    /// Where it was loaded from when it was saved.
    public Optional<Tree.Text> nameOrPath() {
        return fields.text("name_or_path").or(() -> fields.text("_name_or_path"));
    }

    /// The chat templates, lone or named.
    public List<Template> templates() {
        List<Template> templates = new ArrayList<>();
        for (Tree value : fields.all("chat_template")) {
            if (value instanceof Tree.Text text && !text.isNull())
                templates.add(new Template(text.line(), "default", Sha256.of(text.value())));
            if (value instanceof Tree.Items items)
                for (Tree item : items.items()) if (item instanceof Tree.Fields named) named(named, templates);
        }
        return templates;
    }

    private static void named(Tree.Fields named, List<Template> templates) {
        String name = named.text("name").map(Tree.Text::value).orElse("default");
        named.text("template")
                .ifPresent(text -> templates.add(new Template(text.line(), name, Sha256.of(text.value()))));
    }
}
