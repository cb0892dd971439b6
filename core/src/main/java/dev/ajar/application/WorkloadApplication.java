package dev.ajar.application;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.part.DatasetFinder;
import dev.ajar.application.part.Domains;
import dev.ajar.application.part.Parts;
import dev.ajar.application.part.Placement;
import dev.ajar.application.part.Verdict;
import dev.ajar.application.part.Workload;
import dev.ajar.application.shell.Script;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Variables;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Input;
import dev.ajar.model.Assessment;
import dev.ajar.model.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From the workloads of any format to the assessment.
final class WorkloadApplication {
    private final Knowledge knowledge;
    private final Parts parts;
    private final Texts texts;

    WorkloadApplication(Knowledge knowledge, Parts parts, Texts texts) {
        this.knowledge = knowledge;
        this.parts = parts;
        this.texts = texts;
    }

    Assessment assess(
            String format,
            String entry,
            List<Workload> workloads,
            @Nullable Variables variables,
            List<Script.Download> downloads,
            List<Input> inputs,
            List<Issue> issues) {
        Parts.Found found = parts.find(workloads, variables, new DatasetFinder(knowledge, texts).downloads(downloads));
        Placement placement = Placement.of(found.parts());
        Application application = new Application(
                format,
                entry,
                found.parts(),
                placement.shade(),
                placement.categories(),
                placement.counts(),
                placement.because(),
                inputs,
                found.calls(),
                new Domains(texts, knowledge).of(entry, found.parts(), workloads));
        return Verdict.assessment(application, issues);
    }
}
