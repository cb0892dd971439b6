package dev.ajar.finding.card;

import dev.ajar.fileformat.FrontMatter;
import dev.ajar.fileformat.Parsed;
import dev.ajar.fileformat.Tree;
import dev.ajar.finding.Finder;
import dev.ajar.finding.Found;
import dev.ajar.finding.Ours;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Issue;
import dev.ajar.model.Observation;
import dev.ajar.model.Severity;
import dev.ajar.model.Status;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Front matter of a model card: license, base models, data sets, library, gate, results.
public final class CardFinder implements Finder {
    private static final int RANK = 70;
    private final CardLicense license;

    public CardFinder(LicenseNames names) {
        this.license = new CardLicense(names);
    }

    @Override
    public String id() {
        return "card";
    }

    @Override
    public boolean wants(Entry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") && Ours.is(entry.path()) && (name.startsWith("readme") || name.contains("card"));
    }

    @Override
    public Found find(Entry entry, Snapshot snapshot) {
        Optional<TextFile> file = snapshot.text(entry).text();
        if (file.isEmpty()) return Found.NOTHING; // the document finder says why
        Optional<Parsed<FrontMatter>> front = FrontMatter.of(file.get().text());
        if (front.isEmpty()) return Found.NOTHING;
        return switch (front.get()) {
            case Parsed.Malformed<FrontMatter> wrong ->
                new Found(List.of(), List.of(issue(entry.path(), wrong.line(), wrong.reason())), false);
            case Parsed.Good<FrontMatter> good -> read(file.get(), good.value());
        };
    }

    private Found read(TextFile file, FrontMatter front) {
        List<Issue> issues = new ArrayList<>();
        String defect = front.defect();
        if (defect != null) issues.add(issue(file.path(), front.defectLine(), defect));
        Tree.Fields card = front.fields();
        for (Tree.Field twice : card.repeated())
            issues.add(issue(file.path(), twice.line(), "the key '" + twice.key() + "' stands more than once"));
        if (card.fields().isEmpty()) return new Found(List.of(), issues, false);
        List<Observation> seen = new ArrayList<>();
        seen.add(part(ComponentKind.MODEL_CARD, null, Status.IN_REPOSITORY, List.of(), file.evidence(1)));
        seen.addAll(license.of(file, card));
        bases(file, card, seen);
        data(file, card, seen);
        library(file, card, seen);
        gate(file, card, seen);
        card.get("model-index")
                .ifPresent(results -> seen.add(part(
                        ComponentKind.EVALUATION_RESULTS,
                        null,
                        Status.IN_REPOSITORY,
                        List.of(),
                        file.evidence(results.line()))));
        return new Found(seen, issues, false);
    }

    private static void bases(TextFile file, Tree.Fields card, List<Observation> seen) {
        String relation = card.text("base_model_relation").map(Tree.Text::value).orElse("finetune");
        for (Tree.Text base : card.texts("base_model"))
            seen.add(new Observation.BaseSeen(base.value(), relation, List.of(), file.evidence(base.line())));
    }

    /// The data sets a card names are what the model was trained on; of a derived model, what it was tuned on.
    private static void data(TextFile file, Tree.Fields card, List<Observation> seen) {
        List<Tree.Text> sets = card.texts("datasets");
        if (sets.isEmpty()) return;
        ComponentKind kind =
                card.texts("base_model").isEmpty() ? ComponentKind.PRETRAINING_DATA : ComponentKind.POST_TRAINING_DATA;
        for (Tree.Text set : sets) {
            boolean id = set.value().indexOf('/') > 0;
            List<String> urls = id ? List.of("https://huggingface.co/datasets/" + set.value()) : List.of();
            seen.add(part(kind, null, id ? Status.LINKED : Status.MENTIONED, urls, file.evidence(set.line())));
        }
        seen.add(part(
                ComponentKind.DATA_INFORMATION,
                "partial",
                Status.IN_REPOSITORY,
                List.of(),
                file.evidence(sets.getFirst().line())));
    }

    private static void library(TextFile file, Tree.Fields card, List<Observation> seen) {
        Optional<Tree.Text> name = card.text("library_name");
        if (name.isEmpty()) return;
        Libraries.named(name.get().value()).ifPresent(library -> {
            Evidence evidence = file.evidence(name.get().line());
            seen.add(part(ComponentKind.INFERENCE_CODE, null, Status.LINKED, List.of(library.url()), evidence));
            seen.add(
                    part(ComponentKind.SUPPORTING_TOOLS, "libraries", Status.LINKED, List.of(library.url()), evidence));
        });
    }

    private static void gate(TextFile file, Tree.Fields card, List<Observation> seen) {
        for (Tree.Field field : card.fields()) {
            if (!field.key().startsWith("extra_gated_")) continue;
            Evidence evidence = file.evidence(field.line());
            seen.add(part(ComponentKind.FINAL_WEIGHTS, null, Status.GATED, List.of(), evidence));
            seen.add(new Observation.ConditionSeen(
                    "access-gate", null, "terms are shown and must be accepted before access", List.of(), evidence));
            return;
        }
    }

    private static Observation part(
            ComponentKind kind, @Nullable String subkind, Status status, List<String> urls, Evidence evidence) {
        return new Observation.PartSeen(kind, subkind, status, kind.wire(), urls, List.of(), RANK, Map.of(), evidence);
    }

    private static Issue issue(String path, int line, String what) {
        return new Issue(
                Severity.WARNING,
                "finding",
                path,
                "line " + line + " of the front matter: " + what + "; what could be read was used");
    }
}
