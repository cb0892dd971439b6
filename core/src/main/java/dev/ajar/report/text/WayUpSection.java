package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.report.WayUp;
import java.util.List;

/// What would make the subject more open.
final class WayUpSection implements Section {
    @Override
    public void write(Assessment assessment, TextPage page) {
        List<String> steps = WayUp.of(assessment);
        if (steps.isEmpty()) return;
        page.heading("More open by");
        for (String step : steps) page.paragraph("  - ", Ink.CYAN, step);
    }
}
