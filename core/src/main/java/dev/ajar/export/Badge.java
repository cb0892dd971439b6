package dev.ajar.export;

import dev.ajar.report.json.AssessmentFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One verdict as a picture that names the evidence it stands on.
///
/// @param grade what the framework gives, in a reader's words
/// @param state how the picture is colored: `best`, `some`, `none` or `open`, where unknown answers decide
/// @param date on which it was assessed, such as `2026-11-24`
/// @param link address of the evidence, absolute or relative to the badge
/// @param digest of the evidence, as [AssessmentFile.Document#digest()]
/// @param ajar version of the program that assessed
public record Badge(
        String subject,
        String framework,
        String version,
        String grade,
        String state,
        boolean derived,
        String date,
        String link,
        String digest,
        String ajar) {
    private static final String SCHEMA = "ajar-badge/1";
    private static final int MAX_BYTES = 64 << 10;
    private static final int MAX_TEXT = 200;

    /// The badge of one verdict of a document.
    ///
    /// @param judgement one of its judgements
    public static Badge of(AssessmentFile.Document document, JsonNode judgement, String date, String link) {
        return new Badge(
                clip(document.name()),
                clip(judgement.path("framework").asString("")),
                clip(judgement.path("version").asString("")),
                clip(grade(judgement)),
                state(judgement),
                judgement.path("derived").asBoolean(false),
                date,
                link,
                document.digest(),
                clip(document.root().path("ajar").asString("")));
    }

    /// All badges that a document allows.
    public static List<Badge> all(AssessmentFile.Document document, String date, String link) {
        List<Badge> all = new ArrayList<>();
        for (JsonNode judgement : document.subject().path("judgements")) all.add(of(document, judgement, date, link));
        return all;
    }

    /// Reads the badge out of a picture that this program drew.
    ///
    /// @throws IllegalArgumentException saying what was expected
    public static Badge read(String svg) {
        if (svg.length() > MAX_BYTES) throw new IllegalArgumentException("a badge has at most " + MAX_BYTES + " bytes");
        int start = svg.indexOf("<metadata>");
        int end = svg.indexOf("</metadata>");
        if (start < 0 || end < start || svg.indexOf("<metadata>", start + 1) >= 0)
            throw new IllegalArgumentException("expected a picture with one <metadata>, as ajar badge writes it");
        try {
            JsonNode said = JsonMapper.shared().readTree(BadgeSvg.unescaped(svg.substring(start + 10, end)));
            if (!said.path("schema").asString("").equals(SCHEMA))
                throw new IllegalArgumentException("expected the schema " + SCHEMA + " in <metadata>");
            return new Badge(
                    text(said, "subject"),
                    text(said, "framework"),
                    text(said, "version"),
                    text(said, "grade"),
                    text(said, "state"),
                    said.path("derived").asBoolean(false),
                    text(said, "date"),
                    text(said, "evidence"),
                    text(said, "digest"),
                    text(said, "ajar"));
        } catch (JacksonException | StackOverflowError e) {
            throw new IllegalArgumentException("expected JSON in <metadata>", e);
        }
    }

    /// The picture.
    public String svg() {
        return new BadgeSvg(this).svg();
    }

    /// What the picture carries for programs.
    String metadata() {
        ObjectNode said = JsonMapper.shared().createObjectNode();
        said.put("schema", SCHEMA);
        said.put("ajar", ajar);
        said.put("subject", subject);
        said.put("framework", framework);
        said.put("version", version);
        said.put("grade", grade);
        said.put("state", state);
        said.put("derived", derived);
        said.put("date", date);
        said.put("evidence", link);
        said.put("digest", digest);
        return JsonMapper.shared().writeValueAsString(said);
    }

    /// The judgement of a document that this badge speaks of, or `null`.
    public @Nullable JsonNode judgement(AssessmentFile.Document document) {
        for (JsonNode judgement : document.subject().path("judgements"))
            if (judgement.path("framework").asString("").equals(framework)
                    && judgement.path("version").asString("").equals(version)) return judgement;
        return null;
    }

    /// A grade in a reader's words.
    static String grade(JsonNode judgement) {
        JsonNode grade = judgement.path("grade");
        return switch (judgement.path("shape").asString("")) {
            case "points" -> {
                String low = number(grade.path("low"));
                String high = number(grade.path("high"));
                String max = judgement.path("max").isNumber() ? " of " + number(judgement.path("max")) : " points";
                yield (low.equals(high) ? low : low + " to " + high) + max;
            }
            case "tiers" -> words("class ", grade).replace("class none", "unclassified");
            default -> words("", grade).replace('_', ' ').replace(':', ' ');
        };
    }

    private static String words(String before, JsonNode grade) {
        String best = grade.path("best").asString("");
        String worst = grade.path("worst").asString("");
        return best.equals(worst) ? before + best : before + worst + " to " + best;
    }

    private static String number(JsonNode node) {
        String text = node.asString("");
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String state(JsonNode judgement) {
        JsonNode grade = judgement.path("grade");
        if (judgement.path("shape").asString("").equals("points")) {
            double low = grade.path("low").asDouble(0);
            if (low != grade.path("high").asDouble(0)) return "open";
            double max = judgement.path("max").asDouble(0);
            return low <= 0 ? "none" : max > 0 && low >= max ? "best" : "some";
        }
        String best = grade.path("best").asString("");
        if (!best.equals(grade.path("worst").asString("")) || best.equals("unknown")) return "open";
        String top = "pass";
        for (String tier : judgement.path("progress").propertyNames()) top = tier;
        if (best.equals(top) || best.equals("pass")) return "best";
        return best.equals("fail") || best.equals("none") ? "none" : "some";
    }

    private static String text(JsonNode said, String key) {
        JsonNode value = said.path(key);
        if (!value.isString() || value.asString().length() > 4 * MAX_TEXT)
            throw new IllegalArgumentException("expected a text '" + key + "' in <metadata>");
        return value.asString();
    }

    private static String clip(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_TEXT) return text;
        return text.substring(0, text.offsetByCodePoints(0, MAX_TEXT));
    }
}
