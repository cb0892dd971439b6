package dev.ajar.source.catalog;

import dev.ajar.catalog.Catalog;
import dev.ajar.catalog.CatalogEntry;
import dev.ajar.catalog.CatalogSystem;
import dev.ajar.catalog.RecordedLicense;
import dev.ajar.catalog.RecordedSystem;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From a catalog name to a subject with its components.
public final class CatalogSubjects {
    private final Catalog catalog;

    public CatalogSubjects(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The subject behind a family name, an alias or a Hub id; empty where the catalog knows none of that name.
    public Optional<CatalogSubject> observe(String name) {
        return catalog.find(name).map(entry -> switch (entry) {
            case CatalogEntry.Whole whole -> whole(whole.system(), whole.member());
            case CatalogEntry.LicenseOnly only -> licenseOnly(only.recorded());
        });
    }

    /// What each published record says of this name, of this record id or of this Hub id; none where there is no
    /// record.
    public List<CatalogSubject> records(String name) {
        return catalog.records(name).stream().map(CatalogSubjects::record).toList();
    }

    private static CatalogSubject record(RecordedSystem record) {
        List<String> members = new ArrayList<>();
        for (String url : record.urls())
            if (url.startsWith("https://huggingface.co/"))
                members.add(url.substring("https://huggingface.co/".length()));
        List<Component> components = new ArrayList<>();
        for (Component component : record.components())
            components.add(
                    component.kind() == ComponentKind.FINAL_WEIGHTS
                                    && !record.parameters().isEmpty()
                            ? with(component, "parameters", record.parameters())
                            : component);
        return new CatalogSubject(
                new Subject(Subject.Kind.MODEL, slug(record.id()), record.name(), members),
                new SourceInfo(
                        "catalog:" + record.id(),
                        null,
                        null,
                        "recorded by the " + record.recordedBy() + ", " + record.date()),
                components,
                List.of(),
                record.words());
    }

    private static CatalogSubject whole(CatalogSystem system, @Nullable String member) {
        List<String> members = member == null ? List.copyOf(system.members().keySet()) : List.of(member);
        String parameters = member == null ? "" : system.members().getOrDefault(member, "");
        List<Component> components = new ArrayList<>();
        for (Component component : system.components())
            components.add(
                    component.kind() == ComponentKind.FINAL_WEIGHTS && !parameters.isEmpty()
                            ? with(component, "parameters", parameters)
                            : component);
        return new CatalogSubject(
                new Subject(Subject.Kind.MODEL, system.id(), member == null ? system.name() : member, members),
                new SourceInfo("catalog:" + system.id(), null, system.digest(), "recorded " + system.recorded()),
                components,
                List.of(),
                Map.of());
    }

    private CatalogSubject licenseOnly(RecordedLicense recorded) {
        Subject.Kind kind = recorded.kind().equals("dataset") ? Subject.Kind.DATASET : Subject.Kind.MODEL;
        return new CatalogSubject(
                new Subject(kind, slug(recorded.hubId()), recorded.hubId(), List.of(recorded.hubId())),
                new SourceInfo("catalog:" + recorded.hubId(), null, null, label(recorded)),
                new RecordedComponents(catalog).of(recorded),
                List.of(),
                Map.of());
    }

    static String label(RecordedLicense recorded) {
        return recorded.date().equals("undated") ? "recorded, date not known" : "recorded " + recorded.date();
    }

    private static Component with(Component component, String fact, String value) {
        Map<String, Object> facts = new LinkedHashMap<>(component.facts());
        facts.put(fact, value);
        return new Component(
                component.kind(),
                component.subkind(),
                component.name(),
                component.status(),
                component.urls(),
                component.license(),
                component.licenses(),
                component.shade(),
                component.because(),
                component.evidence(),
                component.lookedAt(),
                facts);
    }

    private static String slug(String hubId) {
        StringBuilder slug = new StringBuilder();
        for (char c : hubId.toLowerCase(Locale.ROOT).toCharArray())
            slug.append("abcdefghijklmnopqrstuvwxyz0123456789.".indexOf(c) >= 0 ? c : '-');
        return slug.toString();
    }
}
