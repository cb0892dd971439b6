package dev.ajar.bench.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came of one run.
///
/// @param exit the exit code; -1 where the run had to be ended
/// @param answers format to what was written in it
/// @param complaints what went to standard error
/// @param seconds wall time
/// @param peakBytes the largest resident memory seen; 0 where not measured
public record Outcome(int exit, Map<String, String> answers, String complaints, double seconds, long peakBytes) {
    /// The most memory a run may take, whatever it reads.
    static final long MOST_BYTES = 1L << 30;

    public Outcome {
        answers = Map.copyOf(answers);
    }

    /// What is wrong; nothing where all holds.
    public List<String> faults(HostileCase hostile, Ground ground) {
        List<String> faults = new ArrayList<>();
        if (exit == -1) faults.add("had to be ended after " + Math.round(seconds) + " s");
        else if (!hostile.exits().contains(exit)) faults.add("exit code " + exit + ", expected " + hostile.exits());
        if (ground.canary().toFile().exists()) faults.add("something was executed");
        if (peakBytes > MOST_BYTES) faults.add("took " + (peakBytes >> 20) + " MB, at most " + (MOST_BYTES >> 20));
        if (complaints.contains("\tat ")) faults.add("a stack trace: " + firstLine(complaints));
        answers.forEach((format, answer) -> output(format, answer, faults));
        output("standard error", complaints, faults);
        if (exit == 0) document(hostile, faults);
        else if (exit == 3 && complaints.isBlank()) faults.add("nothing read, and no word why");
        return faults;
    }

    private static void output(String format, String text, List<String> faults) {
        if (text.contains(Ground.SECRET)) faults.add(format + ": shows what lies outside the root");
        int bad = text.codePoints().filter(Outcome::harmful).findFirst().orElse(-1);
        if (bad >= 0) faults.add(String.format(Locale.ROOT, "%s: control character U+%04X", format, bad));
        if (format.equals("html")) {
            for (String word : List.of("<script>alert", "<img src=x", "href=\"javascript:"))
                if (text.contains(word)) faults.add("html: passes markup on: " + word);
        }
    }

    /// Control characters but line feed and tab, and the marks that turn the direction of what follows.
    private static boolean harmful(int c) {
        if (c == '\n' || c == '\t') return false;
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private void document(HostileCase hostile, List<String> faults) {
        JsonNode document;
        try {
            document = new JsonMapper().readTree(answers.getOrDefault("json", ""));
        } catch (JacksonException e) {
            faults.add("json: not valid: " + e.getOriginalMessage());
            return;
        }
        if (!document.path("schema").asString("").equals("ajar-assessment/1")) faults.add("json: no schema");
        List<String> messages = new ArrayList<>();
        collect(document.path("issues"), messages);
        for (JsonNode subject : document.path("subjects")) collect(subject.path("issues"), messages);
        boolean said = hostile.issues().isEmpty()
                || messages.stream()
                        .anyMatch(message -> hostile.issues().stream()
                                .anyMatch(
                                        word -> message.toLowerCase(Locale.ROOT).contains(word)));
        if (!said) faults.add("no issue with one of " + hostile.issues() + "; issues: " + messages);
    }

    private static void collect(JsonNode issues, List<String> messages) {
        for (JsonNode issue : issues)
            messages.add(issue.path("path").asString("") + ": "
                    + issue.path("message").asString(""));
    }

    private static String firstLine(String text) {
        return text.substring(0, Math.min(text.length(), 160)).replace('\n', ' ');
    }
}
