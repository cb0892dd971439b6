package dev.ajar.framework;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Confidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A subject as it would be after changes.
final class Changed {
    private Changed() {}

    static Judged by(Collection<? extends Change> changes, Judged subject) {
        Map<ComponentKind, List<Component>> components = new EnumMap<>(ComponentKind.class);
        components.putAll(subject.components());
        Map<String, Truth> flags = new HashMap<>(subject.flags());
        Map<String, Map<String, String>> recorded = new HashMap<>(subject.recorded());
        for (ComponentKind kind : ComponentKind.values()) {
            List<Change> own = changes.stream()
                    .filter(change -> on(change) == kind)
                    .map(Change.class::cast)
                    .toList();
            if (!own.isEmpty()) components.put(kind, parts(kind, subject.parts(kind), own));
        }
        for (Change change : changes) {
            if (change instanceof Change.Say(String judgement, boolean yes, boolean _))
                flags.put(judgement, Truth.of(yes));
            if (change instanceof Change.Reword reword) {
                Map<String, String> words = new LinkedHashMap<>(recorded.getOrDefault(reword.framework(), Map.of()));
                words.put(reword.criterion(), reword.word());
                recorded.put(reword.framework(), words);
            }
        }
        return new Judged(components, flags, recorded);
    }

    static @Nullable ComponentKind on(Change change) {
        return switch (change) {
            case Change.Release release -> release.kind();
            case Change.Relicense relicense -> relicense.kind();
            case Change.Ungate ungate -> ungate.kind();
            case Change.Describe describe -> describe.kind();
            case Change.Say _, Change.Reword _ -> null;
        };
    }

    /// The parts of one kind after changes to it, whatever their order.
    static List<Component> parts(ComponentKind kind, List<Component> now, List<? extends Change> changes) {
        List<Component> parts = new ArrayList<>(now);
        for (Change change : changes)
            for (int i = 0; i < parts.size(); i++) {
                Component part = parts.get(i);
                if (!part.released()) continue;
                if (change instanceof Change.Relicense relicense)
                    parts.set(i, copy(part, part.subkind(), part.status(), relicense.license()));
                if (change instanceof Change.Ungate && part.status() == Status.GATED)
                    parts.set(i, copy(part, part.subkind(), Status.LINKED, null));
                if (change instanceof Change.Describe describe && (!describe.tells() || untold(part)))
                    parts.set(i, copy(part, describe.subkind(), part.status(), null));
            }
        for (Change change : changes) if (change instanceof Change.Release release) release(kind, now, parts, release);
        return parts;
    }

    private static void release(
            ComponentKind kind, List<Component> now, List<Component> parts, Change.Release release) {
        if (release.subkind() == null) {
            for (int i = 0; i < parts.size(); i++)
                if (!parts.get(i).released())
                    parts.set(i, copy(parts.get(i), parts.get(i).subkind(), release.status(), release.license()));
            if (now.isEmpty()) parts.add(fresh(kind, release));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            Component part = parts.get(i);
            if (part.released() || (!untold(part) && !release.subkind().equals(part.subkind()))) continue;
            parts.set(i, copy(part, release.subkind(), release.status(), release.license()));
            return;
        }
        parts.add(fresh(kind, release));
    }

    /// Whether it is not said what kind of part it is.
    static boolean untold(Component part) {
        return part.subkind() == null || part.subkind().equals("unknown");
    }

    private static Component copy(Component part, @Nullable String subkind, Status status, @Nullable String license) {
        return new Component(
                part.kind(),
                subkind,
                part.name(),
                status,
                part.urls(),
                license == null ? part.license() : under(license),
                part.licenses(),
                part.shade(),
                part.because(),
                part.evidence(),
                part.lookedAt(),
                part.facts());
    }

    private static Component fresh(ComponentKind kind, Change.Release release) {
        return new Component(
                kind,
                release.subkind(),
                kind.wire(),
                release.status(),
                List.of(),
                under(release.license()),
                List.of(),
                Shade.UNKNOWN,
                "after the step",
                List.of(),
                List.of(),
                Map.of());
    }

    private static LicenseFinding under(String license) {
        return new LicenseFinding(
                Origin.DECLARED, new LicenseRef.Known(license), null, Confidence.DECLARED, "after the step", List.of());
    }
}
