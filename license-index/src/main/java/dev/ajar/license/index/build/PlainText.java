package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import dev.ajar.license.index.TokenFlags;
import dev.ajar.license.text.Decoding;
import dev.ajar.license.text.Shapes;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.util.Arrays;

/// A license text as published: words, and which of them are form (list marks, copyright lines, the title).
final class PlainText {
    private static final int LONGEST_TITLE = 14;

    private PlainText() {}

    static SourceText read(KnownText about, byte[] bytes) {
        Tokens tokens = new Tokens();
        Decoding.read(bytes, 0, bytes.length, new Tokenizer(), tokens);
        byte[] flags = new byte[tokens.size + 1];
        for (int n = 0; n < tokens.size; n++) {
            if (Shapes.startsLine(tokens, n)) flags[n] |= TokenFlags.LINE;
            if (Shapes.bullet(tokens, n)) flags[n] |= TokenFlags.BULLET;
            if (Shapes.copyrightLine(tokens, n)) flags[n] |= TokenFlags.OPTIONAL | TokenFlags.GAP | TokenFlags.WIDE;
        }
        for (int n = 0; n < title(tokens); n++) flags[n] |= TokenFlags.OPTIONAL;
        return new SourceText(about, Arrays.copyOf(tokens.hash, tokens.size), flags);
    }

    /// How many words the first line has, when it is short and no sentence.
    private static int title(Tokens tokens) {
        int n = 1;
        while (n < tokens.size && !Shapes.startsLine(tokens, n)) n++;
        if (n > LONGEST_TITLE || n >= tokens.size) return 0;
        int after = tokens.end[n - 1];
        return tokens.bytes[after] == '.' ? 0 : n;
    }
}
