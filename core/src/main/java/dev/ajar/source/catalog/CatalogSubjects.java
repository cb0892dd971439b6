package dev.ajar.source.catalog;

import dev.ajar.catalog.Catalog;
import dev.ajar.catalog.CatalogEntry;
import dev.ajar.catalog.CatalogSystem;
import dev.ajar.catalog.RecordedLicense;
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
                List.of());
    }

    private CatalogSubject licenseOnly(RecordedLicense recorded) {
        Subject.Kind kind = recorded.kind().equals("dataset") ? Subject.Kind.DATASET : Subject.Kind.MODEL;
        return new CatalogSubject(
                new Subject(kind, slug(recorded.hubId()), recorded.hubId(), List.of(recorded.hubId())),
                new SourceInfo("catalog:" + recorded.hubId(), null, null, label(recorded)),
                new RecordedComponents(catalog).of(recorded),
                List.of());
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
