package dev.ajar.license.index.build.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The hand-made facts of read licenses, as sets of `field=value`, with the texts they were read from.
record FactsTable(List<Row> rows) {

    record Row(String id, boolean development, List<String> texts, Set<String> facts) {}

    static FactsTable read(Path licenses) throws IOException {
        List<List<String>> table = csv(Files.readString(licenses.resolve("ai-license-facts.csv")));
        List<String> head = table.getFirst();
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : table.subList(1, table.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < head.size(); i++) row.put(head.get(i), i < cells.size() ? cells.get(i) : "");
            if (!row.get("confidence").startsWith("text") || row.get("texts").isBlank()) continue;
            rows.add(new Row(
                    row.get("id"), even(row.get("id")), current(licenses, parts(row.get("texts"))), facts(row)));
        }
        return new FactsTable(rows);
    }

    /// The texts without wordings that were replaced by later ones, where one is left.
    private static List<String> current(Path licenses, List<String> texts) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String text : texts)
            if (!Files.readString(licenses.resolve("texts").resolve(text + ".yml"))
                    .contains("status: \"superseded\"")) kept.add(text);
        return kept.isEmpty() ? texts : kept;
    }

    private static Set<String> facts(Map<String, String> row) {
        Set<String> facts = new TreeSet<>();
        for (String field : List.of(
                "user_limit",
                "user_limit_unit",
                "revenue_limit",
                "revenue_currency",
                "registration",
                "use_policy",
                "military",
                "naming_prefix",
                "citation_duty",
                "output_training",
                "remote_restriction",
                "terms_may_change")) put(facts, field, row.get(field));
        put(facts, "commercial_use", row.get("commercial_use"));
        if (row.get("commercial_note").contains("outputs may be used")) put(facts, "outputs_commercial", "yes");
        for (String purpose : parts(row.get("purpose"))) put(facts, "purpose", purpose);
        String effect = row.get("user_limit_effect");
        put(facts, "user_limit_effect", effect.startsWith("above it") ? "grant ends" : effect.replaceFirst(",.*", ""));
        if (!row.get("revenue_period").equals("unstated")) put(facts, "revenue_period", row.get("revenue_period"));
        put(facts, "revenue_effect", row.get("revenue_effect").replaceFirst(" \\(.*", ""));
        put(facts, "notice", row.get("notice").isBlank() ? "" : "yes");
        put(facts, "latest_version_duty", row.get("latest_version_duty").equals("yes") ? "yes" : "");
        String display = row.get("display_duty");
        put(facts, "display_duty", display.isBlank() ? "" : display.startsWith("encouraged") ? "encouraged" : "yes");
        String pass = row.get("pass_through");
        put(
                facts,
                "pass_through",
                pass.isBlank()
                        ? ""
                        : pass.contains("copyleft")
                                ? "network-copyleft"
                                : pass.matches(".*(restriction|AUP|PUP).*")
                                        ? "restrictions"
                                        : pass.contains("only under")
                                                ? "same-license"
                                                : pass.contains("copy") ? "copy" : "none");
        for (String place : parts(row.get("geo_exclusion"))) put(facts, "geo_exclusion", place);
        for (String way : parts(row.get("termination"))) put(facts, "termination", way);
        for (String suit : parts(row.get("litigation"))) put(facts, "litigation", suit);
        String law = row.get("governing_law");
        put(facts, "governing_law", law.matches("[A-Z-]+") ? law : "");
        return facts;
    }

    private static void put(Set<String> facts, String field, String value) {
        if (!value.isBlank()) facts.add(field + "=" + value);
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(";", -1)) if (!part.isBlank()) parts.add(part.strip());
        return parts;
    }

    /// Half of the rows, chosen by the hash of their ids, may be developed against.
    private static boolean even(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(java.nio.charset.StandardCharsets.UTF_8))[0]
                            % 2
                    == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
