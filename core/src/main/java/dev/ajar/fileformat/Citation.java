package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A `CITATION.cff`.
///
/// Source: Citation File Format 1.2.0, https://github.com/citation-file-format/citation-file-format
///
/// @param fields all of it
public record Citation(Tree.Fields fields) {
    public static Parsed<Citation> parse(String yaml) {
        return switch (YamlText.parse(yaml, 1)) {
            case Parsed.Good<YamlText>(YamlText(Tree.Fields fields, var _, var _)) -> Parsed.good(new Citation(fields));
            case Parsed.Good<YamlText>(YamlText other) ->
                Parsed.malformed(other.root().line(), "expected keys");
            case Parsed.Malformed<YamlText>(int line, String reason) -> Parsed.malformed(line, reason);
        };
    }

    public Optional<Tree.Text> title() {
        return fields.text("title");
    }

    /// SPDX ids, one or several.
    public List<Tree.Text> licenses() {
        return fields.texts("license");
    }

    /// The work to be cited, where it is not the thing itself; usually the paper.
    public Optional<Tree.Fields> preferred() {
        return fields.fields("preferred-citation");
    }

    /// Addresses and DOIs of the thing and of the work to be cited.
    public List<Tree.Text> addresses() {
        List<Tree.Text> addresses = new ArrayList<>();
        for (Tree.Fields part : List.of(fields, preferred().orElse(new Tree.Fields(1, List.of()))))
            for (String key : List.of("doi", "url", "repository-code", "repository", "repository-artifact"))
                addresses.addAll(part.texts(key));
        return addresses;
    }
}
