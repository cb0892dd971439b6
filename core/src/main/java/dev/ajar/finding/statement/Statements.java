package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// All that one document says in plain words.
///
/// @param cut whether the document was longer than what is read, so that the end was not looked at
public record Statements(
        List<LicenseStatement> licenses,
        List<OpennessClaim> claims,
        List<PartMention> parts,
        List<SubjectMention> subjects,
        List<ProseCondition> conditions,
        boolean cut) {
    public Statements {
        licenses = List.copyOf(licenses);
        claims = List.copyOf(claims);
        parts = List.copyOf(parts);
        subjects = List.copyOf(subjects);
        conditions = List.copyOf(conditions);
    }

    /// Reads a document about which nothing is known.
    public static Statements in(String document) {
        return in(document, Setting.NONE);
    }

    /// Reads Markdown, HTML inside Markdown, or plain text. Linear in its length, of which the first million characters
    /// are read.
    public static Statements in(String document, Setting setting) {
        List<Block> blocks = Prose.blocks(document);
        Map<Integer, Table> tables = Table.all(blocks);
        SubjectMentions subjects = new SubjectMentions(blocks, tables, setting);
        List<SubjectMention> named = subjects.read();
        return new Statements(
                resolved(new LicenseStatements(subjects.known()).read(blocks), setting.naming()),
                new OpennessClaims(subjects).read(blocks),
                new PartMentions(subjects, setting).read(blocks, tables),
                named,
                new ProseConditions(subjects).read(blocks),
                document.length() > SourceLines.MAX_CHARACTERS);
    }

    private static List<LicenseStatement> resolved(List<LicenseStatement> statements, LicenseNaming naming) {
        List<LicenseStatement> resolved = new ArrayList<>();
        for (LicenseStatement each : statements)
            resolved.add(each.with(exact(each.licenses().stream()
                    .map(l -> new LicenseNamed(l.name(), l.target(), naming.ids(l.name(), l.target())))
                    .toList())));
        return resolved;
    }

    /// "the Creative Commons license (CC BY-SA 4.0)": a name that leaves several open yields to the one among them.
    private static List<LicenseNamed> exact(List<LicenseNamed> named) {
        List<LicenseNamed> exact = new ArrayList<>();
        for (LicenseNamed each : named) {
            boolean told = named.stream()
                    .anyMatch(o -> each.ids().size() > 1
                            && o.ids().size() < each.ids().size()
                            && each.ids().containsAll(o.ids())
                            && !o.ids().isEmpty());
            if (!told) exact.add(each);
        }
        return exact;
    }
}
