package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import java.util.List;

/// A text on its way into an index.
final class SourceText {
    final KnownText about;
    /// Word hashes.
    final int[] tokens;
    /// Flags of each word, and of the place after the last.
    final byte[] flags;
    /// Places with several allowed wordings.
    final List<Choice> choices;
    /// Where its conditions stand.
    final List<Anchor> anchors;
    /// The words themselves, where they may be shown; else empty.
    final List<String> words;

    SourceText(KnownText about, int[] tokens, byte[] flags) {
        this(about, tokens, flags, List.of(), List.of(), List.of());
    }

    SourceText(
            KnownText about,
            int[] tokens,
            byte[] flags,
            List<Choice> choices,
            List<Anchor> anchors,
            List<String> words) {
        this.choices = List.copyOf(choices);
        this.anchors = List.copyOf(anchors);
        this.words = List.copyOf(words);
        if (flags.length != tokens.length + 1)
            throw new IllegalArgumentException(
                    about.wording() + ": expected " + (tokens.length + 1) + " flags, got " + flags.length);
        this.about = about;
        this.tokens = tokens;
        this.flags = flags;
    }

    /// The same words with other knowledge about them.
    SourceText(KnownText about, SourceText words) {
        this(about, words.tokens, words.flags, words.choices, words.anchors, words.words);
    }

    SourceText with(List<Anchor> found) {
        return new SourceText(about, tokens, flags, choices, found, words);
    }
}
