package dev.ajar.cli;

import dev.ajar.license.KnownText;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermCondition;
import dev.ajar.model.Shade;
import dev.ajar.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar licenses [list | show ID | learn FOLDER]`
@Command(
        name = "licenses",
        sortOptions = false,
        description = {
            "Lists known licenses, shows what one asks and where it says so, or learns the license texts of a folder:"
                    + " one file each (.txt, .md, .license), known from then on as LicenseRef-NAME. Terms, one .yaml"
                    + " file each, may lie beside them or in --terms-dir.",
            "What is learned is kept in own.idx in the folder that AJAR_HOME names, else in ajar in your data folder"
                    + " (XDG_DATA_HOME, else ~/.local/share)."
        })
final class LicensesVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(
            arity = "0..2",
            paramLabel = "list | show ID | learn FOLDER",
            description = "A license, such as Apache-2.0, or a folder of texts.")
    List<String> words = new ArrayList<>();

    @Option(names = "--shade", paramLabel = "SHADE", description = "Only licenses that allow this shade at best.")
    @Nullable
    String shade;

    @Option(names = "--condition", paramLabel = "KIND", description = "Only licenses with this condition.")
    @Nullable
    String condition;

    @Option(
            names = "--from-scancode",
            description = "With learn: FOLDER is ScanCode (a checkout or installation) or a checkout of its LicenseDB;"
                    + " all its licenses and rules become an index of their own, full.idx.")
    boolean fromScanCode;

    @Mixin
    LicenseOptions licenses = new LicenseOptions();

    @Mixin
    SheetOptions options = new SheetOptions();

    LicensesVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        if (!words.isEmpty() && words.getFirst().equals("learn")) {
            if (words.size() != 2) throw new UsageException("licenses learn: give one folder");
            Learning learning = new Learning(program.console(), options, licenses);
            Path folder = Path.of(words.get(1));
            return fromScanCode ? learning.collect(folder) : learning.learn(folder);
        }
        if (fromScanCode) throw new UsageException("--from-scancode: only after licenses learn");
        String id = SheetOptions.shown("licenses", words);
        KnownLicenses known = KnownLicenses.load(licenses, program.console());
        if (id == null) {
            List<String> columns = new ArrayList<>(List.of("id", "shade", "lists", "conditions"));
            if (known.steps().size() > 1) columns.add("origin");
            new Sheet("licenses", columns, rows(known)).print(options.format, style, program.console());
            return ExitCode.DONE;
        }
        LicenseTerms terms = known.terms().terms(id);
        if (terms == null) throw SheetOptions.unknown("license", id, near(known, id));
        Sheet.show(terms.name(), full(terms, known), options.format, style, program.console());
        return ExitCode.DONE;
    }

    private List<Map<String, @Nullable Object>> rows(KnownLicenses known) {
        Shade wanted = shade == null ? null : Shades.of(shade);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String id : known.terms().ids()) {
            LicenseTerms terms = known.terms().terms(id);
            if (terms == null || !terms.id().equalsIgnoreCase(id)) continue;
            if (wanted != null && KnownLicenses.shade(terms.freedom()) != wanted) continue;
            if (condition != null
                    && terms.conditions().stream().noneMatch(c -> c.kind().equals(condition))) continue;
            Map<String, @Nullable Object> row = row(terms);
            row.put("origin", known.origin(id));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(LicenseTerms terms) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", terms.id());
        row.put("name", terms.name());
        row.put("shade", KnownLicenses.shade(terms.freedom()).wire());
        row.put("lists", lists(terms));
        row.put("certainty", terms.certainty().word());
        row.put(
                "conditions",
                terms.conditions().stream().map(TermCondition::kind).distinct().toList());
        return row;
    }

    private static List<String> lists(LicenseTerms terms) {
        List<String> lists = new ArrayList<>();
        if (terms.standing().osi()) lists.add("OSI");
        if (terms.standing().fsf()) lists.add("FSF");
        if (!terms.standing().openDefinition().isEmpty()) lists.add("Open Definition");
        if (terms.standing().publicDomain()) lists.add("public domain");
        if (terms.standing().openMdw()) lists.add("OpenMDW");
        return lists;
    }

    private static Map<String, @Nullable Object> full(LicenseTerms terms, KnownLicenses known) {
        Map<String, @Nullable Object> fields = row(terms);
        fields.put("publisher", terms.publisher());
        fields.put("aliases", terms.aliases());
        fields.put("dates", terms.dates());
        fields.put("sources", terms.sources());
        fields.put("texts", terms.texts());
        fields.put("origin", known.origin(terms.id()));
        fields.put(
                "known_texts",
                known.texts(terms.id()).stream().map(LicensesVerb::text).toList());
        fields.put(
                "conditions", terms.conditions().stream().map(LicensesVerb::row).toList());
        List<Map<String, @Nullable Object>> facts = new ArrayList<>();
        terms.facts().forEach((field, value) -> {
            Map<String, @Nullable Object> fact = new LinkedHashMap<>();
            fact.put("kind", field);
            fact.put("value", value instanceof List<?> list ? list : value);
            fact.put("section", terms.sections().get(field));
            facts.add(fact);
        });
        fields.put("facts", facts);
        return fields;
    }

    private static Map<String, @Nullable Object> row(TermCondition condition) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", condition.kind());
        row.put("meaning", condition.meaning());
        row.put("value", condition.value());
        row.put("unit", condition.unit());
        row.put("mode", condition.mode());
        row.put("effect", condition.effect());
        row.put("section", condition.section());
        return row;
    }

    private static Map<String, @Nullable Object> text(KnownText text) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("text", text.wording());
        row.put("source", text.origin());
        row.put("sha256", text.sha256());
        return row;
    }

    private static List<String> near(KnownLicenses known, String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return known.terms().ids().stream()
                .filter(other -> !wanted.isEmpty() && (other.contains(wanted) || wanted.contains(other)))
                .limit(5)
                .toList();
    }
}
