package dev.ajar.report.markdown;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Fact;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Assessment;
import dev.ajar.model.Evidence;
import dev.ajar.report.Because;
import dev.ajar.report.PartWords;
import dev.ajar.report.PartsGraph;
import dev.ajar.report.ShadeMark;
import dev.ajar.report.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An application as Markdown: what is not open first, then all parts.
final class ApplicationMarkdown {
    private final MarkdownPage page;

    ApplicationMarkdown(MarkdownPage page) {
        this.page = page;
    }

    void write(Application application) {
        page.paragraph(PartWords.headline(application) + ". " + application.because() + ".");
        page.paragraph("Categories and counts are derived by Ajar; licenses are those of the main programs.");
        parts("Not open", PartWords.notOpen(application));
        parts("Not known", PartWords.notKnown(application));
        table(application);
        List<String> sentences = PartsGraph.of(application).sentences();
        if (!sentences.isEmpty()) {
            page.heading(2, "Who calls whom");
            sentences.forEach(page::item);
            page.end();
        }
        unresolved(application);
        domains(application);
    }

    /// One row a platform, where a place holds several.
    static void overview(MarkdownPage page, List<Assessment> assessments) {
        List<List<String>> rows = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Application application = assessment.application();
            String open =
                    application == null ? "" : application.counts().open() + " of " + PartWords.counted(application);
            rows.add(List.of(
                    application == null ? assessment.subject().name() : application.entry(),
                    open,
                    String.join(" or ", assessment.openness().categories())));
        }
        page.heading(1, assessments.size() + " subjects");
        page.table(List.of("Subject", "Open", "Category"), rows);
    }

    private void parts(String title, List<Part> parts) {
        if (parts.isEmpty()) return;
        page.heading(2, title);
        for (Part part : parts) {
            String license = PartWords.license(part);
            page.item(
                    PartWords.shade(part),
                    PartWords.role(part) + ": " + PartWords.title(part) + (license.isEmpty() ? "" : ", " + license)
                            + ". " + part.because());
            PartWords.conditions(part).forEach(page::below);
            part.evidence().stream().limit(1).forEach(this::quote);
            if (!part.replaceWith().isEmpty()) page.below("Open instead: " + PartWords.replacements(part));
        }
        page.end();
    }

    private void quote(Evidence evidence) {
        String quote = evidence.quote();
        if (quote != null) page.quote(Because.place(evidence), quote);
    }

    private void table(Application application) {
        page.heading(2, "Components");
        List<List<String>> rows = new ArrayList<>();
        for (Part part : application.parts())
            rows.add(List.of(
                    PartWords.role(part),
                    PartWords.name(part),
                    PartWords.marked(part),
                    PartWords.license(part),
                    PartWords.what(part),
                    String.join(", ", PartWords.marks(part))));
        page.table(List.of("Role", "Part", "Shade", "License", "Is", "Note"), rows);
        page.paragraph(ShadeMark.legend());
    }

    private void unresolved(Application application) {
        List<Unresolved> all = Unresolved.of(application);
        if (all.isEmpty()) return;
        page.heading(2, "Not resolved");
        for (Unresolved one : all) {
            page.item(
                    one.name(),
                    one.why()
                            + (one.places().isEmpty()
                                    ? ""
                                    : ", needed at " + one.places().getFirst()));
            if (!one.alternatives().isEmpty()) page.below("Seen elsewhere: " + String.join(", ", one.alternatives()));
        }
        page.end();
    }

    private void domains(Application application) {
        if (application.domains().values().stream().allMatch(List::isEmpty)) return;
        page.heading(2, "Domains of the OPEA framework");
        page.paragraph("Only what the files prove, by the draft of April 2024 (revision 0.5); no level is given.");
        application.domains().forEach((domain, facts) -> {
            String statements = facts.stream().map(Fact::statement).distinct().collect(Collectors.joining("; "));
            page.item(domain, statements.isEmpty() ? "nothing" : statements);
        });
        page.end();
    }
}
