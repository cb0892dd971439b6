package dev.ajar;

import dev.ajar.framework.Framework;
import dev.ajar.framework.Frameworks;
import dev.ajar.framework.Judged;
import dev.ajar.framework.LicenseTags;
import dev.ajar.framework.Truth;
import dev.ajar.internal.DataException;
import dev.ajar.model.Assessment;
import dev.ajar.model.Attestation;
import dev.ajar.model.Finding;
import dev.ajar.model.Judgement;
import dev.ajar.model.Subject;
import dev.ajar.report.DisagreementFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Adds the verdicts of the frameworks to an assessment. Frameworks judge models; other subjects have none.
final class Judging {
    private final List<Framework> frameworks;
    private final LicenseTags tags;
    private final Meter meter;
    private final WaysUp ways;
    private final boolean waysUp;

    private Judging(List<Framework> frameworks, LicenseTags tags, AssessOptions options) {
        this.frameworks = frameworks;
        this.tags = tags;
        this.meter = options.meter();
        this.ways = new WaysUp(frameworks, tags, options.goals());
        this.waysUp = options.waysUp();
    }

    /// The frameworks that a run asked for.
    ///
    /// @throws PlaceException if a framework is not known, or a file of the user's own folder is wrong
    static Judging of(AssessOptions options, LicenseTags tags) throws IOException {
        Path folder = options.frameworksDir();
        String wanted = String.join(",", options.frameworks());
        try {
            List<Framework> chosen = folder == null
                    ? Frameworks.chosen(wanted)
                    : Frameworks.load(folder).select(wanted);
            return new Judging(chosen, tags, options);
        } catch (IllegalArgumentException | DataException e) {
            throw new PlaceException(folder == null ? wanted : folder.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    /// With what the components show.
    Assessment judge(Assessment assessment) {
        return judge(assessment, null);
    }

    /// With what a record says besides.
    Assessment judge(Assessment assessment, @Nullable Judged recorded) {
        if (assessment.subject().kind() != Subject.Kind.MODEL) return assessment;
        long start = System.nanoTime();
        Judged subject = subject(assessment, recorded);
        List<Judgement> judgements = Frameworks.judge(frameworks, subject, tags);
        if (!assessment.attestations().isEmpty())
            judgements = new AttestedVerdicts(frameworks).told(judgements, assessment.attestations());
        meter.judged(judgements.size(), System.nanoTime() - start);
        List<Finding> findings = new ArrayList<>(assessment.findings());
        DisagreementFinding.of(judgements).ifPresent(findings::add);
        if (!waysUp) return assessment.judged(judgements, findings);
        start = System.nanoTime();
        List<Judgement> improved = ways.up(judgements, subject);
        meter.aside(System.nanoTime() - start);
        return assessment.judged(improved, findings);
    }

    /// What a record says in words of a framework goes before what its components show; parts that are attested count
    /// beside them.
    private static Judged subject(Assessment assessment, @Nullable Judged recorded) {
        Map<String, Truth> flags = new HashMap<>(recorded == null ? Map.of() : recorded.flags());
        for (Attestation said : assessment.attestations())
            if (said.judgement() && said.counts())
                flags.put(said.about(), said.says().equals("yes") ? Truth.YES : Truth.NO);
        Judged judged = Judged.of(assessment.components(), flags);
        return recorded == null ? judged : new Judged(judged.components(), judged.flags(), recorded.recorded());
    }
}
