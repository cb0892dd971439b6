package dev.ajar.bench.identifying;

import dev.ajar.license.text.Decoding;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.util.List;

/// Reading words alone.
final class Words {
    private Words() {}

    static double secondsFor(List<byte[]> files, int repeat) {
        Tokens tokens = new Tokens();
        Tokenizer tokenizer = new Tokenizer();
        return Passes.run(files, repeat, () -> bytes -> {
                    Decoding.read(bytes, 0, bytes.length, tokenizer, tokens);
                    return tokens.size;
                })
                .seconds();
    }
}
