package dev.ajar.finding.code;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.TextFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where code gets the vocabulary of its tokenizer from: an address of a vocabulary file, or the id of a tokenizer on a
/// hub. The vocabulary is the tokenizer; code that fetches it only uses it. The tokenizer of a text encoder that the
/// same
/// code loads beside it is a part of that other model.
final class TokenizerSource {
    private static final List<String> SCHEMES = List.of("https://", "http://", "gs://", "s3://");
    private static final List<String> WORDS = List.of("token", "vocab", "bpe", "merges", "sentencepiece", "spm");
    private static final List<String> ENDS =
            List.of(".model", ".json", ".txt", ".gz", ".bpe", ".tiktoken", ".vocab", ".zip");
    private static final String LOADS = "okenizer.from_pretrained(";
    private static final List<String> ENCODERS = List.of("TextModel.from_pretrained(", "EncoderModel.from_pretrained(");
    private static final int LONGEST = 300;
    private static final int LONGEST_ID = 100;

    private TokenizerSource() {}

    /// A link where the code names the place; a mere mention where it only loads one; empty where it does neither.
    static Optional<Observation> in(TextFile file) {
        String text = file.text();
        for (String scheme : SCHEMES) {
            for (int at = text.indexOf(scheme); at >= 0; at = text.indexOf(scheme, at + 1)) {
                String address = address(text, at);
                boolean quoted = at > 0 && (text.charAt(at - 1) == '"' || text.charAt(at - 1) == '\'');
                if (quoted && isVocabulary(address)) return Optional.of(seen(file, at, Status.LINKED, address));
            }
        }
        int loads = text.indexOf(LOADS);
        if (loads < 0 || ENCODERS.stream().anyMatch(text::contains)) return Optional.empty();
        int id = hubId(text);
        return Optional.of(
                id < 0 ? seen(file, loads, Status.MENTIONED, "") : seen(file, id, Status.LINKED, quoted(text, id)));
    }

    private static String address(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && "\"'`<>()[]{},; \t\r\n\\".indexOf(text.charAt(end)) < 0)
            end++;
        return text.substring(at, end);
    }

    private static boolean isVocabulary(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(lower::endsWith) && WORDS.stream().anyMatch(lower::contains);
    }

    /// Where the one hub id that the code quotes starts; negative where it quotes none, or several.
    private static int hubId(String text) {
        int found = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"' && c != '\'') continue;
            String words = quoted(text, at + 1);
            if (!isId(words)) continue;
            if (found >= 0 && !quoted(text, found).equals(words)) return -1;
            found = at + 1;
            at += words.length();
        }
        return found;
    }

    /// The text up to the quotation mark that opened it; empty where that is not near.
    private static String quoted(String text, int start) {
        char mark = text.charAt(start - 1);
        int end = start;
        while (end < text.length() && end - start < LONGEST_ID && text.charAt(end) != mark && text.charAt(end) > ' ')
            end++;
        return end < text.length() && text.charAt(end) == mark ? text.substring(start, end) : "";
    }

    /// `owner/name`, and no path of files.
    private static boolean isId(String words) {
        int slash = words.indexOf('/');
        if (slash < 2 || slash != words.lastIndexOf('/') || words.length() - slash < 4) return false;
        if (!Character.isLetter(words.charAt(0)) || !words.chars().allMatch(TokenizerSource::isIdLetter)) return false;
        int dot = words.lastIndexOf('.');
        return dot < slash || words.length() - dot > 6 || Character.isDigit(words.charAt(dot + 1));
    }

    private static boolean isIdLetter(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
    }

    private static Observation seen(TextFile file, int at, Status status, String url) {
        return new Observation.PartSeen(
                ComponentKind.SUPPORTING_TOOLS,
                "tokenizer",
                status,
                "tokenizer",
                url.isEmpty() ? List.of() : List.of(url),
                List.of(),
                status == Status.LINKED ? 40 : 1,
                Map.of(),
                file.evidence(file.lineAt(at)));
    }
}
