package dev.ajar.finding.statement;

import java.util.List;
import java.util.Set;

/// All that one document says in plain words.
///
/// @param cut whether the document was longer than what is read, so that the end was not looked at
public record Statements(List<LicenseStatement> licenses, boolean cut) {
    public Statements {
        licenses = List.copyOf(licenses);
    }

    /// Reads Markdown, HTML inside Markdown, or plain text. Linear in its length, of which the first million characters
    /// are read.
    public static Statements in(String document) {
        List<Block> blocks = Prose.blocks(document);
        return new Statements(new LicenseStatements(Set.of()).read(blocks), document.length() > Prose.MAX_CHARACTERS);
    }
}
