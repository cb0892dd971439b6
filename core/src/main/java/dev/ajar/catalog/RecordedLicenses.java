package dev.ajar.catalog;

import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// License knowledge by Hub id, looked up without reading the whole table.
final class RecordedLicenses {
    private static final String FAMILIES = "recorded-families.tsv";

    private final SortedTable models = new SortedTable("recorded-models.tsv");

    /// The row of this id, of its former or later publisher name, or the family it belongs to.
    Optional<RecordedLicense> find(String hubId) {
        Optional<RecordedLicense> exact = row(hubId);
        if (exact.isPresent()) return exact;
        for (String other : renamed(hubId)) {
            Optional<RecordedLicense> row = row(other);
            if (row.isPresent()) return row;
        }
        return family(hubId)
                .or(() -> renamed(hubId).stream()
                        .map(this::family)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    Optional<RecordedLicense> row(String hubId) {
        return models.find(hubId).map(this::read);
    }

    List<RecordedLicense> all() {
        return models.all().stream().map(this::read).toList();
    }

    List<String> ids() {
        return models.keys();
    }

    /// The same repository under the publisher's other names.
    private static List<String> renamed(String hubId) {
        int slash = hubId.indexOf('/');
        if (slash < 0) return List.of();
        String publisher = hubId.substring(0, slash);
        List<String> others = new ArrayList<>();
        for (String line : Resource.lines("recorded-renames.tsv")) {
            String[] pair = line.split("\t", -1);
            if (pair[0].equalsIgnoreCase(publisher)) others.add(pair[1] + hubId.substring(slash));
            if (pair[1].equalsIgnoreCase(publisher)) others.add(pair[0] + hubId.substring(slash));
        }
        return others;
    }

    /// The longest pattern goes first; exceptions have rows of their own, which were looked up before.
    private Optional<RecordedLicense> family(String hubId) {
        List<String> lines = Resource.lines(FAMILIES);
        record Hit(int line, String pattern, String text) {}
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = cells(lines.get(i), 9);
            if (Glob.matches(cells[0], hubId, cells[8].isEmpty())) hits.add(new Hit(i + 1, cells[0], lines.get(i)));
        }
        return hits.stream()
                .max(Comparator.comparingInt(hit -> hit.pattern().length()))
                .map(hit -> {
                    String[] cells = cells(hit.text(), 9);
                    return new RecordedLicense(
                            hubId,
                            "model",
                            license(cells[1], cells[7]),
                            List.of(),
                            false,
                            cells[1].equals("proprietary"),
                            "",
                            "",
                            "",
                            "",
                            cells[7],
                            List.of(cells[5]),
                            cells[2].isEmpty() ? "undated" : cells[2],
                            cells[6],
                            cells[0],
                            Evidence.line(Resource.path(FAMILIES), hit.line(), hit.text(), null));
                });
    }

    private RecordedLicense read(SortedTable.Row row) {
        String[] cells = cells(row.text(), 14);
        List<String> bases = new ArrayList<>();
        for (String base : cells[4].split(";", -1)) {
            String id = HubName.plain(base.strip());
            if (!id.isEmpty()) bases.add(id);
        }
        return new RecordedLicense(
                cells[0],
                cells[1],
                license(cells[3], cells[10]),
                bases,
                cells[5].equals("yes"),
                cells[6].equals("api-only"),
                cells[2],
                cells[11],
                cells[12],
                cells[13],
                cells[10],
                sources(cells[9]),
                cells[7],
                cells[8],
                null,
                Evidence.line(Resource.path(models.name()), row.line(), row.text(), null));
    }

    private static List<String> sources(String numbers) {
        if (numbers.isEmpty()) return List.of();
        List<String> known = Resource.lines("recorded-sources.tsv");
        List<String> sources = new ArrayList<>();
        for (String number : numbers.split(" ", -1)) sources.add(known.get(Integer.parseInt(number, 36)));
        return sources;
    }

    /// The table's own words: `conflict` is two licenses in the note, `unknown` and `proprietary` tell none.
    private static LicenseRef license(String id, String note) {
        return switch (id.toLowerCase(Locale.ROOT)) {
            case "", "unknown", "proprietary" -> new LicenseRef.NotTold();
            case "other" -> new LicenseRef.Unrecognized(note.isEmpty() ? null : note);
            case "conflict" -> candidates(note);
            default -> new LicenseRef.Known(id);
        };
    }

    private static LicenseRef candidates(String note) {
        List<String> ids = new ArrayList<>();
        for (String part : note.split(" \\| ", -1)[0].split("; ", -1)) {
            int colon = part.indexOf(": ");
            if (colon > 0 && part.indexOf(' ') > colon && !ids.contains(part.substring(0, colon)))
                ids.add(part.substring(0, colon));
        }
        return ids.size() < 2 ? new LicenseRef.Unrecognized(note) : new LicenseRef.Candidates(ids);
    }

    private static String[] cells(String line, int count) {
        String[] cells = line.split("\t", -1);
        String[] all = new String[count];
        for (int i = 0; i < count; i++) all[i] = i < cells.length ? cells[i] : "";
        return all;
    }
}
