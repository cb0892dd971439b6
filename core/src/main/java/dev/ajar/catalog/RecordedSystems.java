package dev.ajar.catalog;

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
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The table of published records, one line each; read only when a list or a record is asked for.
public final class RecordedSystems {
    private static final String FILE = "records.tsv";

    /// One publication.
    ///
    /// @param at `owner/name@commit:folder/`
    private record Publication(String at, String date, String name) {}

    private RecordedSystems() {}

    /// All records, in the order of the table.
    static List<RecordedSystem> all() {
        return read(Resource.lines(FILE), "");
    }

    /// The records of this id, of this name spoken without regard to case, spaces and hyphens, or of this Hub id.
    static List<RecordedSystem> named(String name) {
        String plain = HubName.plain(name);
        String spoken = HubName.spoken(plain);
        List<String> near = new ArrayList<>();
        for (String line : Resource.lines(FILE)) {
            if (line.startsWith("#")) {
                near.add(line);
                continue;
            }
            String[] cells = line.split("\t", 6);
            boolean hub = plain.indexOf('/') > 0
                    && List.of(cells[4].split(" ", -1)).stream()
                            .anyMatch(url -> url.startsWith("https://huggingface.co/")
                                    && HubName.plain(url).equalsIgnoreCase(plain));
            near.add(
                    cells[0].equalsIgnoreCase(name)
                                    || hub
                                    || HubName.spoken(cells[1]).equals(spoken)
                            ? line
                            : "");
        }
        return read(near, plain);
    }

    /// @param lines an empty line keeps the count and holds nothing
    private static List<RecordedSystem> read(List<String> lines, String asked) {
        Map<String, Publication> publications = new HashMap<>();
        List<RecordedSystem> records = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells[0].equals("# source")) publications.put(cells[1], new Publication(cells[2], cells[3], cells[4]));
            else if (cells.length > 7) records.add(record(cells, lines.get(i), i + 1, publications));
        }
        List<RecordedSystem> exact =
                records.stream().filter(r -> r.id().equalsIgnoreCase(asked)).toList();
        return exact.isEmpty() ? records : exact;
    }

    private static RecordedSystem record(
            String[] cells, String line, int number, Map<String, Publication> publications) {
        Publication by = publications.get(cells[0].substring(0, cells[0].indexOf(':')));
        if (by == null) throw new IllegalStateException(FILE + ":" + number + ": no publication of " + cells[0]);
        String source = by.at() + cells[7];
        Evidence evidence = Evidence.line(Resource.path(FILE), number, line, null);
        List<String> urls = cells[4].isEmpty() ? List.of() : List.of(cells[4].split(" ", -1));
        List<Component> said = new ArrayList<>();
        for (String part : cells[5].split(" ", -1))
            if (!part.isEmpty()) said.add(component(part, by, source, evidence));
        access(cells[2], urls, by, source, evidence, said);
        List<Component> components = new ArrayList<>();
        for (ComponentKind kind : ComponentKind.values()) {
            int before = components.size();
            for (Component component : said) if (component.kind() == kind) components.add(component);
            if (components.size() == before) components.add(unknown(kind, "the record does not speak of it"));
        }
        return new RecordedSystem(
                cells[0],
                cells[1],
                cells[2],
                by.name(),
                by.date(),
                cells[3],
                urls,
                components,
                words(cells[6]),
                source);
    }

    private static Component component(String text, Publication by, String source, Evidence evidence) {
        String[] cells = text.split(":", -1);
        ComponentKind kind = word(cells[0], ComponentKind.values());
        Status status = word(cells[2], Status.values());
        Basis basis = cells[3].isEmpty() ? null : word(cells[3], Basis.values());
        LicenseRef license = license(open(cells[4]));
        Map<String, Object> facts = facts(by, source + "#L" + cells[6]);
        boolean told = !(license instanceof LicenseRef.NotTold);
        LicenseFinding finding = told
                ? new LicenseFinding(
                        Origin.DECLARED,
                        license,
                        basis,
                        Confidence.DECLARED,
                        "recorded by the " + by.name(),
                        List.of(evidence))
                : LicenseFinding.notTold("the record names no license for it");
        String url = open(cells[5]);
        return new Component(
                kind,
                cells[1].isEmpty() ? null : cells[1],
                kind.wire(),
                status,
                url.isEmpty() ? List.of() : List.of(url),
                finding,
                told ? List.of(finding) : List.of(),
                Shade.UNKNOWN,
                "recorded by the " + by.name() + (basis == Basis.INHERITED ? ", license inherited" : ""),
                List.of(evidence),
                status == Status.NOT_FOUND ? List.of(source) : List.of(),
                facts);
    }

    private static void access(
            String producer,
            List<String> urls,
            Publication by,
            String source,
            Evidence evidence,
            List<Component> said) {
        if (producer.isEmpty() && urls.isEmpty()) return;
        Map<String, Object> facts = facts(by, source);
        if (!producer.isEmpty()) facts.put("producer", producer);
        said.add(new Component(
                ComponentKind.ACCESS_CHANNEL,
                null,
                ComponentKind.ACCESS_CHANNEL.wire(),
                urls.isEmpty() ? Status.UNKNOWN : Status.LINKED,
                urls,
                LicenseFinding.notTold("the record names no license for it"),
                List.of(),
                Shade.UNKNOWN,
                urls.isEmpty() ? "the record gives no address" : "the record gives the address",
                List.of(evidence),
                List.of(),
                facts));
        if (!urls.isEmpty()) said.add(unknown(ComponentKind.ACCESS_CHANNEL, "the record does not speak of a service"));
    }

    private static Map<String, Object> facts(Publication by, String source) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("recorded", by.date());
        facts.put("recorded-by", by.name());
        facts.put("sources", List.of(source));
        return facts;
    }

    private static Component unknown(ComponentKind kind, String because) {
        return new Component(
                kind,
                null,
                kind.wire(),
                Status.UNKNOWN,
                List.of(),
                LicenseFinding.notTold(because),
                List.of(),
                Shade.UNKNOWN,
                because,
                List.of(),
                List.of(),
                Map.of());
    }

    private static <T extends Wire> T word(String text, T[] words) {
        for (T word : words) if (word.wire().equals(text)) return word;
        throw new IllegalStateException(FILE + ": '" + text + "' is none of the known words");
    }

    private static LicenseRef license(String text) {
        if (text.isEmpty()) return new LicenseRef.NotTold();
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '=' -> new LicenseRef.Known(rest);
            case '?' -> new LicenseRef.Candidates(List.of(rest.split(",", -1)));
            case '!' -> new LicenseRef.Unrecognized(rest.isEmpty() ? null : rest);
            case '-' -> new LicenseRef.None();
            default -> throw new IllegalStateException(FILE + ": '" + text + "' is no license");
        };
    }

    /// A license as the table holds it.
    static String written(LicenseRef license) {
        return switch (license) {
            case LicenseRef.NotTold _ -> "";
            case LicenseRef.Known known -> "=" + known.id();
            case LicenseRef.Candidates candidates -> "?" + String.join(",", candidates.ids());
            case LicenseRef.Unrecognized unrecognized -> {
                String name = unrecognized.name();
                yield "!" + (name == null ? "" : name);
            }
            case LicenseRef.None _ -> "-";
        };
    }

    /// One component as the table holds it.
    public static String written(Component component, int line) {
        Basis basis = component.license().basis();
        String subkind = component.subkind();
        return String.join(
                ":",
                component.kind().wire(),
                subkind == null ? "" : subkind,
                component.status().wire(),
                basis == null ? "" : basis.wire(),
                closed(written(component.license().license())),
                component.urls().isEmpty() ? "" : closed(component.urls().getFirst()),
                String.valueOf(line));
    }

    /// The words of a record as the table holds them.
    public static String written(Map<String, Map<String, String>> words) {
        List<String> all = new ArrayList<>();
        new java.util.TreeMap<>(words)
                .forEach((framework, said) ->
                        said.forEach((criterion, word) -> all.add(framework + "/" + criterion + "=" + closed(word))));
        return String.join(" ", all);
    }

    private static Map<String, Map<String, String>> words(String text) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (String one : text.split(" ", -1)) {
            int slash = one.indexOf('/');
            int equal = one.indexOf('=');
            if (slash <= 0 || equal < slash) continue;
            words.computeIfAbsent(one.substring(0, slash), _ -> new LinkedHashMap<>())
                    .put(one.substring(slash + 1, equal), open(one.substring(equal + 1)));
        }
        return words;
    }

    /// Text without the marks that part the fields.
    private static String closed(String text) {
        StringBuilder closed = new StringBuilder();
        text.codePoints().forEach(c -> {
            String one = Character.toString(c);
            boolean mark = c <= ' ' || c == ':' || c == '%' || c == '+' || c > 0x7e;
            closed.append(mark ? URLEncoder.encode(one, StandardCharsets.UTF_8).replace("+", "%20") : one);
        });
        return closed.toString();
    }

    private static String open(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static @Nullable Component weights(RecordedSystem record) {
        for (Component component : record.components())
            if (component.kind() == ComponentKind.FINAL_WEIGHTS) return component;
        return null;
    }
}
