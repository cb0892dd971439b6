package dev.ajar.license.index.build;

import dev.ajar.license.Identification;
import dev.ajar.license.KnownText;
import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.build.terms.OwnTerms;
import dev.ajar.license.terms.TermsExtractor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user's own texts and terms as an index that is used beside the core index.
///
/// Texts are kept as hashes of their words. A file replaces the old index as a whole, and of several programs that
/// learn at once each waits for the one before.
public final class UserIndex {
    private static final String OWN_TERMS = "own-terms";

    private final LicenseIndex core;
    private final List<String> skipped = new ArrayList<>();
    private final Map<String, SourceText> texts = new LinkedHashMap<>();
    private OwnTerms terms = OwnTerms.none();

    private UserIndex(LicenseIndex core) {
        this.core = core;
    }

    /// Adds the texts of a folder; `<name>.yml` beside one may say `name`, `spdx_id`, `facts`, `kind` and `source`. A
    /// text to which no terms give an id is called `LicenseRef-<name>`. Of two texts of one name the new one stays.
    ///
    /// Files that are no license text, and texts whose words are known already, are left out and named.
    ///
    /// @param termsDir what the licenses ask, one `.yaml` file each; null for those in the folder alone
    /// @param core what is known already
    /// @param out the index, which is made where it is not there yet
    public static Learned learn(Path folder, @Nullable Path termsDir, LicenseIndex core, Path out) throws IOException {
        Path at = out.toAbsolutePath();
        Path parent = at.getParent();
        if (parent != null) Files.createDirectories(parent);
        Path lock = at.resolveSibling(at.getFileName() + ".lock");
        synchronized (UserIndex.class) {
            return learn(folder, termsDir, core, at, lock);
        }
    }

    private static Learned learn(Path folder, @Nullable Path termsDir, LicenseIndex core, Path at, Path lock)
            throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid()) throw new IOException(lock + ": cannot be locked");
            return new UserIndex(core).learn(folder, termsDir, at);
        }
    }

    private Learned learn(Path folder, @Nullable Path termsDir, Path out) throws IOException {
        if (Files.exists(out)) old(out);
        OwnTerms told = OwnTerms.read(folder);
        if (termsDir != null) told.add(OwnTerms.read(termsDir));
        terms.add(told);
        skipped.addAll(told.problems());
        List<OwnText> found = OwnText.folder(folder, skipped);
        found.removeIf(this::hasWordsOfAnother);
        List<OwnText> kept = kept(found, out);
        TermsExtractor extractor = extractor();
        for (OwnText text : kept) say(text, extractor);
        texts.replaceAll((wording, text) -> named(text));
        write(out);
        List<Learned.Text> learned = new ArrayList<>();
        for (OwnText text : kept)
            learned.add(new Learned.Text(
                    text.file(), text(text.text().about.wording()).about.id()));
        return new Learned(learned, told.ids(), skipped, texts.size());
    }

    /// Adds a text, unless a text of another name has the same words.
    private boolean hasWordsOfAnother(OwnText text) {
        String wording = text.text().about.wording();
        for (SourceText other : texts.values()) {
            if (other.about.wording().equals(wording) || !SameWords.same(other, text.text())) continue;
            skipped.add(text.file() + ": has the words of " + named(other).about.id() + ", which is known");
            return true;
        }
        texts.put(wording, text.text());
        return false;
    }

    private SourceText text(String wording) {
        SourceText text = texts.get(wording);
        if (text == null) throw new IllegalStateException("no text " + wording);
        return text;
    }

    /// What the index holds so far. One that cannot be read is made anew, and the old file is put aside.
    private void old(Path index) throws IOException {
        try {
            IndexFile file = IndexFile.open(index);
            for (SourceText text : IndexTexts.read(file)) texts.put(text.about.wording(), text);
            ByteBuffer packed = file.find(OWN_TERMS);
            if (packed != null) terms = OwnTerms.unpack(packed);
        } catch (IOException | RuntimeException e) {
            Path aside = index.resolveSibling(index.getFileName() + ".damaged");
            Files.move(index, aside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            texts.clear();
            skipped.add(index + ": cannot be read (" + e.getMessage() + "); it is now " + aside.getFileName()
                    + ", and a new one was begun");
        }
    }

    /// The texts that the new index finds again under their own name; the others are taken out.
    private List<OwnText> kept(List<OwnText> found, Path out) throws IOException {
        List<OwnText> kept = new ArrayList<>();
        if (found.isEmpty()) return kept;
        texts.replaceAll((wording, text) -> named(text));
        Path trial = Files.createTempFile(out.getParent(), "trial", ".idx");
        try {
            write(trial);
            LicenseMatcher matcher = new LicenseMatcher(core, LicenseIndex.open(trial));
            for (OwnText text : found) {
                String wording = text.text().about.wording();
                String problem = problem(text, text(wording).about.id(), matcher.identify(text.bytes()));
                if (problem == null) {
                    kept.add(text);
                } else {
                    texts.remove(wording);
                    skipped.add(text.file() + ": " + problem);
                }
            }
        } finally {
            Files.deleteIfExists(trial);
        }
        return kept;
    }

    private static @Nullable String problem(OwnText text, String id, Identification found) {
        for (Match match : found.matches()) {
            boolean plain = match.cls() == MatchClass.EXACT
                    || match.cls() == MatchClass.EQUIVALENT
                    || match.cls() == MatchClass.AMBIGUOUS;
            if (!plain || match.coverage() < 0.99) continue;
            if (match.ids().contains(id) && match.ids().size() == 1) return null;
            List<String> others =
                    match.ids().stream().filter(other -> !other.equals(id)).toList();
            if (!others.isEmpty() && 2 * match.length() > text.bytes().length)
                return "has the words of " + String.join(" and ", others) + ", which is known";
        }
        if (found.ids().contains(id)) return null;
        return "cannot be told from other writing: " + text.text().tokens.length + " words";
    }

    private TermsExtractor extractor() {
        ByteBuffer section = core.section("extract");
        if (section == null) throw new IllegalStateException("the core index has no section 'extract'");
        return TermsExtractor.read(section);
    }

    /// Reads what a text asks, where nobody says it.
    private void say(OwnText text, TermsExtractor extractor) {
        KnownText about = text.text().about;
        boolean told = about.spdx() != null || about.facts() != null || terms.idOf(about.wording()) != null;
        if (told) {
            terms.told(about.wording());
            return;
        }
        String words = new String(text.bytes(), StandardCharsets.UTF_8);
        String source = about.origin().isEmpty() ? "own text, " + text.file() : about.origin();
        terms.read(about.wording(), text.name(), source, extractor.extract(words));
    }

    private SourceText named(SourceText text) {
        KnownText about = text.about;
        String prefixed = OwnTerms.PREFIX + about.wording();
        boolean fixed =
                about.facts() != null || (about.spdx() != null && !about.spdx().equals(prefixed));
        if (fixed) return text;
        String id = terms.idOf(about.wording());
        if (id != null) terms.told(about.wording());
        return new SourceText(
                new KnownText(
                        about.wording(),
                        about.kind(),
                        id,
                        id == null ? prefixed : null,
                        about.origin(),
                        about.sha256(),
                        true,
                        about.deprecated()),
                text);
    }

    private void write(Path out) throws IOException {
        IndexWriter writer = new IndexWriter();
        String version = "own, " + texts.size() + " texts, " + terms.ids().size() + " terms";
        writer.section(Layout.VERSION, version.getBytes(StandardCharsets.UTF_8));
        new TextTables().write(List.copyOf(texts.values()), writer);
        terms.sections().forEach(writer::section);
        writer.section(OWN_TERMS, terms.packed());
        writer.write(out);
    }
}
