package dev.ajar.license.index.cases;

import dev.ajar.license.Identification;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells when a changed text has become another known text, as the license with one clause more does when it is cut.
final class OtherTexts {
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_MORE = 80;
    private final Map<String, List<String>> words = new HashMap<>();

    OtherTexts(List<Sample> samples) {
        try {
            for (Sample sample : Sample.spdxTemplates()) words.put(sample.name(), required(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Sample sample : samples) words.put(sample.name(), required(sample));
    }

    /// Whether the answer is another text, and the changed text has all its words and few others.
    boolean isNow(Sample sample, String changed, Identification found) {
        for (Match match : found.matches()) {
            boolean same = match.cls() == MatchClass.EXACT || match.cls() == MatchClass.EQUIVALENT;
            String text = match.text();
            if (!same || text == null || text.equals(sample.name())) continue;
            List<String> other = words.get(text);
            List<String> has = words(changed);
            if (other != null && has.size() <= other.size() + MOST_MORE && inOrder(other, has)) return true;
        }
        return false;
    }

    /// Other texts of which a text holds every word, among the answers: it is those texts, and more.
    Set<String> within(Sample sample, Identification found) {
        Set<String> within = new HashSet<>();
        for (Match match : found.matches()) {
            String text = match.text();
            List<String> other = text == null ? null : words.get(text);
            if (other != null && inOrder(other, words(sample.text()))) within.add(text);
        }
        return within;
    }

    private static boolean inOrder(List<String> words, List<String> in) {
        int n = 0;
        for (String word : in) if (n < words.size() && words.get(n).equals(word)) n++;
        return n == words.size();
    }

    private static List<String> required(Sample sample) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < sample.text().length(); n++) {
            boolean varies = sample.free().get(n) || sample.optional().get(n);
            text.append(varies ? ' ' : sample.text().charAt(n));
        }
        return words(sample.optional().isEmpty() ? body(text.toString()) : text.toString());
    }

    /// A text without its title and its copyright lines.
    private static String body(String text) {
        StringBuilder body = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean title = body.toString().isBlank() && line.length() < LONGEST_TITLE;
            if (!title && !line.toLowerCase(Locale.ROOT).contains("copyright (c)") && !line.startsWith("Copyright"))
                body.append(line).append('\n');
            else body.append('\n');
        }
        return body.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
            if (word.length() > 2) words.add(word);
        return words;
    }
}
