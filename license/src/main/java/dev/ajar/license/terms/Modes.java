package dev.ajar.license.terms;

import java.util.List;

/// Who may, must or must not in one sentence: what its words forbid and where they speak of the licensor instead.
final class Modes {
    private static final int NEGATION_REACH = 30;
    private static final int BACK_REACH = 10;
    private static final int DUTY_REACH = 6;
    private static final int SUBJECT_REACH = 12;

    private final boolean banned;
    private final boolean only;
    private final List<Phrase.Hit> negations;
    private final List<Phrase.Hit> permissions;
    private final List<Phrase.Hit> behind;
    private final List<Phrase.Hit> licensor;
    private final List<Phrase.Hit> licensee;

    Modes(RuleBook book, Sentence sentence) {
        this.banned = sentence.banned();
        this.only = sentence.listed() == Listed.ONLY;
        this.negations = book.negations(sentence.words());
        this.permissions = negations.isEmpty() ? List.of() : book.permissions(sentence.words());
        this.behind = book.negationsBehind(sentence.words());
        this.licensor = book.licensor(sentence.words());
        this.licensee = licensor.isEmpty() ? List.of() : book.licensee(sentence.words());
    }

    /// Whether the words of a rule stand there as the rule wants it: forbidden, not forbidden, or either.
    boolean fits(Rule rule, Phrase.Hit hit) {
        return switch (rule.when()) {
            case ANY -> true;
            case LISTED -> only && !negated(hit, NEGATION_REACH);
            case FORBIDDEN ->
                !ofLicensor(rule, hit) && (banned || negated(hit, NEGATION_REACH) || takenBack(hit, BACK_REACH));
            case REQUIRED ->
                !ofLicensor(rule, hit) && !banned && !negated(hit, DUTY_REACH) && !takenBack(hit, DUTY_REACH);
        };
    }

    /// Whether a negation stands before the hit, at most so many words away, or inside it, and nothing allows again in
    /// between.
    private boolean negated(Phrase.Hit hit, int within) {
        for (Phrase.Hit no : negations)
            if (no.end() <= hit.end() && hit.start() - no.end() <= within && !allowedAgain(no, hit)) return true;
        return false;
    }

    private boolean allowedAgain(Phrase.Hit no, Phrase.Hit hit) {
        for (Phrase.Hit may : permissions) if (may.start() >= no.end() && may.end() <= hit.start() + 1) return true;
        return false;
    }

    /// Whether "is prohibited" or the like stands behind the hit, at most so many words away.
    private boolean takenBack(Phrase.Hit hit, int within) {
        for (Phrase.Hit no : behind) if (no.start() >= hit.end() && no.start() - hit.end() <= within) return true;
        return false;
    }

    /// Whether the subject of what the rule found is the licensor: nobody else was named in between.
    private boolean ofLicensor(Rule rule, Phrase.Hit hit) {
        if (rule.ofAnyone()) return false;
        for (Phrase.Hit one : licensor) {
            boolean near = one.start() <= hit.start() && hit.start() - one.end() <= SUBJECT_REACH;
            if (near && licensee.stream().noneMatch(you -> you.start() >= one.end() && you.end() <= hit.start()))
                return true;
        }
        return false;
    }
}
