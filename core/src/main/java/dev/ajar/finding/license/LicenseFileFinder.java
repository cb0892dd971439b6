package dev.ajar.finding.license;

import dev.ajar.finding.Finder;
import dev.ajar.finding.Found;
import dev.ajar.finding.Ours;
import dev.ajar.internal.Knowledge;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Issue;
import dev.ajar.model.Observation;
import dev.ajar.model.Observation.LicenseRead;
import dev.ajar.model.Status;
import dev.ajar.source.Entry;
import dev.ajar.source.Reading;
import dev.ajar.source.Snapshot;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// License, notice and use policy files of all usual and AI-style names.
public final class LicenseFileFinder implements Finder {
    private static final List<String> WEIGHTS = Knowledge.texts(
            Knowledge.map(LicenseFileFinder.class, "/dev/ajar/finding/license-files.yaml"), "names-weights");
    /// A file that only points elsewhere is short.
    private static final int POINTER_CHARACTERS = 400;

    private final LicenseReader reader;

    public LicenseFileFinder(LicenseReader reader) {
        this.reader = reader;
    }

    /// Whether a path is that of a license, notice or use policy file, by its name.
    public static boolean isLicense(String path) {
        return LicenseFileName.of(path).license();
    }

    @Override
    public String id() {
        return "license-file";
    }

    @Override
    public boolean wants(Entry entry) {
        return isLicense(entry.path());
    }

    @Override
    public Found find(Entry entry, Snapshot snapshot) {
        return switch (snapshot.text(entry)) {
            case Reading.NotReadable not -> Found.unread(entry.path(), "license file not read: " + not.why());
            case Reading.Binary _ -> Found.unread(entry.path(), "license file not read: it is no text");
            case Reading.Text text -> read(text.file());
        };
    }

    private Found read(TextFile file) {
        LicenseFileName name = LicenseFileName.of(file.path());
        List<LicenseRead> reads = name.policy() ? asPolicy(reader.read(file)) : reader.read(file);
        String lower = file.text().toLowerCase(Locale.ROOT);
        boolean weights = !reads.isEmpty() && WEIGHTS.stream().anyMatch(lower::contains);
        Evidence evidence = reads.isEmpty()
                ? file.evidence(firstLine(file))
                : reads.getFirst().evidence();
        List<Observation> seen = new ArrayList<>();
        seen.add(new Observation.LicenseFile(
                reads,
                name.targets(),
                name.about(),
                weights,
                !Ours.is(file.path()),
                reads.isEmpty() ? pointer(file) : null,
                evidence));
        if (!Ours.is(file.path()) && !reads.isEmpty()) seen.add(library(file.path()));
        List<Issue> issues = file.issues();
        return new Found(seen, issues, false);
    }

    /// A use policy, or terms for what a model produces, lays duties on users and licenses no part.
    private static List<LicenseRead> asPolicy(List<LicenseRead> reads) {
        return reads.stream()
                .map(r -> new LicenseRead(
                        r.license(), r.confidence(), "policy", r.wording(), r.conditions(), r.changes(), r.evidence()))
                .toList();
    }

    /// Other people's work that is carried along, under a license of its own, is a library of the rest.
    private static Observation library(String path) {
        int end = Math.max(0, path.lastIndexOf('/'));
        String folder = path.substring(0, end);
        return new Observation.PartSeen(
                ComponentKind.SUPPORTING_TOOLS,
                "libraries",
                Status.IN_REPOSITORY,
                folder.substring(folder.lastIndexOf('/') + 1),
                List.of(),
                List.of(),
                50,
                Map.of(),
                Evidence.exists(path));
    }

    private static int firstLine(TextFile file) {
        for (int line = 1; line <= file.lineCount(); line++)
            if (!file.line(line).isBlank()) return line;
        return 1;
    }

    /// Where a short file without a license text points to.
    private static @Nullable String pointer(TextFile file) {
        String text = file.text().strip();
        if (text.isEmpty() || text.length() > POINTER_CHARACTERS) return null;
        int address = text.indexOf("http");
        if (address < 0)
            return text.indexOf('/') >= 0 || text.indexOf('.') >= 0
                    ? text.lines().findFirst().orElse(null)
                    : null;
        int end = address;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && ")>]\"'".indexOf(text.charAt(end)) < 0) end++;
        return text.substring(address, end);
    }
}
