package dev.ajar.fileformat;

import java.util.Optional;

/// An `adapter_config.json` of PEFT: weights that mean nothing without their base.
///
/// Source: Hugging Face PEFT, section "Checkpoint format",
/// https://huggingface.co/docs/peft/developer_guides/checkpoint
///
/// @param fields all of it
public record AdapterConfig(Tree.Fields fields) {
    public static Parsed<AdapterConfig> parse(String json) {
        return switch (JsonText.parseFields(json)) {
            case Parsed.Good<Tree.Fields>(Tree.Fields fields) -> Parsed.good(new AdapterConfig(fields));
            case Parsed.Malformed<Tree.Fields>(int line, String reason) -> Parsed.malformed(line, reason);
        };
    }

    /// The model it was trained upon: a name on a hub, or a path on the maker's disk.
    public Optional<Tree.Text> base() {
        return fields.text("base_model_name_or_path");
    }

    /// The revision of the base, if one is fixed.
    public Optional<Tree.Text> baseRevision() {
        return fields.text("revision");
    }

    /// The kind of adapter, such as `LORA`.
    public Optional<Tree.Text> kind() {
        return fields.text("peft_type");
    }
}
