package dev.ajar.license.index.cases;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// All case sets as tables, for `bench/identify`.
///
/// `CaseSets [--shared FOLDER] [--seed N] [--index FILE]… [--no-licenses FOLDER]… [--json FILE] [--write FOLDER]`
public final class CaseSets {
    /// Licenses that every program compared knows.
    private static final List<String> COMMON = List.of(
            "0BSD",
            "AFL-3.0",
            "AGPL-3.0-only",
            "Apache-2.0",
            "Artistic-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-3-Clause-Clear",
            "BSL-1.0",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC0-1.0",
            "ECL-2.0",
            "EPL-1.0",
            "EPL-2.0",
            "EUPL-1.1",
            "GPL-2.0-only",
            "GPL-3.0-only",
            "ISC",
            "LGPL-2.1-only",
            "LGPL-3.0-only",
            "LPPL-1.3c",
            "MIT",
            "MPL-2.0",
            "MS-PL",
            "MS-RL",
            "NCSA",
            "OFL-1.1",
            "OSL-3.0",
            "PostgreSQL",
            "Unlicense",
            "UPL-1.0",
            "Vim",
            "Zlib",
            "Apache-1.1",
            "BSD-4-Clause",
            "CDDL-1.0",
            "MPL-1.1",
            "Python-2.0",
            "W3C");

    private final List<LicenseIndex> indexes = new ArrayList<>();
    private final List<Path> noLicenses = new ArrayList<>();
    private final StringBuilder json = new StringBuilder();
    private Path shared = Path.of("none");
    private Path jsonFile = Path.of("");
    private Path write = Path.of("");
    private long seed = System.nanoTime() & 0xFFFF;

    private CaseSets() {}

    public static void main(String[] args) throws IOException {
        CaseSets sets = new CaseSets();
        sets.read(args);
        if (!sets.write.toString().isEmpty()) {
            sets.writeFiles();
            return;
        }
        sets.run();
        if (!sets.jsonFile.toString().isEmpty()) Files.writeString(sets.jsonFile, sets.json);
    }

    private void read(String... args) throws IOException {
        for (int n = 0; n + 1 < args.length; n += 2) {
            Path path = Path.of(args[n + 1]);
            switch (args[n]) {
                case "--shared" -> shared = path;
                case "--seed" -> seed = Long.parseLong(args[n + 1]);
                case "--index" -> indexes.add(LicenseIndex.open(path));
                case "--no-licenses" -> noLicenses.add(path);
                case "--json" -> jsonFile = path;
                case "--write" -> write = path;
                default -> throw new IllegalArgumentException("unknown: " + args[n]);
            }
        }
        if (indexes.isEmpty()) indexes.add(LicenseIndex.load());
    }

    private void run() throws IOException {
        System.out.println("seed " + seed);
        LicenseMatcher matcher = new LicenseMatcher(indexes.toArray(LicenseIndex[]::new));
        FormCases forms = new FormCases(matcher, seed);
        ChangedCases changed = new ChangedCases(matcher, seed);
        if (Files.isDirectory(shared)) {
            print(forms.plain("SPDX tests", Sample.spdxTests(shared)));
            List<Sample> ai = Sample.ai(shared);
            print(forms.forms("AI", ai));
            print(forms.edits("AI", ai));
            print(changed.run("AI", ai, Changes::some));
            print(new UnknownCases(matcher).run("AI", ai, Sample.spdxList()));
        } else {
            System.out.println("not run: no shared data (" + shared + ")");
        }
        List<Sample> listed = Sample.spdxList();
        print(forms.forms("SPDX list", listed));
        print(forms.edits("SPDX list", listed));
        print(changed.run("SPDX", Sample.spdxTemplates(), Changes::some));
        counts(new NoLicenses(matcher, seed).run(noLicenses));
    }

    private void print(List<Tally> tallies) {
        for (Tally tally : tallies) {
            System.out.println(tally);
            json.append(String.format(
                    Locale.ROOT,
                    "{\"case\": \"%s\", \"right\": %d, \"all\": %d}%n",
                    tally.name,
                    tally.all - tally.wrong.size(),
                    tally.all));
        }
    }

    private void counts(Map<String, NoLicenses.Count> counts) {
        counts.forEach((kind, count) -> {
            System.out.printf(
                    Locale.ROOT,
                    "no licenses: %-28s %8.2f MB %6d named %8.2f per MB%n",
                    kind,
                    count.bytes() / 1e6,
                    count.named(),
                    count.perMegabyte());
            for (String shown : count.first())
                System.out.println("      " + (shown.length() > 300 ? shown.substring(0, 300) : shown));
            json.append(String.format(
                    Locale.ROOT,
                    "{\"case\": \"no licenses: %s\", \"bytes\": %d, \"named\": %d}%n",
                    kind,
                    count.bytes(),
                    count.named()));
        });
    }

    /// Changed texts and copies in another form, as files for other programs; `expected.tsv` names the license of each.
    private void writeFiles() throws IOException {
        Random random = new Random(seed);
        StringBuilder expected = new StringBuilder();
        Files.createDirectories(write.resolve("changed"));
        Files.createDirectories(write.resolve("form"));
        List<Sample> samples = new ArrayList<>();
        for (Sample sample : Sample.spdxTemplates()) if (COMMON.contains(sample.name())) samples.add(sample);
        for (Sample sample : samples) {
            String ids = String.join("|", sample.ids());
            int n = 0;
            for (Changed change : Changes.some(sample, random)) {
                String name = "changed/" + sample.name() + "-" + n++ + ".txt";
                Files.writeString(write.resolve(name), change.text());
                expected.append(name)
                        .append('\t')
                        .append(ids)
                        .append('\t')
                        .append(change.kind())
                        .append('\n');
            }
            for (Form form : List.of(Form.PLAIN, Form.REFLOWED, Form.QUOTED, Form.STARS, Form.CURLY)) {
                String name = "form/" + sample.name() + "-" + form + ".txt";
                Files.write(write.resolve(name), form.of(sample.text(), random));
                expected.append(name)
                        .append('\t')
                        .append(ids)
                        .append('\t')
                        .append(form)
                        .append('\n');
            }
        }
        Files.writeString(write.resolve("expected.tsv"), expected);
    }
}
