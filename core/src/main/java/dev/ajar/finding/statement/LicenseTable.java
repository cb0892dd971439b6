package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Form;
import dev.ajar.finding.statement.LicenseStatement.Modality;
import dev.ajar.finding.statement.LicenseStatement.Reach;
import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tables with a column or a row for licenses.
final class LicenseTable {
    private LicenseTable() {}

    static void row(Block row, Set<String> known, List<LicenseStatement> found) {
        List<Text> cells = row.cells();
        if (cells.isEmpty()) return;
        boolean head = cells.equals(row.header());
        int column = head ? -1 : column(row.header(), "table-license");
        if (column >= 0 && column < cells.size()) {
            int name = column(row.header(), "table-name");
            if (name == column || name < 0) name = 0;
            if (name == column) return;
            Subject subject = subject(
                    cells.get(Math.min(name, cells.size() - 1)),
                    row.header().get(Math.min(name, row.header().size() - 1)),
                    known);
            add(row, subject, cells.get(column), found);
            return;
        }
        if (!isLicense(cells.getFirst())) return;
        for (int i = 1; i < cells.size(); i++) {
            boolean values = head || (cells.size() == 2 && !isName(row.header()));
            Subject subject = values || i >= row.header().size()
                    ? Subject.NONE
                    : subject(row.header().get(i), Text.EMPTY, known);
            add(row, subject, cells.get(i), found);
        }
    }

    private static boolean isName(List<Text> header) {
        return header.size() > 1 && !header.getFirst().isBlank() && column(header, "table-name") == 0;
    }

    private static boolean isLicense(Text cell) {
        String words = cell.lower.strip();
        Hit hit = Vocabulary.of("table-license").first(cell.lower, 0, cell.length());
        return hit != null && words.length() < 30;
    }

    /// The first column whose head holds a word of the topic and is short, or -1.
    static int column(List<Text> header, String topic) {
        for (int i = 0; i < header.size(); i++) {
            Text head = header.get(i);
            if (head.length() <= 40 && Vocabulary.of(topic).any(head.lower)) return i;
        }
        return -1;
    }

    private static Subject subject(Text cell, Text head, Set<String> known) {
        Subject read = Subject.read(cell, 0, cell.length(), List.of(), known);
        List<Name> names = new ArrayList<>(read.names());
        String words = cell.plain.strip();
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        matters.addAll(read.matters());
        for (Hit hit : Vocabulary.of("matter").in(head.lower, 0, head.length())) {
            Matter matter = Matter.of(hit.meaning());
            if (matters.isEmpty() && (matter == Matter.WEIGHTS || matter == Matter.DATA)) matters.add(matter);
        }
        boolean plainMatter = !read.matters().isEmpty() && names.isEmpty();
        if (!plainMatter && !words.isEmpty() && words.length() <= 80) {
            Link link = cell.links(0, cell.length()).stream()
                    .filter(l -> !l.picture())
                    .findFirst()
                    .orElse(null);
            names = List.of(new Name(0, cell.length(), words, link == null ? "" : link.target()));
        }
        return new Subject(matters, names, names.isEmpty() ? Reach.UNSAID : Reach.NAMED);
    }

    private static void add(Block row, Subject subject, Text cell, List<LicenseStatement> found) {
        List<LicenseNamed> licenses = named(cell);
        if (licenses.isEmpty()) return;
        Place place = place(row, cell);
        found.add(new LicenseStatement(
                subject.matters(),
                subject.words(),
                subject.addresses(),
                licenses,
                "",
                Modality.APPLIES,
                subject.reach(),
                Form.TABLE,
                false,
                place));
    }

    private static List<LicenseNamed> named(Text cell) {
        List<LicenseMention> mentions = LicenseMention.in(cell, 0, cell.length());
        List<LicenseNamed> licenses = NamedLicenses.of(mentions);
        if (!licenses.isEmpty()) return licenses;
        String words = cell.plain.strip();
        @Nullable
        Link link = cell.links(0, cell.length()).stream()
                .filter(l -> !l.picture())
                .findFirst()
                .orElse(null);
        if (words.length() < 2
                || words.length() > 80
                || Vocabulary.of("empty-cell").any(words.toLowerCase(java.util.Locale.ROOT))) return List.of();
        return List.of(new LicenseNamed(words, link == null ? "" : link.target(), List.of()));
    }

    private static Place place(Block row, Text cell) {
        if (cell.length() > 0) return cell.place(0, cell.length(), 0);
        Text text = row.text();
        return text.place(0, text.length(), 0);
    }
}
