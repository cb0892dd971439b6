package dev.ajar.license.index.build.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.license.terms.Clause;
import dev.ajar.license.terms.ConditionLocator;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermCondition;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionLocatorTest {
    private static final ConditionLocator LOCATOR =
            new ConditionLocator(TermsExtractor.read(Compiled.section("extract")));
    private static final TermsIndex TERMS = TermsIndex.read(Compiled.section("terms"));

    private static final String TEXT = """
            ZED NON-COMMERCIAL LICENSE

            1. Grant. You may use the Model solely for
            non-commercial purposes.
            2. Terms.
            a. You shall provide a copy of this Agreement to any recipient.
            b. You must prominently display "Built with Zed".
            3. Law. This Agreement is governed by the laws of France.
            """;

    @Test
    void each_condition_gets_the_clause_that_says_it_and_not_the_title() {
        assertThat(line("non-commercial", null, null)).isEqualTo(3);
        assertThat(line("license-copy", null, null)).isEqualTo(6);
        assertThat(line("attribution", "display", "Built with Zed")).isEqualTo(7);
        assertThat(line("governing-law", null, "FR")).isEqualTo(8);
    }

    @Test
    void what_the_text_does_not_say_has_no_clause() {
        assertThat(line("remote-restriction", null, null)).isZero();
        assertThat(line("governing-law", null, "US-CA")).isZero();
        assertThat(line("user-threshold", null, 700_000_000L)).isZero();
    }

    private static int line(String kind, @Nullable String mode, @Nullable Object value) {
        var condition = new TermCondition(kind, value, null, mode, null, null, "");
        Clause clause = LOCATOR.locate(List.of(condition), TEXT, 0, TEXT.length())
                .getFirst()
                .clause();
        return clause == null ? 0 : clause.line();
    }

    @Test
    void in_real_license_files_the_clause_is_the_one_that_careful_readers_name() throws IOException {
        Path repos = Path.of(System.getProperty("ajar.shared", "none")).resolve("data/repos");
        if (!Files.isDirectory(repos)) {
            System.out.println("not run: no shared data (" + repos + ")");
            return;
        }
        int right = 0;
        List<String> other = new ArrayList<>();
        try (Stream<Path> files = Files.list(repos)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList())
                for (Object item : Yaml.read(file).list("subjects"))
                    for (String outcome : subject(repos, Yaml.read(file), Yaml.of("subject", item)))
                        if (outcome.isEmpty()) right++;
                        else other.add(outcome);
        }
        System.out.printf("clauses located: %d as labeled, %d other%n", right, other.size());
        other.forEach(System.out::println);
        assertThat((double) right / (right + other.size())).isGreaterThanOrEqualTo(0.93);
    }

    /// One outcome per labeled condition: empty where the place agrees, else what differs.
    private static List<String> subject(Path repos, Yaml repo, Yaml subject) throws IOException {
        LicenseTerms terms = TERMS.terms(String.valueOf(subject.map().get("weights_license")));
        List<String> outcomes = new ArrayList<>();
        if (terms == null) return outcomes;
        String folder = repo.text("repo").replace("/", "+").replaceAll("@.*", "");
        for (Object item : subject.list("conditions")) {
            Yaml label = Yaml.of("condition", item);
            for (Object at : label.list("at")) {
                Yaml place = Yaml.of("at", at);
                Path path = repos.resolve("recorded")
                        .resolve(folder)
                        .resolve("files")
                        .resolve(place.text("path"));
                boolean license = path.getFileName().toString().matches(".*(LICEN|POLICY).*");
                if (!license || !Files.exists(path)) continue;
                String outcome = outcome(terms, label, place, Files.readString(path));
                if (outcome != null) outcomes.add(outcome);
                break;
            }
        }
        return outcomes;
    }

    private static @Nullable String outcome(LicenseTerms terms, Yaml label, Yaml place, String text) {
        String kind = label.text("kind");
        int wanted = Integer.parseInt(place.text("line"));
        List<String> found = new ArrayList<>();
        boolean known = false;
        for (ConditionLocator.Located located : LOCATOR.locate(terms, text)) {
            if (!located.condition().kind().equals(kind)) continue;
            known = true;
            Clause clause = located.clause();
            if (clause == null) continue;
            int first = 1
                    + (int) text.substring(0, clause.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            if (wanted >= first - 1 && wanted <= clause.endLine() + 1) return "";
            found.add(clause.line() + ": " + clause.quote());
        }
        return known ? terms.id() + " " + kind + " wanted " + wanted + ", found " + found : null;
    }
}
