package dev.ajar.application.compose;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.DatasetFinder;
import dev.ajar.application.part.Domains;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.application.part.Parts;
import dev.ajar.application.part.Placement;
import dev.ajar.application.part.Verdict;
import dev.ajar.application.part.Workload;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Use;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Input;
import dev.ajar.model.Assessment;
import dev.ajar.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes the application of one Compose file apart.
public final class ComposeApplication {
    /// The most places shown that need one value.
    private static final int PLACES = 20;

    private final Knowledge knowledge;
    private final ModelKnowledge models;
    private final LocalLicense licenses;
    private final Texts texts;
    private final Settings settings;

    public ComposeApplication(
            Knowledge knowledge, ModelKnowledge models, LocalLicense licenses, Texts texts, Settings settings) {
        this.knowledge = knowledge;
        this.models = models;
        this.licenses = licenses;
        this.texts = texts;
        this.settings = settings;
    }

    public Assessment assess(String entry, Map<String, String> given) {
        int before = texts.issues().size();
        ComposeProject project = ComposeProject.load(texts, settings, given, entry);
        List<Workload> workloads = new ArrayList<>(new ComposeServices(texts, project, entry).workloads());
        workloads.addAll(DeclaredModels.workloads(project.models(), workloads));
        Parts.Found found = new Parts(knowledge, models, licenses, texts)
                .find(
                        workloads,
                        project.variables(),
                        new DatasetFinder(knowledge, texts).downloads(project.downloads()));
        Placement placement = Placement.of(found.parts());
        Application application = new Application(
                "compose",
                entry,
                found.parts(),
                placement.shade(),
                placement.categories(),
                placement.counts(),
                placement.because(),
                inputs(project),
                found.calls(),
                new Domains(texts, knowledge).of(entry, found.parts(), workloads));
        return Verdict.assessment(
                application, texts.issues().subList(before, texts.issues().size()));
    }

    private List<Input> inputs(ComposeProject project) {
        List<Input> all = new ArrayList<>();
        for (ComposeProject.Input input : project.inputs()) {
            if (input.hasDefault() || project.variables().assigned(input.name())) continue;
            if (knowledge.references().contains("proxies", input.name())) continue;
            List<Evidence> places = input.places().stream()
                    .limit(PLACES)
                    .map(p -> texts.evidence(p.path(), p.line()))
                    .toList();
            List<String> seen = input.use().alternatives().stream()
                    .map(Use.Other::value)
                    .distinct()
                    .toList();
            all.add(new Input(input.name(), places, seen));
        }
        return all;
    }
}
