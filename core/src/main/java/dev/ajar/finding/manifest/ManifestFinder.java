package dev.ajar.finding.manifest;

import dev.ajar.fileformat.PackageManifest;
import dev.ajar.fileformat.Parsed;
import dev.ajar.finding.Finder;
import dev.ajar.finding.Found;
import dev.ajar.finding.Ours;
import dev.ajar.finding.document.Resolved;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.model.Basis;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.ComponentKind.Content;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Package manifests at the root or one folder below: the license the code is declared under, and the libraries it
/// needs.
public final class ManifestFinder implements Finder {
    private static final int RANK = 40;
    private static final Set<ComponentKind> CODE = code();

    private final LicenseNames names;

    public ManifestFinder(LicenseNames names) {
        this.names = names;
    }

    @Override
    public String id() {
        return "manifest";
    }

    @Override
    public boolean wants(Entry entry) {
        if (entry.path().indexOf('/') != entry.path().lastIndexOf('/') || !Ours.is(entry.path())) return false;
        String name = entry.name().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "pyproject.toml", "setup.py", "setup.cfg", "package.json", "pom.xml", "cargo.toml" -> true;
            default -> (name.startsWith("requirements") && name.endsWith(".txt")) || CondaEnvironment.is(name);
        };
    }

    @Override
    public Found find(Entry entry, Snapshot snapshot) {
        Optional<TextFile> file = snapshot.text(entry).text();
        if (file.isEmpty()) return Found.NOTHING;
        String name = entry.name().toLowerCase(Locale.ROOT);
        if (CondaEnvironment.is(name)) return Found.of(CondaEnvironment.in(file.get()));
        String known = name.startsWith("requirements") ? "requirements.txt" : entry.name();
        Optional<Parsed<PackageManifest>> parsed =
                PackageManifest.parse(known, file.get().text());
        if (parsed.isEmpty() || !(parsed.get() instanceof Parsed.Good<PackageManifest> good)) return Found.NOTHING;
        return Found.of(read(file.get(), good.value()));
    }

    private List<Observation> read(TextFile file, PackageManifest manifest) {
        List<Observation> seen = new ArrayList<>();
        for (PackageManifest.LicenseDeclaration license : manifest.licenses()) {
            String inside =
                    license.form() == PackageManifest.Form.FILE ? Resolved.inside(file.path(), license.value()) : null;
            LicenseRef ref = Resolved.of(names.resolve(license.value()), license.value());
            if (inside == null && ref instanceof LicenseRef.Unrecognized) continue;
            seen.add(new Observation.LicenseSaid(
                    license.value(),
                    ref,
                    inside,
                    null,
                    CODE,
                    false,
                    List.of(),
                    Basis.STATEMENT,
                    file.evidence(license.line())));
        }
        if (!manifest.dependencies().isEmpty()) {
            PackageManifest.Dependency first = manifest.dependencies().getFirst();
            seen.add(new Observation.PartSeen(
                    ComponentKind.SUPPORTING_TOOLS,
                    "libraries",
                    Status.LINKED,
                    first.name(),
                    List.of(),
                    List.of(),
                    RANK,
                    Map.of("dependencies", (long) manifest.dependencies().size()),
                    file.evidence(first.line())));
        }
        return seen;
    }

    private static Set<ComponentKind> code() {
        Set<ComponentKind> kinds = EnumSet.noneOf(ComponentKind.class);
        for (ComponentKind kind : ComponentKind.values()) if (kind.content() == Content.CODE) kinds.add(kind);
        return kinds;
    }
}
