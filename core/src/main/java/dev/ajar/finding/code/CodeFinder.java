package dev.ajar.finding.code;

import dev.ajar.finding.Finder;
import dev.ajar.finding.Found;
import dev.ajar.finding.Ours;
import dev.ajar.finding.PathWords;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.Entry;
import dev.ajar.source.PathRole;
import dev.ajar.source.PathRoles;
import dev.ajar.source.Snapshot;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Program code: architecture, inference, training, evaluation, data preparation, tokenizer. Name and place tell
/// already; where the words can be read they tell more.
public final class CodeFinder implements Finder {
    /// A generated or bundled file larger than this is known by its name only.
    private static final long READ_UP_TO = 400_000;

    @Override
    public String id() {
        return "code";
    }

    @Override
    public boolean wants(Entry entry) {
        String extension = PathWords.of(entry.path()).extension();
        return CodeRules.SHIPPED.extensions().contains(extension) && Ours.is(entry.path());
    }

    @Override
    public Found find(Entry entry, Snapshot snapshot) {
        PathWords words = PathWords.of(entry.path());
        boolean small = entry.readable() && entry.size() >= 0 && entry.size() <= READ_UP_TO;
        Optional<TextFile> file = small ? snapshot.text(entry).text() : Optional.empty();
        String text = file.map(TextFile::text).orElse("");
        List<Observation> seen = new ArrayList<>();
        Set<String> told = new HashSet<>();
        boolean example = PathRoles.of(entry.path()).role() == PathRole.EXAMPLE;
        boolean housekeeping = CodeRules.SHIPPED.housekeeping().contains(entry.name());
        List<CodeRules.Rule> rules = housekeeping ? List.of() : CodeRules.SHIPPED.matching(words, example, text);
        Optional<Observation> tokenizer = file.flatMap(TokenizerSource::in);
        boolean fetched = tokenizer.stream()
                .anyMatch(t -> t instanceof Observation.PartSeen part && part.status() == Status.LINKED);
        for (CodeRules.Rule rule : rules) {
            if (fetched && "tokenizer".equals(rule.subkind())) continue;
            ComponentKind kind = Preparation.kind(rule.kind(), text);
            if (!told.add(kind + "/" + rule.subkind())) continue;
            seen.add(new Observation.PartSeen(
                    kind,
                    rule.subkind(),
                    Status.IN_REPOSITORY,
                    entry.name(),
                    List.of(),
                    List.of(),
                    rule.rank()
                            + (words.nameHas(rule.name()) ? 10 : 0)
                            - 3 * words.folders().size(),
                    Map.of(),
                    Evidence.exists(entry.path())));
        }
        tokenizer.ifPresent(seen::add);
        file.ifPresent(f -> seen.addAll(WeightAddresses.in(f)));
        return Found.of(seen);
    }
}
