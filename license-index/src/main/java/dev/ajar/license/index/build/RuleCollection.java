package dev.ajar.license.index.build;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.MatchKind;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.build.RuleFolder.Entry;
import dev.ajar.license.index.build.terms.OwnTerms;
import dev.ajar.license.rule.RuleIndex;
import dev.ajar.license.terms.TermsExtractor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The optional `full` index: ScanCode's licenses and rules, from a copy that a user has, beside the core index.
///
/// Rules are found word for word. A license of that collection whose words the core index knows gets the id that the
/// core index gives it.
public final class RuleCollection {
    /// Shorter texts stand for many licenses, such as all that are proprietary.
    private static final int SHORTEST_LICENSE = 300;

    private static final double WHOLE = 0.85;

    private final LicenseMatcher core;
    private final TermsExtractor extractor;
    private final Map<String, String> ids;
    private final RuleFolder folder;
    private final OwnTerms terms = OwnTerms.none();
    private final RuleTables tables = new RuleTables();

    private RuleCollection(RuleFolder folder, LicenseIndex core) {
        this.folder = folder;
        this.core = new LicenseMatcher(core);
        ByteBuffer section = core.section("extract");
        if (section == null) throw new IllegalStateException("the core index has no section 'extract'");
        extractor = TermsExtractor.read(section);
        ids = folder.ids();
    }

    /// What was built.
    ///
    /// @param licenses of the collection
    /// @param rules wordings in all, of licenses and others
    /// @param skipped files that were left out, each with the reason
    public record Built(int licenses, int rules, List<String> skipped) {
        public Built {
            skipped = List.copyOf(skipped);
        }
    }

    /// Builds the index.
    ///
    /// @param root a ScanCode checkout or installation, or its folder of data, or a LicenseDB checkout
    /// @throws IOException where nothing of the kind is there
    public static Built build(Path root, LicenseIndex core, Path out) throws IOException {
        RuleFolder folder = RuleFolder.read(root);
        if (folder.licenses.isEmpty())
            throw new IOException(root + ": no files that end in .LICENSE; expected a ScanCode or LicenseDB folder");
        return new RuleCollection(folder, core).build(out);
    }

    private Built build(Path out) throws IOException {
        for (Entry license : folder.licenses) license(license);
        for (Entry rule : folder.rules) rule(rule);
        IndexWriter writer = new IndexWriter();
        String version = "full, " + folder.licenses.size() + " licenses and " + tables.count()
                + " wordings of ScanCode (nexB and others, CC-BY-4.0)";
        writer.section(Layout.VERSION, version.getBytes(StandardCharsets.UTF_8));
        new TextTables().write(List.of(), writer);
        Map<String, byte[]> sections = terms.sections();
        writer.section("terms", sections.getOrDefault("terms", new byte[0]));
        writer.section(RuleIndex.SECTION, tables.bytes());
        writer.write(out);
        return new Built(folder.licenses.size(), tables.count(), folder.problems);
    }

    private void license(Entry license) {
        String key = license.key();
        String id = ids.getOrDefault(key, key);
        if (id.startsWith(OwnTerms.PREFIX)) id = known(license, id);
        ids.put(key, id);
        tables.add(license.name(), id, license.kind(), license.words());
        boolean own = id.equals(OwnTerms.PREFIX + RuleFolder.SCANCODE + key);
        if (own && license.words().length() >= SHORTEST_LICENSE)
            terms.read(
                    RuleFolder.SCANCODE + key,
                    license.head().getOrDefault("name", key),
                    license.head().getOrDefault("homepage_url", "ScanCode, " + license.name()),
                    extractor.extract(license.words()));
    }

    /// The id of the core index for the same words.
    private String known(Entry license, String otherwise) {
        byte[] bytes = license.words().getBytes(StandardCharsets.UTF_8);
        for (Match match : core.identify(bytes).matches()) {
            boolean plain = match.cls() == MatchClass.EXACT || match.cls() == MatchClass.EQUIVALENT;
            if (plain && match.kind() == MatchKind.TEXT && match.length() > WHOLE * bytes.length) return match.id();
        }
        return otherwise;
    }

    private void rule(Entry rule) {
        // Introductions and clues announce a license and name none.
        if (rule.is("is_license_intro") || rule.is("is_license_clue")) return;
        String expression = RuleFolder.expression(
                rule.head().getOrDefault("license_expression", ""),
                key -> ids.getOrDefault(key, OwnTerms.PREFIX + RuleFolder.SCANCODE + key));
        // Double braces mark the words that a rule turns on.
        String words = rule.words().replace("{{", "").replace("}}", "");
        tables.add(rule.name(), expression, rule.kind(), words);
    }
}
