package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.report.Caret;
import java.util.Comparator;
import java.util.List;

/// What a reader should know beside the verdicts, gravest first, each with its code and remedy.
final class FindingSection implements Section {
    @Override
    public void write(Assessment assessment, TextPage page) {
        if (assessment.findings().isEmpty()) return;
        page.heading("Findings");
        List<Finding> sorted = assessment.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : sorted) {
            Ink ink = Ink.of(finding.severity());
            page.paragraph("", finding.severity().wire() + "[" + finding.id() + "] ", ink, finding.message());
            int shown = 0;
            for (Evidence evidence : finding.evidence()) {
                if (shown++ == 2) break;
                String quote = evidence.quote();
                Quote.write(page, evidence, quote == null ? null : Caret.of(finding, quote), ink);
            }
            if (!finding.remedy().isBlank()) page.paragraph("      ", "= to mend it: ", Ink.CYAN, finding.remedy());
        }
    }
}
