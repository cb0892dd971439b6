package dev.ajar.framework;

import dev.ajar.internal.DataNode;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Judgement.Verdict;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a framework's file and checks all of it; a complaint names file, line and what was expected.
final class FrameworkReader {
    private static final List<String> CERTAINTIES =
            List.of("verified in source", "secondary source", "unverified", "mixed, see notes");

    private static final int MAX_LEVELS = 30;

    private final DataNode root;
    private final URI url;
    private final RequirementReader requirements = new RequirementReader();

    private FrameworkReader(DataNode root) {
        this.root = root;
        root.only(
                "id",
                "version",
                "name",
                "date",
                "url",
                "derived",
                "certainty",
                "notes",
                "missing-in-record",
                "computed-by",
                "tags",
                "licenses",
                "third-party",
                "define",
                "criteria",
                "grading");
        url = uri(root.need("url"));
    }

    static Framework read(DataNode root) {
        return new FrameworkReader(root).framework();
    }

    private Framework framework() {
        DataNode tags = root.get("tags");
        if (tags != null) tags.fields().forEach(requirements::tags);
        DataNode define = root.get("define");
        if (define != null) define.fields().forEach(requirements::define);
        Set<String> ids = new HashSet<>();
        List<Criterion> criteria = new ArrayList<>();
        for (DataNode node : root.need("criteria").items()) {
            Criterion criterion = criterion(node);
            if (!ids.add(criterion.id())) throw node.wrong("each criterion once, found '" + criterion.id() + "' again");
            criteria.add(criterion);
        }
        if (criteria.isEmpty()) throw root.need("criteria").wrong("at least one criterion");
        String certainty = root.need("certainty").text();
        if (!CERTAINTIES.contains(certainty)) throw root.need("certainty").wrong("one of " + CERTAINTIES);
        String missing = root.text("missing-in-record", "");
        for (Criterion criterion : criteria)
            if (!missing.isEmpty() && !words(criterion).contains(missing))
                throw root.need("missing-in-record").wrong("a word that every criterion has");
        return new Framework(
                said(root, "id"),
                said(root, "version"),
                said(root, "name"),
                date(root.need("date")),
                url,
                truth(root.need("derived")),
                certainty,
                root.texts("notes"),
                named(),
                thirdParty(),
                missing,
                computedBy(),
                criteria,
                new GradingReader(criteria).read(root.need("grading")));
    }

    private Map<String, Set<LicenseTag>> named() {
        Map<String, Set<LicenseTag>> named = new LinkedHashMap<>();
        DataNode licenses = root.get("licenses");
        if (licenses != null) licenses.fields().forEach((id, tags) -> named.put(id, requirements.tagged(tags)));
        return named;
    }

    private Set<ComponentKind> thirdParty() {
        Set<ComponentKind> kinds = new LinkedHashSet<>();
        for (DataNode kind : root.list("third-party")) kinds.add(RequirementReader.kind(kind));
        return kinds;
    }

    private String computedBy() {
        DataNode tool = root.get("computed-by");
        if (tool == null) return "";
        if (!tool.text().equals(MotCompat.ID)) throw tool.wrong("'" + MotCompat.ID + "', found '" + tool.text() + "'");
        return tool.text();
    }

    private Criterion criterion(DataNode node) {
        node.only("id", "group", "question", "remedy", "source", "applies", "met", "terms", "levels");
        DataNode source = node.need("source").only("section", "url");
        Requirement applies = requirement(node.get("applies"));
        Requirement terms = requirement(node.get("terms"));
        List<Criterion.Level> levels = levels(node);
        List<Requirement> all = new ArrayList<>();
        for (Criterion.Level level : levels) all.add(level.when());
        if (terms != null) all.add(terms);
        if (applies != null) all.add(applies);
        return new Criterion(
                said(node, "id"),
                node.text("group", ""),
                said(node, "question"),
                said(node, "remedy"),
                said(source, "section"),
                source.get("url") == null ? url : uri(source.need("url")),
                applies,
                levels,
                terms,
                Deciding.asked(all));
    }

    private @Nullable Requirement requirement(@Nullable DataNode node) {
        return node == null ? null : requirements.read(node);
    }

    private List<Criterion.Level> levels(DataNode node) {
        DataNode met = node.get("met");
        if ((met == null) == (node.get("levels") == null)) throw node.wrong("either 'met' or 'levels'");
        if (met != null)
            return List.of(
                    new Criterion.Level("met", 1, Verdict.MET, requirements.read(met)),
                    new Criterion.Level("not-met", 0, Verdict.NOT_MET, new Requirement.Fixed(true)));
        List<Criterion.Level> levels = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        for (DataNode level : node.need("levels").items()) {
            level.only("word", "points", "verdict", "when");
            String word = said(level, "word");
            if (!words.add(word)) throw level.wrong("each level once, found '" + word + "' again");
            levels.add(new Criterion.Level(
                    word,
                    number(level.get("points"), 0),
                    verdict(level.need("verdict")),
                    requirements.read(level.need("when"))));
        }
        if (levels.isEmpty()) throw node.wrong("at least one level");
        if (levels.size() > MAX_LEVELS) throw node.wrong("at most " + MAX_LEVELS + " levels");
        if (!levels.getLast().when().equals(new Requirement.Fixed(true)))
            throw node.need("levels").wrong("'when: always' at the last level");
        return levels;
    }

    static List<String> words(Criterion criterion) {
        return criterion.levels().stream().map(Criterion.Level::word).toList();
    }

    private static Verdict verdict(DataNode node) {
        for (Verdict verdict : List.of(Verdict.MET, Verdict.PARTLY, Verdict.NOT_MET))
            if (verdict.wire().equals(node.text())) return verdict;
        throw node.wrong("met, partly or not-met, found '" + node.text() + "'");
    }

    static String said(DataNode node, String key) {
        String text = node.need(key).text();
        if (text.isBlank()) throw node.need(key).wrong("words for '" + key + "'");
        return text;
    }

    static double number(@Nullable DataNode node, double otherwise) {
        if (node == null) return otherwise;
        try {
            double number = Double.parseDouble(node.text());
            if (Double.isFinite(number) && number >= 0) return number;
        } catch (NumberFormatException e) {
            throw node.wrong("a number, found '" + node.text() + "'");
        }
        throw node.wrong("a number from 0, found '" + node.text() + "'");
    }

    static boolean truth(DataNode node) {
        return switch (node.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.wrong("true or false, found '" + node.text() + "'");
        };
    }

    private static LocalDate date(DataNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.wrong("a date such as 2024-10-28, found '" + node.text() + "'");
        }
    }

    private static URI uri(DataNode node) {
        if (!node.text().startsWith("https://") || node.text().indexOf(' ') >= 0)
            throw node.wrong("an https address, found '" + node.text() + "'");
        try {
            return URI.create(node.text());
        } catch (IllegalArgumentException e) {
            throw node.wrong("an https address, found '" + node.text() + "'");
        }
    }

    /// Reads how the criteria become a grade.
    private record GradingReader(List<Criterion> criteria) {
        Grading read(DataNode node) {
            node.only("points", "gate", "tiers", "ladder");
            if (node.fields().size() != 1) throw node.wrong("one of points, gate, tiers, ladder");
            DataNode points = node.get("points");
            if (points != null) return points(points);
            DataNode tiers = node.get("tiers");
            if (tiers != null) return tiers(tiers);
            DataNode ladder = node.get("ladder");
            if (ladder != null) return ladder(ladder);
            return new Grading.Gate();
        }

        private Grading points(DataNode node) {
            node.only("aggregate", "factor", "weights");
            String aggregate = node.need("aggregate").text();
            if (!List.of("sum", "mean").contains(aggregate))
                throw node.need("aggregate").wrong("sum or mean");
            Map<String, Double> weights = new LinkedHashMap<>();
            DataNode weighted = node.get("weights");
            if (weighted != null)
                weighted.fields().forEach((id, weight) -> {
                    known(weight, id);
                    weights.put(id, number(weight, 1));
                });
            return new Grading.Points(aggregate.equals("mean"), number(node.get("factor"), 1), weights);
        }

        private Grading tiers(DataNode node) {
            List<Grading.Tier> tiers = new ArrayList<>();
            for (DataNode tier : node.items()) {
                tier.only("id", "name", "requires", "optional");
                tier.list("requires").forEach(id -> known(id, id.text()));
                tier.list("optional").forEach(id -> known(id, id.text()));
                tiers.add(new Grading.Tier(
                        said(tier, "id"), said(tier, "name"), tier.texts("requires"), tier.texts("optional")));
            }
            if (tiers.isEmpty()) throw node.wrong("at least one class, best first");
            return new Grading.Tiers(List.copyOf(tiers));
        }

        private Grading ladder(DataNode node) {
            List<Grading.Rung> rungs = new ArrayList<>();
            for (DataNode rung : node.items()) {
                rung.only("when", "grade");
                Map<String, Set<String>> when = new LinkedHashMap<>();
                DataNode conditions = rung.get("when");
                if (conditions != null)
                    conditions.fields().forEach((id, words) -> {
                        Criterion criterion = known(words, id);
                        Set<String> wanted = new LinkedHashSet<>();
                        for (DataNode word : words.isText() ? List.of(words) : words.items()) {
                            if (!words(criterion).contains(word.text()))
                                throw word.wrong("one of " + words(criterion) + ", found '" + word.text() + "'");
                            wanted.add(word.text());
                        }
                        when.put(id, wanted);
                    });
                rungs.add(new Grading.Rung(Map.copyOf(when), said(rung, "grade")));
            }
            if (rungs.isEmpty()) throw node.wrong("at least one rung");
            return new Grading.Ladder(List.copyOf(rungs));
        }

        private Criterion known(DataNode node, String id) {
            for (Criterion criterion : criteria) if (criterion.id().equals(id)) return criterion;
            throw node.wrong("a criterion of this framework, found '" + id + "'");
        }
    }
}
