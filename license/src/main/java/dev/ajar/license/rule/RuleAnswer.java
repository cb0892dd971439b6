package dev.ajar.license.rule;

import dev.ajar.license.Change;
import dev.ajar.license.Identification;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.MatchKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Joins what whole texts and what rules say of one file.
///
/// A text that was compared as a whole is judged by that comparison: rules inside it add nothing. Only where it differs
/// from what is known may a rule that explains most of it give it another name, and it stays modified where the rule
/// does not reach. Elsewhere the longer of two that overlap counts.
public final class RuleAnswer {
    /// So much of a text must a rule explain to name it.
    private static final double MOST = 0.6;

    private final List<Match> texts = new ArrayList<>();
    private final List<Match> signs = new ArrayList<>();

    private RuleAnswer() {}

    public static Identification join(Identification found, List<Match> rules) {
        if (rules.isEmpty()) return found;
        RuleAnswer answer = new RuleAnswer();
        for (Match match : found.matches()) (whole(match) ? answer.texts : answer.signs).add(match);
        List<Match> added = new ArrayList<>();
        for (Match rule : rules) if (!answer.takes(rule)) added.add(rule);
        List<Match> all = new ArrayList<>(answer.texts);
        all.addAll(added);
        for (Match sign : answer.signs) if (!answer.told(sign, added)) all.add(sign);
        all.sort(Comparator.comparingInt(Match::offset));
        return new Identification(all, found.complete());
    }

    private static boolean whole(Match match) {
        return (match.kind() == MatchKind.TEXT || match.kind() == MatchKind.POLICY)
                && match.cls() != MatchClass.UNKNOWN_LICENSE;
    }

    /// Whether a text has room for the rule, which then is no match of its own.
    private boolean takes(Match rule) {
        for (int n = 0; n < texts.size(); n++) {
            Match text = texts.get(n);
            int both = both(text, rule);
            if (both == 0) continue;
            boolean says = rule.kind() == MatchKind.TEXT || rule.kind() == MatchKind.NOTICE;
            boolean differs = text.cls() == MatchClass.MODIFIED || text.cls() == MatchClass.PARTIAL;
            if (differs && says && both > MOST * text.length() && other(text, rule)) {
                texts.set(n, named(text, rule));
                return true;
            }
            if (2 * both > rule.length()) return true;
        }
        return false;
    }

    /// Whether rules say what a sign says, or what license language there is.
    private boolean told(Match sign, List<Match> rules) {
        for (Match rule : rules) {
            int both = both(sign, rule);
            if (both == 0) continue;
            if (sign.cls() == MatchClass.UNKNOWN_LICENSE) {
                if (rule.kind() == MatchKind.TEXT && both > MOST * sign.length()) return true;
            } else {
                return true;
            }
        }
        return false;
    }

    private static Match named(Match text, Match rule) {
        List<Change> left = text.changes().stream()
                .filter(change -> change.offset() < rule.offset() || change.offset() > rule.offset() + rule.length())
                .toList();
        int from = Math.min(text.offset(), rule.offset());
        int to = Math.max(text.offset() + text.length(), rule.offset() + rule.length());
        return new Match(
                rule.ids(),
                rule.text(),
                MatchKind.TEXT,
                left.isEmpty() ? MatchClass.EXACT : MatchClass.MODIFIED,
                Math.min(text.line(), rule.line()),
                Math.max(text.endLine(), rule.endLine()),
                from,
                to - from,
                1,
                left,
                null,
                0);
    }

    private static boolean other(Match text, Match rule) {
        String id = family(rule.id());
        return text.ids().stream().noneMatch(one -> family(one).equals(id));
    }

    private static String family(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        for (String end : List.of("-only", "-or-later", "+"))
            if (lower.endsWith(end)) return lower.substring(0, lower.length() - end.length());
        return lower;
    }

    private static int both(Match one, Match other) {
        int from = Math.max(one.offset(), other.offset());
        return Math.max(0, Math.min(one.offset() + one.length(), other.offset() + other.length()) - from);
    }
}
