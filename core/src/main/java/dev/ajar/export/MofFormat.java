package dev.ajar.export;

import dev.ajar.OptionException;
import dev.ajar.model.Assessment;
import dev.ajar.model.Report;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Subject;
import dev.ajar.report.Comparison;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The model file of the Model Openness Framework, as the Model Openness Tool reads it.
final class MofFormat implements ReportFormat {
    /// One subject of one place.
    private record Found(SourceInfo source, Assessment assessment) {}

    @Override
    public String id() {
        return "mof";
    }

    @Override
    public String mediaType() {
        return "application/yaml";
    }

    @Override
    public void write(List<Report> reports, Style style, OutputStream out) throws IOException {
        List<Found> models = new ArrayList<>();
        for (Report report : reports)
            for (Assessment assessment : report.assessments())
                if (assessment.subject().kind() == Subject.Kind.MODEL)
                    models.add(new Found(report.source(), assessment));
        if (models.size() != 1) throw new OptionException(wrong(models));
        Found model = models.getFirst();
        out.write(new MofFile(model.source(), model.assessment()).text().getBytes(StandardCharsets.UTF_8));
    }

    private static String wrong(List<Found> models) {
        if (models.isEmpty()) return "format mof: a model file speaks of a model, and there is none here";
        List<String> ids = models.stream()
                .map(model -> model.assessment().subject().id())
                .limit(20)
                .toList();
        return "format mof: a model file speaks of one model, and there are " + models.size()
                + "; choose one with --model: " + String.join(", ", ids);
    }

    @Override
    public void write(Comparison comparison, Style style, OutputStream out) {
        throw new OptionException("format mof: a model file cannot hold a comparison; use ajar assess");
    }
}
