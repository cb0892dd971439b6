package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Condition;
import dev.ajar.report.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The conditions of the weights' license in plain words, gravest first.
final class ConditionSection implements Section {
    @Override
    public void write(Assessment assessment, TextPage page) {
        if (assessment.conditions().isEmpty()) return;
        String licenses = assessment.conditions().stream()
                .map(Condition::license)
                .filter(id -> id != null)
                .distinct()
                .collect(Collectors.joining(", "));
        page.heading("Conditions on the weights");
        if (!licenses.isEmpty()) page.paragraph("License: ", Ink.DIM, licenses);
        List<Condition> sorted = assessment.conditions().stream()
                .sorted(Comparator.comparingInt(c -> Words.condition(c.kind()).rank()))
                .toList();
        for (Condition condition : sorted) {
            String section = condition.section() == null ? "" : " (section " + condition.section() + ")";
            String name = Words.condition(condition.kind()).name();
            String meaning = condition.meaning().isBlank() ? name : name + ": " + condition.meaning();
            page.paragraph("  - ", Ink.CYAN, meaning + section);
        }
    }
}
