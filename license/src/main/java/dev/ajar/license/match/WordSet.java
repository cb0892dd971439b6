package dev.ajar.license.match;

import dev.ajar.license.text.WordHash;
import java.util.HashSet;
import java.util.Set;

/// A few words, known by their hashes.
final class WordSet {
    /// Words that make a sentence a term: they carry a duty, a right, a limit or a negation.
    static final WordSet TERMS =
            new WordSet("not no only except unless must shall may cannot never prohibited forbidden"
                    + " permitted allowed commercial noncommercial royalty royalties fee fees require required requires agree"
                    + " restricted restriction restrictions military research provided condition conditions without exceed"
                    + " revenue users obtain prohibits solely exclusively");
    private final Set<Integer> hashes = new HashSet<>();

    WordSet(String words) {
        for (String word : words.split(" ", -1)) hashes.add(WordHash.of(word));
    }

    boolean has(int hash) {
        return hashes.contains(hash);
    }
}
