package dev.ajar.framework.record;

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
import dev.ajar.model.Span;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Builds the components of one record.
final class Parts {
    private final DataNode root;
    private final Function<String, LicenseRef> licenses;

    Parts(DataNode root, Function<String, LicenseRef> licenses) {
        this.root = root;
        this.licenses = licenses;
    }

    /// What a license name of the record stands for.
    LicenseRef license(String name) {
        return licenses.apply(name);
    }

    Component part(
            ComponentKind kind,
            @Nullable String subkind,
            Status status,
            @Nullable LicenseRef license,
            Basis basis,
            String url,
            String because,
            DataNode at) {
        Evidence evidence = new Evidence(root.file(), Span.line(at.line()), null, null, false);
        boolean told = license != null && !(license instanceof LicenseRef.NotTold);
        LicenseFinding finding = told && license != null
                ? new LicenseFinding(
                        Origin.DECLARED, license, basis, Confidence.DECLARED, "said by the record", List.of(evidence))
                : LicenseFinding.notTold("the record names no license for it");
        return new Component(
                kind,
                subkind,
                kind.wire(),
                status,
                url.startsWith("https://") || url.startsWith("http://") ? List.of(url) : List.of(),
                finding,
                told ? List.of(finding) : List.of(),
                Shade.UNKNOWN,
                because,
                List.of(evidence),
                status == Status.NOT_FOUND ? List.of(root.file()) : List.of(),
                Map.of());
    }

    /// These, and every kind that is not among them as unknown.
    List<Component> complete(List<Component> parts) {
        List<Component> all = new ArrayList<>();
        for (ComponentKind kind : ComponentKind.values()) {
            List<Component> said =
                    parts.stream().filter(part -> part.kind() == kind).toList();
            if (said.isEmpty()) all.add(unknown(kind));
            else all.addAll(said);
        }
        return all;
    }

    private static Component unknown(ComponentKind kind) {
        return new Component(
                kind,
                null,
                kind.wire(),
                Status.UNKNOWN,
                List.of(),
                LicenseFinding.notTold("the record does not speak of it"),
                List.of(),
                Shade.UNKNOWN,
                "the record does not speak of it",
                List.of(),
                List.of(),
                Map.of());
    }
}
