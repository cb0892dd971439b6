package dev.ajar.finding.weights;

import dev.ajar.fileformat.Gguf;
import dev.ajar.fileformat.Parsed;
import dev.ajar.fileformat.Safetensors;
import dev.ajar.finding.Finder;
import dev.ajar.finding.Found;
import dev.ajar.finding.Ours;
import dev.ajar.finding.PathWords;
import dev.ajar.finding.document.Resolved;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.model.Basis;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Issue;
import dev.ajar.model.Observation;
import dev.ajar.model.Severity;
import dev.ajar.model.Span;
import dev.ajar.model.Status;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Files of weights. Name and size tell that they are weights; of safetensors and GGUF the header tells parameters,
/// data types and what it says of license and base. The tensors are never read.
public final class WeightsFinder implements Finder {
    private static final int RANK = 80;

    private final LicenseNames names;

    public WeightsFinder(LicenseNames names) {
        this.names = names;
    }

    @Override
    public String id() {
        return "weights";
    }

    @Override
    public boolean wants(Entry entry) {
        return WeightNames.SHIPPED.fits(entry.path()) && Ours.is(entry.path());
    }

    @Override
    public Found find(Entry entry, Snapshot snapshot) {
        boolean tooSmall = entry.size() >= 0 && entry.size() < WeightNames.SHIPPED.smallest();
        List<Observation> seen = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        Map<String, Object> facts = new LinkedHashMap<>();
        String format = PathWords.of(entry.path()).extension();
        facts.put("format", format);
        if (entry.size() >= 0) facts.put("bytes", entry.size());
        if (entry.readable() && !entry.lfs()) header(entry, snapshot, facts, seen, issues);
        // Too small for weights, so no part; yet a file cut short must not pass in silence.
        if (tooSmall) return new Found(List.of(), issues, false);
        ComponentKind kind = WeightNames.SHIPPED.intermediate(entry.path())
                ? ComponentKind.INTERMEDIATE_CHECKPOINTS
                : ComponentKind.FINAL_WEIGHTS;
        seen.add(new Observation.PartSeen(
                kind,
                null,
                Status.IN_REPOSITORY,
                entry.name(),
                List.of(),
                List.of(),
                RANK,
                facts,
                new Evidence(entry.path(), new Span.Whole(), null, entry.digest(), false)));
        return new Found(seen, issues, false);
    }

    private void header(
            Entry entry, Snapshot snapshot, Map<String, Object> facts, List<Observation> seen, List<Issue> issues) {
        String format = PathWords.of(entry.path()).extension();
        try {
            if (format.equals("safetensors")) safetensors(entry, snapshot, facts, seen, issues);
            if (format.equals("gguf")) gguf(entry, snapshot, facts, seen, issues);
        } catch (IOException e) {
            issues.add(new Issue(Severity.WARNING, "finding", entry.path(), "header not read: " + e.getMessage()));
        }
    }

    private void safetensors(
            Entry entry, Snapshot snapshot, Map<String, Object> facts, List<Observation> seen, List<Issue> issues)
            throws IOException {
        switch (Safetensors.read(entry.size(), (offset, length) -> snapshot.read(entry, offset, length))) {
            case Parsed.Malformed<Safetensors> wrong -> issues.add(broken(entry, "safetensors", wrong.reason()));
            case Parsed.Good<Safetensors> good -> {
                Safetensors header = good.value();
                parameters(facts, header.totalParameters(), header.parameters().keySet());
                String license = header.metadata().get("license");
                if (license == null) license = header.metadata().get("modelspec.license");
                if (license != null) seen.add(said(entry, license, 8, header.headerBytes()));
            }
        }
    }

    private void gguf(
            Entry entry, Snapshot snapshot, Map<String, Object> facts, List<Observation> seen, List<Issue> issues)
            throws IOException {
        switch (Gguf.read(entry.size(), (offset, length) -> snapshot.read(entry, offset, length))) {
            case Parsed.Malformed<Gguf> wrong -> issues.add(broken(entry, "GGUF", wrong.reason()));
            case Parsed.Good<Gguf> good -> {
                Gguf header = good.value();
                parameters(facts, header.totalParameters(), header.parameters().keySet());
                header.architecture().ifPresent(a -> facts.put("architecture", a));
                if (header.keys().get("general.license") instanceof Gguf.Value.Scalar license)
                    seen.add(said(entry, license.text(), license.offset(), license.length()));
            }
        }
    }

    private static void parameters(Map<String, Object> facts, BigInteger total, Set<String> types) {
        if (total.signum() > 0 && total.bitLength() < 63) facts.put("parameters", total.longValue());
        if (!types.isEmpty()) facts.put("dtypes", List.copyOf(types));
    }

    private Observation said(Entry entry, String license, long offset, long length) {
        String raw = Evidence.clip(license);
        Evidence evidence = new Evidence(entry.path(), new Span.Bytes(offset, length), raw, entry.digest(), false);
        return new Observation.LicenseSaid(
                raw,
                Resolved.of(names.resolve(license), raw),
                null,
                null,
                Set.of(ComponentKind.FINAL_WEIGHTS),
                false,
                List.of(),
                Basis.NAMED,
                evidence);
    }

    private static Issue broken(Entry entry, String format, String reason) {
        String counts = entry.size() >= 0 && entry.size() < WeightNames.SHIPPED.smallest()
                ? "it is too small to be weights and does not count"
                : "it counts as weights by its name alone";
        return new Issue(
                Severity.WARNING, "finding", entry.path(), "no valid " + format + " header: " + reason + "; " + counts);
    }
}
