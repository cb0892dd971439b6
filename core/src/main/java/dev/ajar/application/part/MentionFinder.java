package dev.ajar.application.part;

import dev.ajar.application.knowledge.Engines.Engine;
import dev.ajar.application.knowledge.ImageDefaults;
import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds where one workload names models: on serving commands, in its environment, in the source of its image.
final class MentionFinder {
    private final Knowledge knowledge;

    MentionFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// What was found.
    ///
    /// @param engine that the command or the image starts, or `null`
    /// @param aliases names under which a served model answers
    record Found(List<Mention> mentions, @Nullable Engine engine, List<String> aliases, Map<String, String> facts) {}

    /// @param engineOfImage the engine the image is known to hold, or `null`
    /// @param servingImage whether the image is known to serve models by itself
    Found find(
            Workload workload,
            @Nullable ImageName image,
            @Nullable Engine engineOfImage,
            boolean servingImage,
            List<ImageDefaults.Default> defaults) {
        List<Mention> mentions = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        Map<String, String> facts = new LinkedHashMap<>();
        Engine engine = engineOfImage;
        for (List<Word> command : workload.commands()) {
            Engine started = knowledge
                    .engines()
                    .byCommand(command.stream().map(Word::text).toList());
            if (started != null) engine = started;
            Engine here = started == null ? engineOfImage : started;
            if (here != null) mentions.addAll(served(workload, command, here, aliases, facts));
            else mentions.addAll(generic(workload, command, servingImage));
        }
        if (engine != null && engine.imageIsModel() && image != null && mentions.isEmpty()) {
            String path = image.path().substring(image.path().indexOf('/') + 1);
            Word word = new Word(Traced.of(path), workload.imageAt());
            mentions.add(new Mention(
                    workload.name(),
                    new ModelName(engine.hub(), path, ""),
                    "image",
                    null,
                    word,
                    true,
                    workload.image() == null ? List.of() : workload.image().uses(),
                    Kind.ASSIGNMENT));
        }
        if (engine != null && mentions.isEmpty())
            for (String name : engine.environment()) {
                Word value = workload.environment().get(name);
                if (value == null
                        || (value.value().known() && knowledge.references().empty(value.text()))) continue;
                mentions.add(mention(workload, value, name, null, true, engine.hub()));
                break;
            }
        boolean serves = engine != null || servingImage;
        if (mentions.stream().noneMatch(Mention::serving)) {
            mentions.addAll(fromImage(workload, defaults, servingImage));
        }
        boolean any = mentions.stream().anyMatch(Mention::serving);
        workload.environment().forEach((name, value) -> {
            boolean named = knowledge.references().namesModel(name);
            if (!named && !knowledge.references().mayNameModel(name)) return;
            if (value.value().known() && knowledge.references().empty(value.text())) return;
            if (!named && !ModelName.hubId(value.text())) return;
            if (any && serves) return;
            String hub = value.value().known() && name.startsWith("OLLAMA") ? "ollama" : "";
            Mention mention =
                    mention(workload, value, name, knowledge.references().role(name), serves, hub);
            if (mention.model() != null || !value.value().known()) mentions.add(mention);
        });
        return new Found(List.copyOf(mentions), engine, aliases, facts);
    }

    private Mention mention(
            Workload workload, Word value, String setting, @Nullable String role, boolean serving, String bareHub) {
        ModelName name = value.value().known() ? ModelName.of(value.text(), bareHub) : null;
        return new Mention(
                workload.name(),
                name,
                setting,
                role,
                value,
                serving,
                value.value().uses(),
                Kind.ASSIGNMENT);
    }

    private List<Mention> served(
            Workload workload, List<Word> command, Engine engine, List<String> aliases, Map<String, String> facts) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < command.size(); i++) {
            Word word = command.get(i);
            String text = word.text();
            int equals = text.startsWith("-") ? text.indexOf('=') : -1;
            String flag = equals > 0 ? text.substring(0, equals) : text;
            Word value = equals > 0
                    ? new Word(word.value().substring(equals + 1), word.at())
                    : i + 1 < command.size() ? command.get(i + 1) : null;
            if (value != null && !value.text().isEmpty()) {
                if (engine.modelFlags().contains(flag) && !value.text().startsWith("-"))
                    found.add(mention(workload, value, flag, null, true, engine.hub()));
                else if (engine.positionalAfter().contains(flag)
                        && !value.text().startsWith("-"))
                    found.add(mention(workload, value, flag, null, true, engine.hub()));
                else if (engine.adapterFlags().contains(flag)) found.addAll(adapters(workload, command, i + 1, flag));
                else if (flag.equals("--served-model-name")) aliases.add(value.text());
                else if (flag.equals("--speculative-config")) found.addAll(draft(workload, value, flag));
                if (engine.facts().contains(flag))
                    facts.put(flag.replaceFirst("^-+", ""), value.text().startsWith("-") ? "true" : value.text());
            } else if (engine.facts().contains(flag)) facts.put(flag.replaceFirst("^-+", ""), "true");
        }
        return found;
    }

    private List<Mention> adapters(Workload workload, List<Word> command, int from, String flag) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < command.size() && !command.get(i).text().startsWith("-"); i++) {
            Word word = command.get(i);
            int equals = word.text().indexOf('=');
            Word value = new Word(word.value().substring(equals + 1), word.at());
            Mention mention = mention(workload, value, flag, "llm-adapter", true, "");
            if (mention.model() != null) found.add(mention);
        }
        return found;
    }

    private List<Mention> draft(Workload workload, Word value, String flag) {
        String text = value.text();
        int at = text.indexOf("\"model\"");
        if (at < 0) return List.of();
        int open = text.indexOf('"', at + 8);
        int close = open < 0 ? -1 : text.indexOf('"', open + 1);
        if (close < 0) return List.of();
        Word name = new Word(value.value().substring(open + 1, close), value.at());
        Mention mention = mention(workload, name, flag, "llm", true, "");
        return mention.model() == null ? List.of() : List.of(mention);
    }

    private List<Mention> generic(Workload workload, List<Word> command, boolean servingImage) {
        List<Mention> found = new ArrayList<>();
        for (Map.Entry<String, String> known : knowledge.engines().flags().entrySet())
            for (int i = 0; i < command.size(); i++) {
                Word word = command.get(i);
                String flag = known.getKey();
                Word value = null;
                if (word.text().startsWith(flag + "="))
                    value = new Word(word.value().substring(flag.length() + 1), word.at());
                else if (word.text().equals(flag) && i + 1 < command.size()) value = command.get(i + 1);
                if (value == null || value.text().startsWith("-")) continue;
                String role = known.getValue().isEmpty() ? null : known.getValue();
                Mention mention = mention(workload, value, flag, role, true, "");
                ModelName model = mention.model();
                boolean sure = model == null
                        ? !value.value().known() && servingImage
                        : !model.hub().isEmpty();
                if (sure && (model == null || !model.hub().equals("path") || servingImage)) found.add(mention);
            }
        return found;
    }

    /// Whether a component setting chooses one of these components.
    private boolean chosen(Workload workload, List<String> components) {
        for (Map.Entry<String, Word> setting : workload.environment().entrySet())
            for (String ending : knowledge.references().list("component-endings"))
                if (setting.getKey().endsWith(ending)
                        && components.contains(setting.getValue().text())) return true;
        return false;
    }

    private List<Mention> fromImage(Workload workload, List<ImageDefaults.Default> defaults, boolean servingImage) {
        List<Mention> found = new ArrayList<>();
        for (ImageDefaults.Default known : defaults) {
            // A default of a service that does not serve by itself names what another one serves.
            boolean named = known.how().startsWith("default of") || known.how().startsWith("constant");
            if (named && known.when().isEmpty() && !servingImage) continue;
            if (!known.when().isEmpty() && !chosen(workload, known.when())) continue;
            Use.Other fallback =
                    new Use.Other(known.model(), Kind.IMAGE_DEFAULT, new Place(known.source(), known.line()));
            Word set = null;
            String name = "";
            for (String variable : known.variables()) {
                Word value = workload.environment().get(variable);
                if (set == null
                        && value != null
                        && !(value.value().known() && knowledge.references().empty(value.text()))) {
                    set = value;
                    name = variable;
                }
            }
            if (set == null) {
                Word word = new Word(Traced.of(known.model()), workload.imageAt());
                Use use = new Use(
                        workload.image() == null ? "image" : known.image(),
                        Kind.IMAGE_DEFAULT,
                        new Place(known.source(), known.line()));
                found.add(new Mention(
                        workload.name(),
                        new ModelName(known.hub(), known.model(), ""),
                        known.how(),
                        known.role().isEmpty() ? null : known.role(),
                        word,
                        true,
                        List.of(use),
                        Kind.IMAGE_DEFAULT));
            } else {
                Mention plain = mention(workload, set, name, known.role().isEmpty() ? null : known.role(), true, "");
                List<Use> uses = new ArrayList<>(plain.uses());
                if (plain.model() == null) uses.add(new Use(name, Kind.MISSING, null, false, List.of(fallback)));
                found.add(new Mention(
                        plain.workload(), plain.model(), name, plain.role(), set, true, uses, Kind.ASSIGNMENT));
            }
        }
        return found;
    }
}
