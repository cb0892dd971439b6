package dev.ajar.cli;

import dev.ajar.finding.license.FactPlace;
import dev.ajar.license.Change;
import dev.ajar.license.Match;
import dev.ajar.model.Span;
import dev.ajar.report.json.ConditionJson;
import dev.ajar.report.json.JsonOut;
import java.util.List;
import java.util.Locale;

/// Writes what files hold: schema `ajar-license/1`.
final class LicenseJson {
    private final JsonOut json;

    LicenseJson(JsonOut json) {
        this.json = json;
    }

    void write(List<FileAnswer> answers) {
        if (answers.size() == 1) {
            write(answers.getFirst());
            return;
        }
        json.object(() -> {
            json.text("schema", "ajar-licenses/1");
            json.array("files", () -> answers.forEach(this::write));
        });
    }

    void write(FileAnswer answer) {
        var found = answer.found();
        json.object(() -> {
            json.text("schema", "ajar-license/1");
            json.text("file", answer.file());
            json.texts("ids", found.ids());
            json.any("modified", found.modified());
            json.flag("unknown", found.unknown());
            json.flag("policy", found.policy());
            json.array("matches", () -> found.matches().forEach(this::match));
            json.any("facts", answer.facts());
            if (!answer.places().isEmpty())
                json.object("facts_at", () -> answer.places().forEach(this::places));
            json.array("conditions", () -> ConditionJson.write(answer.conditions(), json));
            if (!found.complete()) json.flag("complete", false);
            json.textIfTold("problem", answer.problem());
        });
    }

    private void places(String field, List<FactPlace> places) {
        json.array(field, () -> places.forEach(this::place));
    }

    private void place(FactPlace place) {
        if (!(place.evidence().span() instanceof Span.Lines lines)) return;
        json.object(() -> {
            json.textIfTold("value", place.member());
            json.number("line", lines.line());
            json.number("end_line", lines.endLine());
            json.text("quote", place.evidence().quote());
        });
    }

    private void match(Match match) {
        json.object(() -> {
            json.texts("ids", match.ids());
            json.text("text", match.text());
            json.text("kind", word(match.kind()));
            json.text("class", word(match.cls()));
            json.number("line", match.line());
            json.number("end_line", match.endLine());
            json.number("offset", match.offset());
            json.number("length", match.length());
            json.number("coverage", Math.round(match.coverage() * 1000) / 1000.0);
            if (match.nearest() != null) {
                json.text("nearest", match.nearest());
                json.number("similarity", Math.round(match.similarity() * 1000) / 1000.0);
            }
            json.array("changes", () -> match.changes().forEach(this::change));
        });
    }

    private void change(Change change) {
        json.object(() -> {
            json.text("kind", word(change.kind()));
            json.number("line", change.line());
            json.number("end_line", change.endLine());
            json.text("text", change.text());
            json.textIfTold("lost", change.lost());
            json.number("offset", change.offset());
            json.number("length", change.length());
        });
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
