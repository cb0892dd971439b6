package dev.ajar.finding.license;

import dev.ajar.license.Change;
import dev.ajar.license.Identification;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.MatchKind;
import dev.ajar.model.Condition;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Observation.LicenseRead;
import dev.ajar.model.Span;
import dev.ajar.source.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Bytes to license reads: the matcher's answer in the words of the model, with the conditions of each license at the
/// lines of this file. One matcher a thread.
public final class LicenseReader {
    private static final int MOST_CHANGES = 20;
    /// Shorter than this, a file named a license points elsewhere or says a word.
    private static final int SHORTEST = 400;
    private static final List<String> WORDS =
            List.of("license", "licence", "agreement", "terms of use", "permission", "许可", "协议", "授权");

    private final ThreadLocal<LicenseMatcher> matcher;
    private final LicenseConditions conditions;

    public LicenseReader(Supplier<LicenseMatcher> matchers, LicenseConditions conditions) {
        this.matcher = ThreadLocal.withInitial(matchers);
        this.conditions = conditions;
    }

    /// What a file holds, in its order.
    List<LicenseRead> read(TextFile file) {
        Identification found = matcher.get().identify(file.text().getBytes(StandardCharsets.UTF_8));
        List<LicenseRead> reads = new ArrayList<>();
        for (Match match : found.matches()) reads.add(read(file, match));
        if (reads.isEmpty() && speaksOfLicense(file)) reads.add(nobodyKnows(file));
        return reads;
    }

    /// A file that is named a license and speaks as one is one, however short, also where no known text is like it.
    private static boolean speaksOfLicense(TextFile file) {
        String text = file.text();
        String name = file.path().substring(file.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (text.length() < SHORTEST || name.startsWith("notice")) return false;
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    private LicenseRead nobodyKnows(TextFile file) {
        Match whole = new Match(
                List.of(),
                null,
                MatchKind.TEXT,
                MatchClass.UNKNOWN_LICENSE,
                1,
                file.lineCount(),
                0,
                file.text().length(),
                0,
                List.of(),
                null,
                0);
        return read(file, whole);
    }

    private LicenseRead read(TextFile file, Match match) {
        Evidence evidence = evidence(file, match);
        List<Condition> asked = conditions.of(file, match);
        return new LicenseRead(
                license(match),
                confidence(match),
                match.kind().name().toLowerCase(Locale.ROOT),
                match.text(),
                asked,
                match.changes().stream()
                        .limit(MOST_CHANGES)
                        .map(LicenseReader::describe)
                        .toList(),
                evidence);
    }

    private static Evidence evidence(TextFile file, Match match) {
        int line = Math.clamp(match.line(), 1, Math.max(1, file.lineCount()));
        // The first line with words says more than an empty one.
        while (line < match.endLine()
                && line < file.lineCount()
                && file.line(line).isBlank()) line++;
        int end = Math.clamp(match.endLine(), line, Math.max(line, file.lineCount()));
        Evidence start = file.evidence(line);
        return new Evidence(file.path(), new Span.Lines(line, end), start.quote(), file.digest(), false);
    }

    private static LicenseRef license(Match match) {
        if (match.cls() == MatchClass.UNKNOWN_LICENSE || match.ids().isEmpty())
            return new LicenseRef.Unrecognized(match.nearest());
        return match.ids().size() == 1
                ? new LicenseRef.Known(match.ids().getFirst())
                : new LicenseRef.Candidates(match.ids());
    }

    private static Confidence confidence(Match match) {
        return switch (match.cls()) {
            case EXACT -> Confidence.EXACT;
            case EQUIVALENT -> Confidence.EQUIVALENT;
            case MODIFIED -> Confidence.MODIFIED;
            case PARTIAL -> Confidence.PARTIAL;
            case AMBIGUOUS -> Confidence.AMBIGUOUS;
            case UNKNOWN_LICENSE -> Confidence.UNKNOWN_LICENSE;
        };
    }

    private static String describe(Change change) {
        String text = change.text();
        return switch (change.kind()) {
            case ADDED -> "line " + change.line() + " adds \"" + shorten(text == null ? "" : text) + "\"";
            case REMOVED ->
                "after line " + change.line() + " " + change.length() + " words are gone"
                        + (change.lost() == null ? "" : ", with them: " + change.lost())
                        + (text == null ? "" : " (\"" + shorten(text) + "\")");
        };
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 100 ? line : line.substring(0, 99) + "…";
    }
}
