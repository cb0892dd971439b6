package dev.ajar.cli;

import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermCondition;
import dev.ajar.model.Shade;
import dev.ajar.report.Style;
import java.io.IOException;
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

/// `ajar licenses [list | show ID]`
@Command(name = "licenses", description = "Lists known licenses, or shows what one asks and where it says so.")
final class LicensesVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(arity = "0..2", paramLabel = "list | show ID", description = "A license, such as Apache-2.0.")
    List<String> words = new ArrayList<>();

    @Option(names = "--shade", paramLabel = "SHADE", description = "Only licenses that allow this shade at best.")
    @Nullable
    String shade;

    @Option(names = "--condition", paramLabel = "KIND", description = "Only licenses with this condition.")
    @Nullable
    String condition;

    @Mixin
    SheetOptions options = new SheetOptions();

    LicensesVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        String id = SheetOptions.shown("licenses", words);
        KnownLicenses known = KnownLicenses.load();
        if (id == null) {
            new Sheet("licenses", List.of("id", "shade", "lists", "conditions"), rows(known))
                    .print(options.format, style, program.console());
            return ExitCode.DONE;
        }
        LicenseTerms terms = known.terms().terms(id);
        if (terms == null) throw SheetOptions.unknown("license", id, near(known, id));
        Sheet.show(terms.name(), full(terms), options.format, style, program.console());
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
            rows.add(row(terms));
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

    private static Map<String, @Nullable Object> full(LicenseTerms terms) {
        Map<String, @Nullable Object> fields = row(terms);
        fields.put("publisher", terms.publisher());
        fields.put("aliases", terms.aliases());
        fields.put("dates", terms.dates());
        fields.put("sources", terms.sources());
        fields.put("texts", terms.texts());
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

    private static List<String> near(KnownLicenses known, String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return known.terms().ids().stream()
                .filter(other -> !wanted.isEmpty() && (other.contains(wanted) || wanted.contains(other)))
                .limit(5)
                .toList();
    }
}
