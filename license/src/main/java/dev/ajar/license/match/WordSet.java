package dev.ajar.license.match;

import dev.ajar.license.text.WordHash;

/// A few words, known by their hashes.
final class WordSet {
    /// Words that make a sentence a term: they carry a duty, a right, a limit or a negation.
    static final WordSet TERMS =
            new WordSet("not no only except unless must shall may cannot never prohibited forbidden"
                    + " permitted allowed commercial noncommercial royalty royalties fee fees require required requires agree"
                    + " restricted restriction restrictions military research provided condition conditions without exceed"
                    + " revenue users obtain prohibits solely exclusively");
    private final int[] slots;
    private final boolean zero;

    WordSet(String words) {
        String[] each = words.split(" ", -1);
        slots = new int[Integer.highestOneBit(each.length) << 2];
        boolean found = false;
        for (String word : each) {
            int hash = WordHash.of(word);
            found |= hash == 0;
            slots[slot(hash)] = hash;
        }
        zero = found;
    }

    boolean has(int hash) {
        return hash == 0 ? zero : slots[slot(hash)] == hash;
    }

    /// Where the word is, or where it would be.
    private int slot(int hash) {
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != hash) slot = slot + 1 & slots.length - 1;
        return slot;
    }
}
