package dev.ajar.finding.document;

import dev.ajar.finding.Finder;
import dev.ajar.finding.Found;
import dev.ajar.finding.Ours;
import dev.ajar.finding.PathWords;
import dev.ajar.finding.license.LicenseFileFinder;
import dev.ajar.finding.statement.LicenseNaming;
import dev.ajar.finding.statement.Setting;
import dev.ajar.finding.statement.Statements;
import dev.ajar.internal.HomeName;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.Entry;
import dev.ajar.source.Reading;
import dev.ajar.source.Snapshot;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// READMEs, model cards and other documents: what they say in plain words.
public final class DocumentFinder implements Finder {
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "rst", "mdx");
    /// Documents about working on the repository say nothing about the model.
    private static final List<String> HOUSEKEEPING = List.of(
            "contributing",
            "changelog",
            "changes",
            "history",
            "security",
            "conduct",
            "support",
            "governance",
            "issue",
            "pull",
            "release",
            "authors",
            "maintainers",
            "notes",
            "agent",
            "agents",
            "claude");
    private static final int DEEPEST = 5;

    private final LicenseSentences licenses;
    private final LicenseNaming naming;

    public DocumentFinder(LicenseNames names) {
        this.licenses = new LicenseSentences(names);
        this.naming = LicenseNaming.of(names);
    }

    @Override
    public String id() {
        return "document";
    }

    @Override
    public boolean wants(Entry entry) {
        PathWords words = PathWords.of(entry.path());
        boolean readme = words.name().contains("readme");
        boolean document = EXTENSIONS.contains(words.extension())
                || (readme && (words.extension().isEmpty() || words.extension().equals("txt")));
        return document
                && !LicenseFileFinder.isLicense(entry.path())
                && words.folders().size() <= DEEPEST
                && Ours.is(entry.path())
                && !words.nameHas(HOUSEKEEPING);
    }

    @Override
    public Found find(Entry entry, Snapshot snapshot) {
        return switch (snapshot.text(entry)) {
            case Reading.NotReadable not -> Found.unread(entry.path(), "document not read: " + not.why());
            case Reading.Binary _ -> Found.unread(entry.path(), "document not read: it is no text");
            case Reading.Text text -> read(text.file(), setting(snapshot));
        };
    }

    /// Whose documents these are: own accounts and own models are told from those of others by it.
    private Setting setting(Snapshot snapshot) {
        String uri = snapshot.info().uri();
        HomeName home = HomeName.of(uri, uri);
        return new Setting(home.owner(), home.name(), Set.of(), naming);
    }

    private Found read(TextFile file, Setting setting) {
        Statements statements = Statements.in(file.text(), setting);
        Context context = new Context(file, statements.subjects());
        List<Observation> seen = new ArrayList<>(licenses.of(file, statements.licenses(), context));
        seen.addAll(Mentions.of(file, statements));
        seen.addAll(Pictures.in(file, context));
        seen.addAll(Snippets.in(file));
        tokenizer(file).ifPresent(seen::add);
        return new Found(seen, file.issues(), false);
    }

    /// The line that says best that there is a tokenizer: one that has it come with the weights, else the first.
    private static Optional<Observation> tokenizer(TextFile file) {
        String text = file.text();
        int at = -1;
        int looked = 0;
        boolean both = false;
        for (int next = text.indexOf("okenizer"); next >= 0 && !both; next = text.indexOf("okenizer", next + 8)) {
            int line = file.lineAt(next);
            if (line == looked) continue;
            looked = line;
            both = isWithWeights(file.line(line).toLowerCase(Locale.ROOT));
            if (at < 0 || both) at = next;
        }
        if (at < 0) return Optional.empty();
        return Optional.of(new Observation.PartSeen(
                ComponentKind.SUPPORTING_TOOLS,
                "tokenizer",
                Status.MENTIONED,
                both ? Observation.PartSeen.WITH_WEIGHTS : "tokenizer",
                List.of(),
                List.of(),
                1,
                Map.of(),
                file.evidence(file.lineAt(at))));
    }

    private static boolean isWithWeights(String line) {
        boolean had = line.contains("download") || line.contains("archive") || line.contains("contain");
        return had && (line.contains("weights") || line.contains("checkpoint"));
    }
}
