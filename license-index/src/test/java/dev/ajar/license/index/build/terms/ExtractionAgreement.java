package dev.ajar.license.index.build.terms;

import dev.ajar.license.terms.Clause;
import dev.ajar.license.terms.Extraction;
import dev.ajar.license.terms.TermsExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compares what is read from texts with hand-made facts, and prints the table.
final class ExtractionAgreement {
    /// Right, wrong and missed values of one field.
    record Score(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        Score plus(int moreRight, int moreWrong, int moreMissed) {
            return new Score(right + moreRight, wrong + moreWrong, missed + moreMissed);
        }
    }

    private static final Set<String> FROM_POLICY = Set.of("military", "geo_exclusion");

    private final TermsExtractor extractor;
    private final Path licenses;
    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    ExtractionAgreement(TermsExtractor extractor, Path licenses) {
        this.extractor = extractor;
        this.licenses = licenses;
    }

    void compare(FactsTable.Row row) throws IOException {
        Map<String, Clause> evidence = new LinkedHashMap<>();
        Set<String> found = new TreeSet<>();
        List<String> texts = row.texts();
        for (int i = 0; i < texts.size(); i++) {
            boolean policy = texts.get(i).contains("policy") || texts.get(i).contains("-pup-");
            if (i > 0 && !policy) continue;
            Extraction extraction =
                    extractor.extract(Files.readString(licenses.resolve("texts").resolve(texts.get(i) + ".txt")));
            boolean main = i == 0;
            extraction.facts().forEach((field, value) -> {
                if (!main && !FROM_POLICY.contains(field)) return;
                if (value instanceof List<?> list) list.forEach(one -> found.add(field + "=" + one));
                else found.add(comparable(field, value));
                Clause clause = extraction.evidence().get(field);
                if (clause != null) evidence.putIfAbsent(field, clause);
            });
        }
        Set<String> fields = new TreeSet<>(COMPARED);
        for (String one : found) {
            String field = one.substring(0, one.indexOf('='));
            if (!fields.contains(field)) continue;
            boolean right = row.facts().contains(one);
            scores.merge(field, new Score(right ? 1 : 0, right ? 0 : 1, 0), (a, b) -> a.plus(b.right(), b.wrong(), 0));
            if (!right) {
                Clause clause = evidence.get(field);
                differences.add("extra  " + row.id() + " " + one + "   << "
                        + (clause == null ? "" : clause.line() + ": " + clause.quote()));
            }
        }
        for (String one : row.facts()) {
            if (found.contains(one)) continue;
            String field = one.substring(0, one.indexOf('='));
            scores.merge(field, new Score(0, 0, 1), (a, b) -> a.plus(0, 0, 1));
            differences.add("missed " + row.id() + " " + one);
        }
    }

    private static final Set<String> COMPARED = Set.of(
            "commercial_use",
            "outputs_commercial",
            "purpose",
            "user_limit",
            "user_limit_unit",
            "user_limit_effect",
            "revenue_limit",
            "revenue_currency",
            "revenue_period",
            "revenue_effect",
            "registration",
            "use_policy",
            "military",
            "notice",
            "display_duty",
            "naming_prefix",
            "citation_duty",
            "output_training",
            "pass_through",
            "geo_exclusion",
            "remote_restriction",
            "latest_version_duty",
            "terms_may_change",
            "termination",
            "litigation",
            "governing_law");

    private static String comparable(String field, Object value) {
        if (field.equals("display_duty"))
            return field + "=" + (value.toString().startsWith("encouraged") ? "encouraged" : "yes");
        return field + "=" + value;
    }

    Score total() {
        Score total = new Score(0, 0, 0);
        for (Score score : scores.values()) total = total.plus(score.right(), score.wrong(), score.missed());
        return total;
    }

    List<String> differences() {
        return differences;
    }

    String table(String title) {
        StringBuilder table = new StringBuilder(String.format("%-24s right wrong missed  precision recall%n", title));
        scores.forEach((field, score) -> table.append(line(field, score)));
        return table.append(line("all", total())).toString();
    }

    private static String line(String name, Score score) {
        return String.format(
                "%-24s %5d %5d %6d  %9.2f %6.2f%n",
                name, score.right(), score.wrong(), score.missed(), score.precision(), score.recall());
    }
}
