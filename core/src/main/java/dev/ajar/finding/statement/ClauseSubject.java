package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Reach;
import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a license clause is about, where it says so, and where the list below, the sentence before or the heading above
/// says it.
final class ClauseSubject {
    private static final int MAX_LISTED = 20;

    private ClauseSubject() {}

    /// What stands before the word that ties it to the license.
    static Subject before(LicenseClause clause, Hit link) {
        Hit except = clause.find("excluding", clause.from(), link.start());
        int stop = except == null ? link.start() : except.start();
        Subject subject = clause.subject(clause.from(), stop);
        if (!subject.matters().isEmpty() || !subject.names().isEmpty()) return subject;
        Subject wide = clause.subject(clause.from(), clause.first().start());
        if (!wide.isEmpty()) return wide;
        return subject.isEmpty() ? named(clause.text(), clause.from(), stop) : subject;
    }

    /// "Auk is licensed under …": a short capitalized subject is a name, whatever it names.
    static Subject named(Text text, int from, int to) {
        int start = from;
        while (start < to && !Phrases.isWord(text.plain.charAt(start))) start++;
        for (Hit part : Vocabulary.of("part-of").in(text.lower, start, to)) start = part.end();
        while (start < to && !Phrases.isWord(text.plain.charAt(start))) start++;
        String words = text.plain.substring(start, to).strip();
        if (words.isEmpty() || words.length() > 40 || words.split(" ").length > 4) return Subject.NONE;
        if (!isName(words) || Vocabulary.of("pronoun").at(text.lower, start, to) != null) return Subject.NONE;
        return new Subject(Set.of(), List.of(new Name(start, start + words.length(), words, "")), Reach.NAMED);
    }

    /// Whether each word starts like one of a name: "The first was" is none.
    private static boolean isName(String words) {
        for (String word : words.strip().split(" +", -1))
            if (word.isEmpty() || !startsName(word.charAt(0))) return false;
        return !words.contains(",") && !words.equals("The");
    }

    private static boolean startsName(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /// "based on X, which is licensed under …": X.
    static Subject antecedent(LicenseClause clause) {
        Hit derived = clause.find("derived", clause.from(), clause.first().start());
        return derived == null
                ? Subject.NONE
                : clause.subject(derived.end(), clause.first().start());
    }

    /// "The following models are under X:": what each entry of the list below is, by the name it starts with.
    static List<Subject> listed(Subject subject, List<Block> blocks, int at, LicenseClause clause) {
        List<Subject> all = new ArrayList<>();
        Block block = blocks.get(at);
        String words = clause.sentence().plain().strip();
        boolean opens = words.endsWith(":") || words.endsWith("：");
        if (!opens || clause.to() != clause.sentence().end() || !subject.names().isEmpty()) return all;
        for (int i = at + 1; i < Math.min(blocks.size(), at + MAX_LISTED); i++) {
            Block item = blocks.get(i);
            if (item.kind() != Block.Kind.ITEM || !block.equals(item.intro())) break;
            Subject one = Subject.read(item.text(), 0, item.text().length(), List.of(), clause.known());
            List<Name> name = one.names().stream()
                    .filter(n -> !Names.isSize(n.words()))
                    .limit(1)
                    .toList();
            Set<Matter> matters = subject.matters().isEmpty() ? one.matters() : subject.matters();
            if (!name.isEmpty() || !matters.isEmpty())
                all.add(new Subject(matters, name, name.isEmpty() ? subject.reach() : Reach.NAMED));
        }
        return all;
    }

    /// What the sentence before was about, where this one goes on with "Use is subject to …" or "It is under …".
    static Subject previous(LicenseClause clause) {
        Text text = clause.text();
        Sentence sentence = clause.sentence();
        if (clause.from() != sentence.start()
                || !clause.has("goes-on", clause.from(), Math.min(sentence.end(), clause.from() + 12)))
            return Subject.NONE;
        Sentence before = null;
        for (Sentence each : Sentence.of(text)) {
            if (each.start() == sentence.start()) break;
            before = each;
        }
        if (before == null) return Subject.NONE;
        List<LicenseMention> apart = LicenseMention.in(text, before.start(), before.end());
        return Subject.read(text, before.start(), before.end(), apart, clause.known());
    }

    /// What a heading or an introduction says the license is for: "Model License", "Weights:".
    static Subject inherited(Block block, Set<String> known) {
        if (block.intro() != null) {
            Text intro = block.intro().text();
            Subject subject =
                    Subject.read(intro, 0, intro.length(), LicenseMention.in(intro, 0, intro.length()), known);
            if (!subject.matters().isEmpty() || !subject.names().isEmpty()) return subject;
        }
        if (!Section.isLicense(block)) return Subject.NONE;
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        String heading = block.section();
        for (Hit hit : Vocabulary.of("matter").in(heading, 0, heading.length())) matters.add(Matter.of(hit.meaning()));
        return matters.isEmpty() ? Subject.NONE : new Subject(matters, List.of(), Reach.UNSAID);
    }
}
