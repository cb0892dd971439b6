package dev.ajar.application;

import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.knowledge.ModelNames;
import dev.ajar.catalog.Catalog;
import dev.ajar.catalog.Listing;
import dev.ajar.catalog.RecordedLicense;
import dev.ajar.model.Application.Replacement;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the built-in catalog records about models, with the terms of base models flowing down.
public final class CatalogModels implements ModelKnowledge {
    private static final int MAX_LINEAGE = 6;
    private static final int MOST = 4;

    private final Catalog catalog;
    private final Function<String, Shade> shades;
    private final Map<String, Optional<ModelFacts>> known = new HashMap<>();
    private @Nullable List<Listing> open;
    private @Nullable ModelNames names;

    /// Facts from a catalog.
    ///
    /// @param shades the shade a license id leaves; unknown where nothing is known about it
    public CatalogModels(Catalog catalog, Function<String, Shade> shades) {
        this.catalog = catalog;
        this.shades = shades;
    }

    @Override
    public @Nullable ModelFacts about(String hub, String name) {
        if (!Set.of("huggingface", "ollama", "url", "modelscope", "oci").contains(hub)) return null;
        return known.computeIfAbsent(hub + "\n" + name, _ -> Optional.ofNullable(find(hub, name)))
                .orElse(null);
    }

    /// Read when the first model is asked about: most places have none.
    private ModelNames names() {
        ModelNames loaded = names;
        if (loaded == null) names = loaded = ModelNames.load();
        return loaded;
    }

    private @Nullable ModelFacts find(String hub, String name) {
        ModelNames.Statement said = names().statement(name);
        if (said != null) {
            Shade shade = shade(said.shade());
            return new ModelFacts(
                    name,
                    said.license(),
                    shade,
                    shade,
                    "",
                    List.of(),
                    said.says() + ", " + said.grade(),
                    said.source() + ", " + said.checked(),
                    null);
        }
        if (hub.equals("ollama")) {
            ModelNames.Ollama known = names().ollama(name);
            ModelFacts facts = known == null ? null : find("huggingface", known.model());
            return known == null || facts == null
                    ? null
                    : new ModelFacts(
                            facts.id(),
                            facts.license(),
                            facts.declared(),
                            facts.concluded(),
                            facts.role(),
                            facts.bases(),
                            "stands for " + known.model() + " (" + known.grade() + "): " + facts.because(),
                            facts.source(),
                            null);
        }
        String id = hub.equals("url") ? repository(name) : name;
        if (id == null) return null;
        RecordedLicense row = catalog.recordedLicense(id).orElse(null);
        if (row == null) return null;
        Shade declared = shade(row.license(), row.hosted());
        Shade concluded = declared;
        List<String> bases = new ArrayList<>();
        String flows = "";
        Set<String> seen = new HashSet<>(Set.of(row.hubId()));
        List<RecordedLicense> level = List.of(row);
        for (int depth = 0; depth < MAX_LINEAGE && !level.isEmpty(); depth++) {
            List<RecordedLicense> next = new ArrayList<>();
            for (RecordedLicense child : level)
                for (String base : child.baseModels()) {
                    if (!seen.add(base)) continue;
                    bases.add(base);
                    RecordedLicense above = catalog.recordedLicense(base).orElse(null);
                    if (above == null) continue;
                    next.add(above);
                    Shade flowing = shade(above.license(), false);
                    boolean restricts = flowing == Shade.CONDITIONAL || flowing == Shade.NONCOMMERCIAL;
                    if (restricts
                            && (concluded == Shade.OPEN
                                    || (concluded != Shade.UNKNOWN && flowing.compareTo(concluded) > 0))) {
                        concluded = flowing;
                        flows = "; derived from " + base + " ("
                                + above.license().wireId() + "), whose terms flow down";
                    }
                }
            level = next;
        }
        String license = row.license().wireId();
        String because =
                (license == null ? "no license is recorded" : license + " as recorded, " + row.grade()) + flows;
        String source = (row.sources().isEmpty() ? "catalog" : row.sources().getFirst()) + ", " + row.date();
        return new ModelFacts(
                row.hubId(),
                license,
                declared,
                concluded,
                row.kind().equals("adapter") ? "llm-adapter" : row.role(),
                bases,
                because,
                source,
                null);
    }

    private static Shade shade(String wire) {
        for (Shade shade : Shade.values()) if (shade.wire().equals(wire)) return shade;
        return Shade.UNKNOWN;
    }

    /// The Hub id an address of a file belongs to, or `null`.
    private static @Nullable String repository(String url) {
        int at = url.indexOf("huggingface.co/");
        if (at < 0) return null;
        String[] pieces = url.substring(at + "huggingface.co/".length()).split("/", 3);
        return pieces.length < 3 ? null : pieces[0] + "/" + pieces[1];
    }

    private Shade shade(LicenseRef license, boolean hosted) {
        if (hosted) return Shade.HOSTED;
        return switch (license) {
            case LicenseRef.Known known -> shades.apply(known.id());
            case LicenseRef.Candidates candidates -> {
                Set<Shade> all = new HashSet<>();
                for (String id : candidates.ids()) all.add(shades.apply(id));
                all.remove(Shade.UNKNOWN);
                yield all.size() == 1 ? all.iterator().next() : all.contains(Shade.OPEN) ? Shade.UNKNOWN : worst(all);
            }
            case LicenseRef.Unrecognized _, LicenseRef.NotTold _ -> Shade.UNKNOWN;
            case LicenseRef.None _ -> Shade.UNLICENSED;
        };
    }

    private static Shade worst(Set<Shade> all) {
        return all.stream().max(Comparator.naturalOrder()).orElse(Shade.UNKNOWN);
    }

    @Override
    public List<Replacement> openFor(String role, String name) {
        List<Listing> all = open;
        if (all == null) {
            all = catalog.list(l -> l.kind().equals("model")
                    && l.grade().equals("verified")
                    && l.license() instanceof LicenseRef.Known k
                    && shades.apply(k.id()) == Shade.OPEN);
            open = all;
        }
        ModelFacts here = about("huggingface", name);
        double size = size(name);
        List<ModelFacts> fit = new ArrayList<>();
        Map<String, Double> sizes = new HashMap<>();
        for (Listing listing : all) {
            ModelFacts facts = about("huggingface", listing.name());
            if (facts == null
                    || facts.concluded() != Shade.OPEN
                    || !facts.role().equals(role)) continue;
            if (here != null && facts.id().equals(here.id())) continue;
            sizes.put(facts.id(), listing.size().orElse(-1));
            fit.add(facts);
        }
        fit.sort(Comparator.comparingDouble((ModelFacts f) -> distance(size, sizes.getOrDefault(f.id(), -1.0)))
                .thenComparing(ModelFacts::id));
        // One of each maker: variants of one model are one proposal.
        Set<String> makers = new HashSet<>();
        return fit.stream()
                .filter(f -> makers.add(maker(f.id())))
                .limit(MOST)
                .map(f -> new Replacement(
                        f.id(), f.id(), Objects.requireNonNullElse(f.license(), ""), "same role, " + f.because()))
                .toList();
    }

    private static String maker(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    private static double distance(double wanted, double has) {
        if (has <= 0) return Double.MAX_VALUE;
        return wanted <= 0 ? 0 : Math.abs(Math.log(has / wanted));
    }

    /// The number of parameters a name tells, such as `8B`; 0 where it tells none.
    private static double size(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            if (!Character.isDigit(upper.charAt(i)) || (i > 0 && Character.isLetterOrDigit(upper.charAt(i - 1))))
                continue;
            int end = i;
            while (end < upper.length()
                    && end - i < 8
                    && (Character.isDigit(upper.charAt(end)) || upper.charAt(end) == '.')) end++;
            if (end < upper.length()
                    && (upper.charAt(end) == 'B' || upper.charAt(end) == 'M')
                    && (end + 1 == upper.length() || !Character.isLetterOrDigit(upper.charAt(end + 1)))) {
                try {
                    return Double.parseDouble(upper.substring(i, end)) * (upper.charAt(end) == 'B' ? 1e9 : 1e6);
                } catch (NumberFormatException _) {
                    return 0;
                }
            }
            i = end - 1;
        }
        return 0;
    }
}
