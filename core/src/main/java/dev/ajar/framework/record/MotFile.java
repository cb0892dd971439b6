package dev.ajar.framework.record;

import dev.ajar.framework.MotWords;
import dev.ajar.framework.mot.MotPart;
import dev.ajar.framework.mot.MotRecord;
import dev.ajar.framework.mot.MotTool;
import dev.ajar.internal.DataException;
import dev.ajar.internal.DataNode;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Issue;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Severity;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A model file of the Model Openness Tool, read with tolerance: what the tool trips over is understood and pointed
/// out. The words for the tool itself keep its own reading.
final class MotFile {
    private static final List<String> RELEASE =
            List.of("producer", "version", "date", "type", "architecture", "treatment", "origin", "contact");

    private final DataNode release;
    private final Parts parts;
    private final Map<String, String> general = new LinkedHashMap<>();
    private final List<Component> components = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<ComponentKind> seen = new HashSet<>();
    private final Set<MotPart> listed = new HashSet<>();

    private MotFile(DataNode release, Parts parts) {
        this.release = release;
        this.parts = parts;
    }

    static boolean accepts(DataNode root) {
        return MotShape.usual(root) != null;
    }

    static RecordFile read(DataNode root, Parts parts) {
        DataNode usual = MotShape.usual(root);
        if (usual == null) throw root.wrong("a release with components");
        return new MotFile(usual.need("release"), parts).read(root);
    }

    private RecordFile read(DataNode root) {
        Map<String, Map<String, String>> words = toolsWords(root);
        DataNode licenses = release.get("license");
        if (licenses != null && licenses.isFields())
            licenses.fields().forEach((key, node) -> {
                if (node.isFields()) general.put(key, text(node, "name"));
            });
        for (DataNode entry : release.need("components").items()) component(entry);
        access();
        String name = text(release, "name");
        if (name.isBlank()) throw release.wrong("a field 'name' with the name of the model");
        return new RecordFile(
                "mof", name, text(release, "producer"), parts.complete(components), Map.of(), words, issues);
    }

    private Map<String, Map<String, String>> toolsWords(DataNode root) {
        try {
            if (MotRecord.accepts(root)) return Map.of(MotWords.ID, MotWords.of(MotRecord.read(root)));
            note(release, "the file has not the shape that the Model Openness Tool reads");
        } catch (DataException e) {
            note(release, "the Model Openness Tool cannot read this file: " + e.getMessage());
        }
        return Map.of();
    }

    private void component(DataNode entry) {
        String name = text(entry, "name");
        MotPart part = MotNames.part(name);
        if (part == null) {
            issues.add(issue(
                    Severity.WARNING,
                    entry,
                    "'" + shown(name) + "' is none of the 17 parts of the framework and is left out; the Model Openness"
                            + " Tool takes it for Datasets; expected a name such as 'Model card'"));
            return;
        }
        if (!part.title().equals(name))
            note(
                    entry,
                    "'" + shown(name) + "' is read as '" + part.title() + "'; the Model Openness Tool takes it for "
                            + "Datasets");
        if (!listed.add(part)) {
            note(
                    entry,
                    "'" + part.title() + "' is listed again; the first entry counts here, for the Model Openness"
                            + " Tool the last");
        }
        for (ComponentKind kind : part.kinds()) {
            boolean repeats = kind == ComponentKind.CONFIGURATION_AND_METADATA;
            if (repeats || seen.add(kind)) components.add(component(part, kind, entry));
        }
    }

    private Component component(MotPart part, ComponentKind kind, DataNode entry) {
        DataNode said = entry.get("license");
        boolean own = said != null && !said.isNull();
        String license = (own && said != null && said.isText() ? said.text() : inherited(part)).strip();
        boolean none = license.isBlank() || MotNames.plain(license).equals("unlicensed");
        boolean absent = MotNames.absent(license);
        LicenseRef ref = none
                ? own || !general.isEmpty() ? new LicenseRef.None() : new LicenseRef.NotTold()
                : absent ? null : license(license);
        if (ref instanceof LicenseRef.Known(String id) && !id.equals(license) && MotTool.isOpen(id))
            note(
                    entry,
                    "'" + shown(license) + "' is read as " + id + "; the Model Openness Tool compares exactly and"
                            + " takes it for no open license");
        String subkind = switch (part) {
            case TECHNICAL_REPORT -> "report";
            case SAMPLE_MODEL_OUTPUTS -> "samples";
            case MODEL_METADATA -> "metadata";
            default -> null;
        };
        return parts.part(
                kind,
                subkind,
                absent ? Status.NOT_FOUND : Status.LINKED,
                ref,
                own ? Basis.NAMED : Basis.INHERITED,
                text(entry, "component_path"),
                absent
                        ? "listed by the record, with '" + shown(license) + "' for a license"
                        : "listed by the record" + (own || none ? "" : ", license inherited"),
                entry);
    }

    /// `A|B` is one of several, as exported files write it.
    private LicenseRef license(String name) {
        if (name.indexOf('|') < 0) return parts.license(name);
        List<String> ids = new ArrayList<>();
        for (String one : name.split("\\|", -1)) {
            if (!(parts.license(one.strip()) instanceof LicenseRef.Known(String id)))
                return new LicenseRef.Unrecognized(name);
            if (!ids.contains(id)) ids.add(id);
        }
        return ids.size() == 1 ? new LicenseRef.Known(ids.getFirst()) : new LicenseRef.Candidates(ids);
    }

    private String inherited(MotPart part) {
        String type = part.type().name().toLowerCase(java.util.Locale.ROOT);
        String own = general.getOrDefault(type, "");
        return own.isEmpty() ? general.getOrDefault("distribution", "") : own;
    }

    /// Where the record says that the release can be had; whether there is a service besides, it does not say.
    private void access() {
        List<String> urls = new ArrayList<>();
        for (String key : List.of("repository", "huggingface")) {
            String url = text(release, key).strip();
            if (url.startsWith("https://") || url.startsWith("http://")) urls.add(url);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String key : RELEASE) {
            String said = text(release, key).strip();
            if (!said.isEmpty()) facts.put(key.equals("date") ? "released" : key, said);
        }
        if (urls.isEmpty() && facts.isEmpty()) return;
        Component channel = parts.part(
                ComponentKind.ACCESS_CHANNEL,
                null,
                urls.isEmpty() ? Status.UNKNOWN : Status.LINKED,
                null,
                Basis.NAMED,
                "",
                urls.isEmpty() ? "the record gives no address" : "the record gives the address",
                release);
        components.add(new Component(
                channel.kind(),
                null,
                channel.name(),
                channel.status(),
                urls,
                channel.license(),
                List.of(),
                Shade.UNKNOWN,
                channel.because(),
                channel.evidence(),
                List.of(),
                facts));
        if (!urls.isEmpty())
            components.add(new Component(
                    ComponentKind.ACCESS_CHANNEL,
                    null,
                    "service",
                    Status.UNKNOWN,
                    List.of(),
                    LicenseFinding.notTold("the record does not speak of a service"),
                    List.of(),
                    Shade.UNKNOWN,
                    "the record does not speak of a service",
                    List.of(),
                    List.of(),
                    Map.of()));
    }

    private void note(DataNode at, String message) {
        issues.add(issue(Severity.INFO, at, message));
    }

    private static Issue issue(Severity severity, DataNode at, String message) {
        return new Issue(severity, "record", at.file(), "line " + at.line() + ": " + message);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String text(DataNode node, String key) {
        DataNode value = node.get(key);
        return value == null || value.isNull() || !value.isText() ? "" : value.text();
    }
}
