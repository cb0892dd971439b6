package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.SubjectMention.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Models that the rows of tables name: own ones with links, sizes or licenses, and those that scores compare.
final class SubjectRows {
    private final SubjectMentions subjects;
    private final Map<Integer, Table> tables;

    SubjectRows(SubjectMentions subjects, Map<Integer, Table> tables) {
        this.subjects = subjects;
        this.tables = tables;
    }

    /// A row of a table of models: the name is that of its name column, or of the model the row links to.
    void model(Block row) {
        if (Table.kind(tables, row) != Table.Kind.MODELS
                || row.cells().equals(row.header())
                || Section.isThirdParty(row)) return;
        int column = LicenseTable.column(row.header(), "table-name");
        if (column >= row.cells().size()) return;
        Text cell = row.cells().get(Math.max(column, 0));
        List<String> targets = new ArrayList<>();
        boolean foreign = false;
        String hubName = "";
        Set<String> others = new LinkedHashSet<>();
        for (Link link : SubjectMentions.links(row)) {
            if (link.picture() || !Table.leadsToWeights(link.target())) continue;
            Address address = Address.of(link.target());
            boolean own = !address.isHubModel()
                    || subjects.owners().contains(address.owner().toLowerCase(Locale.ROOT));
            if (!own) foreign = true;
            else if (hubName.isEmpty() || address.name().isEmpty() || same(hubName, address.name())) {
                targets.add(link.target());
                if (hubName.isEmpty()) hubName = address.name();
            } else if (!SubjectMentions.leadsToFile(address)) {
                others.add(link.target());
            }
        }
        if (targets.isEmpty() && foreign) return;
        if (targets.isEmpty() && !Vocabulary.of("table-model").any(heads(row))) return;
        String words = SubjectName.trimmed(cell.plain.strip());
        boolean named = SubjectName.isNamed(words);
        boolean says = hubName.isEmpty() || cell.links.isEmpty() || SubjectName.shares(words, hubName);
        String name = named && says ? words : hubName;
        if (name.isEmpty() || name.length() > SubjectName.LONGEST || (targets.isEmpty() && !named)) return;
        Place place = cell.length() > 0
                ? cell.place(0, cell.length(), 0)
                : row.text().place(0, row.text().length(), 0);
        subjects.add(name, Role.OWN, targets, place);
        subjects.know(name);
        if (!hubName.isEmpty()) subjects.know(hubName);
        // A row that leads to several models, such as one for each column, names each of them.
        for (String other : others) {
            subjects.add(Address.of(other).name(), Role.OWN, List.of(other), place);
            subjects.know(Address.of(other).name());
        }
    }

    private static boolean same(String one, String other) {
        return SubjectName.plain(one).equals(SubjectName.plain(other));
    }

    private static String heads(Block row) {
        StringBuilder heads = new StringBuilder();
        for (Text head : row.header()) heads.append(head.lower).append(" | ");
        return heads.toString();
    }

    void compared(Block row) {
        if (Table.kind(tables, row) != Table.Kind.SCORES || row.cells().isEmpty()) return;
        List<Text> cells = row.cells().equals(row.header())
                ? row.cells()
                : List.of(row.cells().getFirst());
        for (Text cell : cells) {
            String words = cell.plain.strip();
            if (words.length() > 40 || Vocabulary.of("benchmark").any(cell.lower)) continue;
            for (Name name : Names.in(cell, 0, cell.length(), List.of(), subjects.known())) {
                if (ModelName.of(name.words()).family().isEmpty()) continue;
                subjects.add(
                        name.words(),
                        subjects.isOwn(name.words()) ? Role.OWN : Role.COMPARED,
                        List.of(),
                        cell.place(0, cell.length(), name.start()));
                break;
            }
        }
    }
}
