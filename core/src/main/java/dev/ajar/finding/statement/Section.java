package dev.ajar.finding.statement;

/// What the headings above a block say it is about.
final class Section {
    private Section() {}

    static boolean isLicense(Block block) {
        return is(block, "license");
    }

    static boolean isThirdParty(Block block) {
        return is(block, "third-party");
    }

    /// Whether one of the headings above holds a word of this meaning.
    static boolean is(Block block, String meaning) {
        for (String heading : block.headings())
            for (Phrases.Hit hit : Vocabulary.of("section").in(heading, 0, heading.length()))
                if (hit.meaning().equals(meaning)) return true;
        return false;
    }
}
