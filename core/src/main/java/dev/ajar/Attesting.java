package dev.ajar;

import dev.ajar.assembly.Assembly;
import dev.ajar.assembly.LicenseFacts;
import dev.ajar.attestation.AttestationFile;
import dev.ajar.attestation.Statement;
import dev.ajar.attestation.Vocabulary;
import dev.ajar.attestation.Weighing;
import dev.ajar.framework.FlagNames;
import dev.ajar.framework.Frameworks;
import dev.ajar.framework.Judged;
import dev.ajar.framework.Truth;
import dev.ajar.internal.DataException;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.Evidence;
import dev.ajar.model.Issue;
import dev.ajar.model.Report;
import dev.ajar.model.Severity;
import dev.ajar.model.Subject;
import dev.ajar.source.Entry;
import dev.ajar.source.PathRole;
import dev.ajar.source.PathRoles;
import dev.ajar.source.Reading;
import dev.ajar.source.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings what people attest into a report: the files beside the models, and those that the user names.
final class Attesting {
    private static final int MAX_FILES = 64;

    private final Assembly assembly;
    private final LicenseFacts facts;
    private final LicenseNames names;

    Attesting(Assembly assembly, LicenseFacts facts, LicenseNames names) {
        this.assembly = assembly;
        this.facts = facts;
        this.names = names;
    }

    /// The report with what the files of the place and of the user attest; the same where there are none. A wrong file
    /// of the place is an issue, a wrong file of the user is an error.
    Report attested(Report report, @Nullable Snapshot snapshot, AssessOptions options) throws IOException {
        List<Entry> beside = snapshot == null ? List.of() : beside(snapshot);
        if (beside.isEmpty() && options.attest().isEmpty()) return report;
        Vocabulary words = vocabulary(options.frameworksDir());
        List<Issue> issues = new ArrayList<>(report.issues());
        List<AttestationFile> files = new ArrayList<>();
        for (Path file : options.attest()) files.add(given(file, words));
        int given = files.size();
        if (snapshot != null)
            for (Entry entry : beside) {
                AttestationFile file = read(snapshot, entry, words, issues);
                if (file != null) files.add(file);
            }
        Set<String> paths = snapshot == null
                ? Set.of()
                : snapshot.entries().stream().map(Entry::path).collect(Collectors.toCollection(HashSet::new));
        List<List<Statement>> said = new ArrayList<>();
        for (int i = 0; i < report.assessments().size(); i++) said.add(new ArrayList<>());
        for (int at = 0; at < files.size(); at++) {
            AttestationFile file = files.get(at);
            List<Integer> meant = meant(file, report.assessments(), at >= given);
            if (meant.isEmpty()) issues.add(unmatched(file, report.assessments()));
            for (int i : meant) said.get(i).addAll(file.statements());
        }
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < said.size(); i++)
            assessments.add(weighed(report.assessments().get(i), said.get(i), paths));
        return new Report(report.source(), assessments, issues);
    }

    /// Reads a file that the user named.
    ///
    /// @throws OptionException if it cannot be read or is wrong
    private static AttestationFile given(Path file, Vocabulary words) {
        try {
            if (Files.size(file) > AttestationFile.MAX_BYTES)
                throw new DataException(
                        file.toString(), 1, "at most " + AttestationFile.MAX_BYTES + " bytes; split the file");
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return AttestationFile.read(file.toString().replace('\\', '/'), text, words);
        } catch (DataException e) {
            throw new OptionException("--attest " + e.getMessage(), e);
        } catch (IOException e) {
            throw new OptionException("--attest " + file + ": cannot be read; give a file that exists", e);
        }
    }

    private Vocabulary vocabulary(@Nullable Path frameworksDir) throws IOException {
        Frameworks frameworks = frameworksDir == null ? Frameworks.load() : Frameworks.load(frameworksDir);
        return new Vocabulary(FlagNames.of(frameworks.all()), name -> RecordPlace.license(name, names));
    }

    private static List<Entry> beside(Snapshot snapshot) {
        return snapshot.entries().stream()
                .filter(entry -> entry.name().equals(AttestationFile.NAME))
                .filter(entry -> PathRoles.of(entry.path()).role() == PathRole.OWN)
                .limit(MAX_FILES)
                .toList();
    }

    private static @Nullable AttestationFile read(
            Snapshot snapshot, Entry entry, Vocabulary words, List<Issue> issues) {
        String problem;
        switch (snapshot.text(entry)) {
            case Reading.Text(var text) -> {
                if (!text.cut() && text.text().length() <= AttestationFile.MAX_BYTES) {
                    try {
                        return AttestationFile.read(entry.path(), text.text(), words);
                    } catch (DataException e) {
                        problem = String.valueOf(e.getMessage());
                    }
                } else problem = "longer than " + AttestationFile.MAX_BYTES + " bytes; split the file";
            }
            case Reading.Binary _ -> problem = "no text; expected YAML";
            case Reading.NotReadable(String why) -> problem = why;
        }
        issues.add(new Issue(
                Severity.ERROR,
                "attestation",
                entry.path(),
                problem + "; nothing of this file counts until it is mended"));
        return null;
    }

    /// The models a file speaks of: the one it names, else the only one, else the only one with files in its folder.
    private static List<Integer> meant(AttestationFile file, List<Assessment> all, boolean beside) {
        List<Integer> models = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) if (all.get(i).application() == null) models.add(i);
        String subject = file.subject();
        if (subject != null)
            return models.stream()
                    .filter(i -> called(all.get(i).subject(), subject))
                    .toList();
        if (models.size() < 2) return models;
        int slash = file.path().lastIndexOf('/');
        if (!beside || slash < 0) return List.of();
        String folder = file.path().substring(0, slash + 1);
        List<Integer> near =
                models.stream().filter(i -> within(all.get(i), folder)).toList();
        return near.size() == 1 ? near : List.of();
    }

    private static boolean called(Subject subject, String name) {
        return subject.id().equalsIgnoreCase(name)
                || subject.name().equalsIgnoreCase(name)
                || subject.members().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean within(Assessment assessment, String folder) {
        for (Component component : assessment.components())
            for (Evidence evidence : component.evidence()) if (evidence.path().startsWith(folder)) return true;
        return false;
    }

    private static Issue unmatched(AttestationFile file, List<Assessment> all) {
        List<String> names = all.stream()
                .filter(a -> a.application() == null)
                .map(a -> a.subject().name())
                .toList();
        String expected = names.isEmpty()
                ? "; there is no model here that it could speak of"
                : "; expected 'subject' with one of " + String.join(", ", names);
        return new Issue(
                Severity.ERROR,
                "attestation",
                file.path(),
                (file.subject() == null ? "names no subject" : "speaks of '" + file.subject() + "'") + expected
                        + "; nothing of this file counts until it is mended");
    }

    private Assessment weighed(Assessment found, List<Statement> said, Set<String> paths) {
        if (said.isEmpty()) return found;
        Set<String> measured = new HashSet<>();
        Judged.of(found.components()).flags().forEach((name, truth) -> {
            if (truth == Truth.YES) measured.add(name);
        });
        Weighing.Weighed weighed = new Weighing(found, measured, paths, facts::agree).weigh(said);
        return assembly.attested(found, weighed.components(), weighed.attestations(), weighed.findings());
    }
}
