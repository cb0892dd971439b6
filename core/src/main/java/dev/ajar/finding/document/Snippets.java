package dev.ajar.finding.document;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Code in documents that loads the model through a public library: the architecture is then that of the library, or
/// of the Hub repository whose own code is trusted.
final class Snippets {
    private static final String LIBRARY = "https://github.com/huggingface/transformers";
    private static final List<String> LOADERS =
            List.of("AutoModel", "ForCausalLM", "ForConditionalGeneration", "LMHeadModel");
    private static final int RANK = 20;

    private Snippets() {}

    static List<Observation> in(TextFile file) {
        List<Observation> seen = new ArrayList<>();
        for (int line = 1; line <= file.lineCount() && seen.size() < 4; line++) {
            String text = file.line(line);
            if (!text.contains("from_pretrained(") || LOADERS.stream().noneMatch(text::contains)) continue;
            boolean own = text.contains("trust_remote_code=True");
            String id = quoted(text);
            String url = own && id.indexOf('/') > 0 ? "https://huggingface.co/" + id : LIBRARY;
            seen.add(part(ComponentKind.ARCHITECTURE, file, line, url));
            seen.add(part(ComponentKind.INFERENCE_CODE, file, line, LIBRARY));
        }
        return seen;
    }

    private static String quoted(String text) {
        int open = text.indexOf('"');
        if (open < 0) open = text.indexOf('\'');
        if (open < 0) return "";
        int close = text.indexOf(text.charAt(open), open + 1);
        return close < 0 ? "" : text.substring(open + 1, close);
    }

    private static Observation part(ComponentKind kind, TextFile file, int line, String url) {
        return new Observation.PartSeen(
                kind,
                null,
                Status.LINKED,
                url.substring(url.lastIndexOf('/') + 1),
                List.of(url),
                List.of(),
                RANK,
                Map.of(),
                file.evidence(line));
    }
}
