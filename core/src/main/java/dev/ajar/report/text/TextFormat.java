package dev.ajar.report.text;

import dev.ajar.model.Application;
import dev.ajar.model.Assessment;
import dev.ajar.model.Issue;
import dev.ajar.model.Report;
import dev.ajar.model.SourceInfo;
import dev.ajar.report.Comparison;
import dev.ajar.report.PartWords;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.Style;
import dev.ajar.report.text.TextPage.Piece;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// For a terminal: worst first, one line for what is ordinary.
public final class TextFormat implements ReportFormat {
    private static final int ENTRY = 40;
    private static final List<Section> APPLICATION =
            List.of(new ApplicationSection(), new FindingSection(), new NotLookedSection());
    private static final List<Section> SECTIONS = List.of(
            new HeadlineSection(),
            new NotOpenSection(),
            new ComponentSection(),
            new ConditionSection(),
            new FindingSection(),
            new AttestedSection(),
            new WayUpSection(),
            new JudgementSection(),
            new DisagreementSection(),
            new NotLookedSection());

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void write(List<Report> reports, Style style, OutputStream out) throws IOException {
        TextPage page = new TextPage(style);
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0) page.line(new Piece("═".repeat(page.width()), Ink.DIM));
            report(reports.get(i), page);
        }
        page.blank();
        page.line(new Piece("Not legal advice. Every verdict: ajar explain PLACE COMPONENT", Ink.DIM));
        out.write(page.bytes());
    }

    private static void report(Report report, TextPage page) {
        page.line(new Piece(source(report.source()), Ink.DIM));
        if (report.assessments().isEmpty()) page.line("Nothing to assess was found here.");
        if (report.assessments().size() > 1) overview(report, page);
        boolean first = true;
        for (Assessment assessment : report.assessments()) {
            if (!first) page.line(new Piece("─".repeat(page.width()), Ink.DIM));
            first = false;
            List<Section> sections = assessment.application() == null ? SECTIONS : APPLICATION;
            sections.forEach(section -> section.write(assessment, page));
            page.blank();
        }
        if (!report.issues().isEmpty()) {
            page.heading("About the place");
            for (Issue issue : report.issues()) NotLookedSection.issue(issue, page);
        }
    }

    static String source(SourceInfo source) {
        String revision = source.revision() == null ? "" : " @ " + Columns.head(source.revision(), 12);
        String label = source.label() == null ? "" : " (" + source.label() + ")";
        return source.uri() + revision + label;
    }

    private static void overview(Report report, TextPage page) {
        page.line(report.assessments().size() + " subjects:");
        for (Assessment assessment : report.assessments()) {
            Ink ink = Ink.of(assessment.openness().freedom().last());
            String categories = String.join(" or ", assessment.openness().categories());
            Application application = assessment.application();
            if (application == null)
                page.line(
                        Piece.of("  "
                                + Columns.pad(Columns.clip(assessment.subject().name(), 34), 36)),
                        new Piece(categories, ink));
            else
                page.line(
                        Piece.of("  " + Columns.pad(open(application), 10)),
                        Piece.of(Columns.pad(Columns.clipPath(application.entry(), ENTRY), ENTRY + 2)),
                        new Piece(categories, ink));
        }
        page.blank();
    }

    private static String open(Application application) {
        return application.counts().open() + "/" + PartWords.counted(application) + " open";
    }

    @Override
    public void write(Comparison comparison, Style style, OutputStream out) throws IOException {
        TextPage page = new TextPage(style);
        new ComparisonText(page).write(comparison);
        out.write(page.bytes());
    }
}
