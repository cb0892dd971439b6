package dev.ajar.assembly.check;

import dev.ajar.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All checks, in the order a reader meets their findings.
public final class Checks {
    static final List<Check> ALL = List.of(
            new OpenWashing(),
            new LicenseConflict(),
            new BaseTerms(),
            new SeveralCandidates(),
            new LicenseModified(),
            new LicenseUnrecognized(),
            new LicenseTextMissing(),
            new NoticeMissing(),
            new PolicyUnread(),
            new Gated());

    private Checks() {}

    /// All findings, the most severe first.
    public static List<Finding> findings(Case subject) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : ALL) findings.addAll(check.check(subject));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    public static List<String> ids() {
        return ALL.stream().map(Check::id).toList();
    }
}
