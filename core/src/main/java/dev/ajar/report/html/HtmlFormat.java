package dev.ajar.report.html;

import dev.ajar.Ajar;
import dev.ajar.model.Report;
import dev.ajar.report.Comparison;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/// One page that needs nothing but itself: readable without script, in light and dark, on a phone, by keyboard.
public final class HtmlFormat implements ReportFormat {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void write(List<Report> reports, Style style, OutputStream out) throws IOException {
        page(title(reports), style, out, page -> {
            AssessmentHtml writer = new AssessmentHtml(page);
            writer.overview(reports);
            reports.forEach(writer::write);
        });
    }

    @Override
    public void write(Comparison comparison, Style style, OutputStream out) throws IOException {
        page("Side by side", style, out, page -> new ComparisonHtml(page).write(comparison));
    }

    private static String title(List<Report> reports) {
        if (reports.size() != 1) return "Assessments";
        Report report = reports.getFirst();
        if (report.assessments().size() != 1) return report.source().uri();
        var assessment = report.assessments().getFirst();
        return assessment.subject().name() + ": "
                + String.join(" or ", assessment.openness().categories());
    }

    private static void page(String title, Style style, OutputStream out, Consumer<HtmlPage> body) throws IOException {
        String css = css();
        HtmlPage page = new HtmlPage();
        page.own("<!doctype html>\n");
        page.open("html", "lang", "en").open("head");
        page.single("meta", "charset", "utf-8");
        page.single(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'sha256-" + sha256(css) + "'; base-uri 'none'; form-action 'none'");
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.single("meta", "name", "referrer", "content", "no-referrer");
        page.element("title", title + " · Ajar");
        page.own("<style>" + css + "</style>\n");
        page.close().open("body");
        page.element("a", "Skip to the assessment", "class", "skip", "href", "#main");
        page.open("header", "class", "top");
        page.open("span").element("b", "Ajar").text(" how open is it?").close();
        page.element("span", "assessed " + style.assessed().truncatedTo(ChronoUnit.SECONDS));
        page.close();
        page.open("main", "id", "main");
        body.accept(page);
        page.close();
        page.open("footer", "class", "foot");
        page.element(
                "p", "Ajar " + Ajar.version() + ". Links found in files are shown, never followed. Not legal advice.");
        page.close().close().close();
        out.write(page.markup().getBytes(StandardCharsets.UTF_8));
    }

    private static String css() throws IOException {
        try (InputStream in = HtmlFormat.class.getResourceAsStream("page.css")) {
            if (in == null) throw new IllegalStateException("page.css is missing beside HtmlFormat.class");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
