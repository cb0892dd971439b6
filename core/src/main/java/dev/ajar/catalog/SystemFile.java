package dev.ajar.catalog;

import dev.ajar.internal.DataException;
import dev.ajar.internal.DataNode;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import dev.ajar.model.Wire;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the file of one system, and complains with file, line and what was expected.
final class SystemFile {
    private static final List<String> SUBKINDS = List.of(
            "libraries",
            "tokenizer",
            "hyper-parameters",
            "metadata",
            "samples",
            "report",
            "preprint",
            "code-docs",
            "compute-docs",
            "thin",
            "partial",
            "full");

    private final DataNode root;
    private final String file;
    private final List<String> lines;
    private final String digest;
    private final Map<String, DataNode> places;
    private final String recorded;

    private SystemFile(String file, String text) {
        this.file = file;
        root = DataNode.parse(file, text);
        root.only(
                "id",
                "name",
                "kind",
                "publisher",
                "released",
                "recorded",
                "aliases",
                "members",
                "places",
                "components");
        lines = text.lines().toList();
        digest = sha256(text);
        places = root.need("places").fields();
        places.values().forEach(SystemFile::checkPlace);
        recorded = date(root.need("recorded"));
    }

    static CatalogSystem read(String file, String text) {
        return new SystemFile(file, text).system();
    }

    private CatalogSystem system() {
        String id = root.need("id").text();
        if (id.isEmpty() || !id.chars().allMatch(c -> "abcdefghijklmnopqrstuvwxyz0123456789-.".indexOf(c) >= 0))
            throw root.need("id").wrong("an id in lower case with hyphens, found '" + id + "'");
        String kind = root.need("kind").text();
        if (!kind.equals("model")) throw root.need("kind").wrong("the kind 'model', found '" + kind + "'");
        Map<String, String> members = new LinkedHashMap<>();
        for (DataNode member : root.list("members"))
            members.put(member.only("hub", "parameters").need("hub").text(), member.text("parameters", ""));
        return new CatalogSystem(
                id,
                root.need("name").text(),
                kind,
                root.need("publisher").text(),
                recorded,
                root.texts("aliases"),
                members,
                components(root.need("components")),
                file,
                digest);
    }

    private List<Component> components(DataNode node) {
        Map<String, DataNode> fields = node.fields();
        List<String> known =
                Arrays.stream(ComponentKind.values()).map(kind -> kind.wire()).toList();
        node.only(known.toArray(String[]::new));
        List<Component> components = new ArrayList<>();
        for (ComponentKind kind : ComponentKind.values()) {
            DataNode field = fields.get(kind.wire());
            if (field == null) throw node.wrong("the component '" + kind.wire() + "', if only as unknown");
            for (DataNode part : field.isList() ? field.items() : List.of(field)) components.add(component(kind, part));
        }
        return components;
    }

    private Component component(ComponentKind kind, DataNode node) {
        node.only("status", "subkind", "license", "basis", "urls", "because", "facts", "sources", "looked_at");
        Status status = word(node.need("status"), Status.values());
        String because = node.need("because").text();
        List<DataNode> sources = node.list("sources");
        List<String> lookedAt = node.texts("looked_at");
        boolean told = status != Status.UNKNOWN && status != Status.NOT_FOUND;
        if (told && sources.isEmpty()) throw node.wrong("a source for the status '" + status.wire() + "'");
        if (status == Status.NOT_FOUND && lookedAt.isEmpty()) throw node.wrong("'looked_at' for what was not found");
        if (status == Status.IN_REPOSITORY)
            throw node.wrong("a status other than 'in-repository': a catalog holds no files");
        List<Evidence> evidence = new ArrayList<>();
        List<String> cited = new ArrayList<>();
        for (DataNode source : sources) {
            cited.add(expand(source));
            evidence.add(Evidence.line(file, source.line(), lines.get(source.line() - 1), digest));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("recorded", recorded);
        if (!cited.isEmpty()) facts.put("sources", List.copyOf(cited));
        DataNode more = node.get("facts");
        if (more != null) more.fields().forEach((key, value) -> facts.put(key, value.text()));
        List<LicenseFinding> licenses = licenses(node, evidence);
        return new Component(
                kind,
                subkind(node.get("subkind")),
                kind.wire(),
                status,
                node.texts("urls"),
                licenses.isEmpty() ? LicenseFinding.notTold("no license is recorded") : licenses.getFirst(),
                licenses,
                Shade.UNKNOWN,
                because,
                evidence,
                lookedAt,
                facts);
    }

    private List<LicenseFinding> licenses(DataNode node, List<Evidence> evidence) {
        DataNode license = node.get("license");
        if (license == null) {
            if (node.get("basis") != null) throw node.wrong("a license for the basis");
            return List.of();
        }
        Basis basis = word(node.need("basis"), Basis.values());
        if (evidence.isEmpty()) throw license.wrong("a source for the license");
        return List.of(new LicenseFinding(
                Origin.DECLARED,
                new LicenseRef.Known(license.text()),
                basis,
                Confidence.DECLARED,
                "recorded " + recorded,
                evidence));
    }

    private static @Nullable String subkind(@Nullable DataNode node) {
        if (node == null) return null;
        if (!SUBKINDS.contains(node.text())) throw node.wrong("one of " + SUBKINDS + ", found '" + node.text() + "'");
        return node.text();
    }

    /// `place:path#L12 "words"` with the place written out, and its date.
    private String expand(DataNode source) {
        String text = source.text();
        int quote = text.indexOf(" \"");
        String reference = quote < 0 ? text : text.substring(0, quote);
        int end = reference.indexOf(':') >= 0 ? reference.indexOf(':') : reference.length();
        DataNode place = places.get(reference.substring(0, end));
        if (place == null) throw source.wrong("one of the places " + places.keySet() + ", found '" + reference + "'");
        return place.need("at").text() + reference.substring(end) + " ("
                + place.need("date").text() + ")";
    }

    private static void checkPlace(DataNode place) {
        place.only("at", "date");
        String at = place.need("at").text();
        date(place.need("date"));
        int commit = at.indexOf('@') + 1;
        boolean repository = commit > 1
                && at.length() >= commit + 40
                && at.substring(commit, commit + 40).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        if (!repository && !at.startsWith("https://"))
            throw place.wrong("an address, or owner/name@ and a commit of 40 hex digits, found '" + at + "'");
    }

    private static String date(DataNode node) {
        String date = node.text();
        try {
            return java.time.LocalDate.parse(date).toString();
        } catch (java.time.format.DateTimeParseException e) {
            throw node.wrong("a date such as 2026-11-24, found '" + date + "'");
        }
    }

    private static <T extends Wire> T word(DataNode node, T[] words) {
        for (T word : words) if (word.wire().equals(node.text())) return word;
        throw node.wrong(
                "one of " + Arrays.stream(words).map(word -> word.wire()).toList() + ", found '" + node.text() + "'");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new DataException("SHA-256", 0, "a Java with SHA-256: " + e.getMessage());
        }
    }
}
