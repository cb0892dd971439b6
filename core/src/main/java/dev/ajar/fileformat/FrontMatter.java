package dev.ajar.fileformat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The YAML at the top of a card. It counts only when `---` is the very first line and a second `---` closes it.
///
/// Source: Hugging Face Hub, Model Cards, section "Model card metadata",
/// https://huggingface.co/docs/hub/model-cards
///
/// @param fields the keys with their lines in the file
/// @param bodyLine the line after the second `---`, from 1; it may be one beyond the last line
/// @param defect what is wrong with the YAML, or `null`; what stands before it is in `fields` all the same
/// @param defectLine where, from 1, or 0
public record FrontMatter(
        Tree.Fields fields, int bodyLine, @Nullable String defect, int defectLine) {
    /// The most characters between the two fences, 1 MiB.
    public static final int MAX_CHARACTERS = YamlText.MAX_CHARACTERS;

    /// Reads the front matter of a text; empty where the text does not begin with any.
    public static Optional<Parsed<FrontMatter>> of(String text) {
        int first = lineEnd(text, 0);
        if (!isFence(text, 0, first)) return Optional.empty();
        int start = Math.min(first + 1, text.length());
        int line = 2;
        for (int at = start; at < text.length(); line++) {
            int end = lineEnd(text, at);
            if (isFence(text, at, end)) return Optional.of(between(text.substring(start, at), line + 1));
            at = end + 1;
            if (at - start > MAX_CHARACTERS)
                return Optional.of(Parsed.malformed(1, "front matter longer than " + MAX_CHARACTERS + " characters"));
        }
        return Optional.of(Parsed.malformed(1, "front matter without an end: no second '---' line"));
    }

    private static Parsed<FrontMatter> between(String yaml, int bodyLine) {
        if (yaml.isBlank()) return Parsed.good(new FrontMatter(new Tree.Fields(1, List.of()), bodyLine, null, 0));
        return switch (YamlText.parse(yaml, 2)) {
            case Parsed.Good<YamlText>(YamlText(Tree.Fields fields, var defect, var defectLine)) ->
                Parsed.good(new FrontMatter(fields, bodyLine, defect, defectLine));
            case Parsed.Good<YamlText>(YamlText other) ->
                Parsed.malformed(other.root().line(), "front matter without keys");
            case Parsed.Malformed<YamlText>(int line, String reason) -> Parsed.malformed(line, reason);
        };
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isFence(String text, int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == '\r' || text.charAt(end - 1) == ' ')) end--;
        int start = from == 0 && end > from && text.charAt(0) == '\uFEFF' ? 1 : from;
        return end - start == 3 && text.startsWith("---", start);
    }
}
