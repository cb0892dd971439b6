package dev.ajar.application.part;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.shell.Script;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Place;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Data sets an application brings or fetches: data files laid into a container, downloads of setup scripts, Hub ids
/// after data set flags. Documents that users add later are none.
public final class DatasetFinder {
    private final Knowledge knowledge;
    private final Texts texts;

    public DatasetFinder(Knowledge knowledge, Texts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    List<Part> of(Workload workload) {
        List<Part> found = new ArrayList<>();
        for (Workload.Mount mount : workload.mounts()) {
            String source = mount.source().text();
            boolean script = mount.target().contains("initdb") || source.contains("init");
            if (knowledge.references().endsWithAny("dataset-endings", source) && !script)
                found.add(part(
                        Paths.name(source),
                        "path",
                        source,
                        workload.name(),
                        mount.source().at()));
        }
        workload.environment().forEach((name, value) -> {
            if (knowledge.references().contains("dataset-names", name) && ModelName.hubId(value.text()))
                found.add(part(value.text(), "huggingface", value.text(), workload.name(), value.at()));
        });
        for (List<Word> command : workload.commands())
            for (int i = 0; i + 1 < command.size(); i++)
                if (knowledge.engines().datasetFlags().contains(command.get(i).text())
                        && ModelName.hubId(command.get(i + 1).text()))
                    found.add(part(
                            command.get(i + 1).text(),
                            "huggingface",
                            command.get(i + 1).text(),
                            workload.name(),
                            command.get(i + 1).at()));
        return found;
    }

    /// Data files that scripts download.
    public List<Part> downloads(List<Script.Download> downloads) {
        List<Part> found = new ArrayList<>();
        for (Script.Download download : downloads) {
            String url = download.url();
            String path = url.split("[?#]", 2)[0];
            if (knowledge.references().endsWithAny("dataset-endings", path) && url.indexOf('\uFFFC') < 0)
                found.add(part(Paths.name(path), "url", url, download.command(), download.at()));
            int hub = url.indexOf("huggingface.co/datasets/");
            if (hub >= 0) {
                String[] pieces =
                        url.substring(hub + "huggingface.co/datasets/".length()).split("/", 3);
                if (pieces.length >= 2)
                    found.add(part(pieces[0] + "/" + pieces[1], "huggingface", url, download.command(), download.at()));
            }
        }
        return found;
    }

    private Part part(String name, String hub, String source, String by, Place at) {
        Evidence evidence = texts.evidence(at.path(), at.line());
        boolean here = hub.equals("path");
        return new Part(
                Application.Kind.DATASET,
                name,
                List.of("dataset"),
                null,
                null,
                hub,
                here ? Status.IN_REPOSITORY : Status.LINKED,
                Shade.UNKNOWN,
                null,
                "no license of the data is on record",
                LicenseFinding.notTold("not looked at"),
                List.of(),
                true,
                false,
                false,
                List.of(),
                List.of(by),
                List.of(),
                Certainty.STATED,
                null,
                List.of(),
                List.of(),
                List.of(evidence),
                List.of(),
                null,
                Map.of("source", source));
    }
}
