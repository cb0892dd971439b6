package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.OpennessClaim.Kind;
import dev.ajar.finding.statement.OpennessClaim.Strength;
import dev.ajar.finding.statement.OpennessClaim.Who;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the words that call something open or free to use, and what they are said of: the model, its code, other
/// people's work, or the world at large.
final class OpennessClaims {
    private static final int REACH = 70;
    private static final int MAX_HITS = 16;

    private final SubjectMentions subjects;
    private final List<OpennessClaim> found = new ArrayList<>();

    OpennessClaims(SubjectMentions subjects) {
        this.subjects = subjects;
    }

    List<OpennessClaim> read(List<Block> blocks) {
        for (Block block : blocks)
            switch (block.kind()) {
                case PARAGRAPH, ITEM -> prose(block, block.text());
                case ROW -> {
                    for (Text cell : block.cells()) if (cell.length() > 30) prose(block, cell);
                }
                case HEADING -> prose(block, block.text());
                case CODE -> citation(block);
            }
        return found;
    }

    private void prose(Block block, Text text) {
        for (Sentence sentence : Sentence.of(text)) {
            if (sentence.plain().strip().endsWith("?")) continue;
            Set<Kind> here = EnumSet.noneOf(Kind.class);
            for (Hit hit : hits(text, sentence.start(), sentence.end())) {
                Kind kind = kind(hit);
                if (inAddress(text, hit) || (here.contains(kind) && kind != Kind.OPEN_SOURCE)) continue;
                OpennessClaim claim = claim(block, sentence, hit, kind);
                if (claim != null && !repeats(claim)) {
                    found.add(claim);
                    here.add(kind);
                }
            }
        }
    }

    private boolean repeats(OpennessClaim claim) {
        if (found.isEmpty()) return false;
        OpennessClaim last = found.getLast();
        return last.kind() == claim.kind()
                && last.place().line() == claim.place().line()
                && last.who() == claim.who()
                && last.matters().equals(claim.matters());
    }

    private static Kind kind(Hit hit) {
        for (Kind kind : Kind.values()) if (kind.wire().equals(hit.meaning())) return kind;
        throw new IllegalArgumentException("no claim is called '" + hit.meaning() + "'");
    }

    /// The phrases of the vocabulary, and "open … model" with some words between.
    private static List<Hit> hits(Text text, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        int i = from;
        while (i < to) {
            Hit hit = Vocabulary.of("claim").at(text.lower, i, to);
            if (hit == null && text.lower.charAt(i) == 'o') hit = openModel(text.lower, i, to);
            if (hit != null) {
                if (!inName(text.plain, hit)) hits.add(hit);
                i = hit.end();
            } else i++;
            if (hits.size() >= MAX_HITS) break;
        }
        return hits;
    }

    /// Whether the phrase is a piece of an account or mail address.
    private static boolean inName(String plain, Hit hit) {
        char before = hit.start() == 0 ? ' ' : plain.charAt(hit.start() - 1);
        char after = hit.end() >= plain.length() ? ' ' : plain.charAt(hit.end());
        return before == '_' || before == '@' || before == '/' || after == '@' || after == '_';
    }

    private static @Nullable Hit openModel(String lower, int i, int to) {
        if (!lower.startsWith("open ", i) || !Phrases.startsWord(lower, i)) return null;
        int words = 0;
        for (int at = i + 5; at < Math.min(to, i + 60) && words <= 4; words++) {
            Hit noun = Vocabulary.of("open-noun").at(lower, at, to);
            if (noun != null) {
                int after = noun.end();
                while (after < to && lower.charAt(after) == ' ') after++;
                if (after < to && Vocabulary.of("not-open-model").at(lower, after, to) != null) return null;
                return new Hit(i, noun.end(), Kind.OPEN_MODEL.wire());
            }
            if (Vocabulary.of("open-stop").at(lower, at, to) != null) return null;
            int end = at;
            while (end < to && (Phrases.isWord(lower.charAt(end)) || lower.charAt(end) == '-')) end++;
            if (end >= to || lower.charAt(end) != ' ') return null;
            at = end + 1;
        }
        return null;
    }

    private static boolean inAddress(Text text, Hit hit) {
        Link link = text.linkAt(hit.start());
        return link != null && link.words().startsWith("http");
    }

    private @Nullable OpennessClaim claim(Block block, Sentence sentence, Hit hit, Kind kind) {
        return switch (kind) {
            case OPEN_SOURCE, OPEN_MODEL, OPEN_WEIGHTS -> open(block, sentence, hit, kind);
            case OPEN_LICENSE, PERMISSIVE -> license(block, sentence, hit, kind);
            case OPEN_ACCESS, OPEN_PRINCIPLES, FULLY_PUBLIC -> release(block, sentence, hit, kind);
            case COMMERCIAL_USE -> commercial(block, sentence, hit, kind);
            case RESEARCH_PURPOSES -> release(block, sentence, hit, kind);
        };
    }

    private @Nullable OpennessClaim open(Block block, Sentence sentence, Hit hit, Kind kind) {
        Text text = sentence.text();
        Hit head = kind == Kind.OPEN_SOURCE ? head(text, hit.end(), sentence.end()) : null;
        String noun = head == null ? "" : head.meaning();
        if (noun.equals("community"))
            return make(kind, Set.of(), List.of(), Who.COMMUNITY, Strength.STATED, sentence, hit);
        if (noun.equals("license")) return license(block, sentence, hit, kind);
        boolean compares = compares(text, sentence.start(), hit.start(), hit.end(), sentence.end());
        List<String> own = ownNames(text, sentence.start(), sentence.end());
        boolean we = Vocabulary.of("self").any(text.lower, sentence.start(), sentence.end());
        boolean others = Vocabulary.of("claim-others").any(text.lower, before(text, sentence, hit), hit.start());
        if (Section.isThirdParty(block))
            return make(kind, matter(noun, kind), List.of(), Who.OTHERS, Strength.STATED, sentence, hit);
        if (noun.equals("code") || noun.equals("data")) {
            boolean ours = we && Vocabulary.of("our").any(text.lower, before(text, sentence, hit), hit.start());
            boolean start = hit.start() - sentence.start() < 4 && !own.isEmpty();
            return make(
                    kind,
                    matter(noun, kind),
                    start ? own : List.of(),
                    ours || start ? Who.SELF : Who.OTHERS,
                    Strength.STATED,
                    sentence,
                    hit);
        }
        if (noun.equals("weights") || kind != Kind.OPEN_SOURCE) {
            Set<Matter> matters = EnumSet.of(Matter.WEIGHTS);
            boolean subject = !own.isEmpty() || we || headed(block);
            Hit called = kind == Kind.OPEN_MODEL
                    ? hit
                    : kind == Kind.OPEN_WEIGHTS ? head(text, hit.end(), sentence.end()) : head;
            boolean plural = called != null && plural(text, called);
            boolean against = Vocabulary.of("claim-against")
                    .any(text.lower, Math.max(sentence.start(), hit.start() - 90), hit.start());
            if (compares || (against && plural)) {
                Who who = compares && subject ? Who.SELF : Who.OTHERS;
                return make(kind, matters, own, who, Strength.IMPLIED, sentence, hit);
            }
            if (others && plural && !directly(text, sentence, hit))
                return make(kind, matters, List.of(), Who.OTHERS, Strength.STATED, sentence, hit);
            return make(kind, matters, own, subject || !plural ? Who.SELF : Who.OTHERS, Strength.STATED, sentence, hit);
        }
        return verb(block, sentence, hit, kind, own, we);
    }

    /// "open-sourced" as a verb or alone: what is said to be so stands before or after it.
    private @Nullable OpennessClaim verb(
            Block block, Sentence sentence, Hit hit, Kind kind, List<String> own, boolean we) {
        Text text = sentence.text();
        int clause = before(text, sentence, hit);
        boolean passive = Vocabulary.of("be").any(text.lower, Math.max(clause, hit.start() - 30), hit.start());
        Subject left = Subject.read(text, clause, hit.start(), List.of(), subjects.known());
        Subject right = Subject.read(
                text, hit.end(), Math.min(sentence.end(), hit.end() + REACH * 2), List.of(), subjects.known());
        boolean active = text.plain.startsWith("了", hit.end())
                || Vocabulary.of("agent").any(text.lower, Math.max(clause, hit.start() - 40), hit.start());
        Subject said = passive && !active ? left : active ? right : left.isEmpty() ? right : left;
        if (said.isEmpty()) said = left.isEmpty() ? right : left;
        List<String> names =
                said.names().stream().map(Name::words).filter(subjects::isOwn).toList();
        boolean foreign = !said.names().isEmpty() && names.isEmpty();
        if (said.isEmpty() && own.isEmpty() && !we) return null;
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        matters.addAll(said.matters());
        if (matters.isEmpty() && !names.isEmpty()) matters.add(Matter.WEIGHTS);
        boolean self = !names.isEmpty() || active || (!foreign && (we || !own.isEmpty() || headed(block)));
        if (foreign && matters.contains(Matter.WEIGHTS) && !active && !we) self = false;
        return make(kind, matters, names, self ? Who.SELF : Who.OTHERS, Strength.STATED, sentence, hit);
    }

    private @Nullable OpennessClaim license(Block block, Sentence sentence, Hit hit, Kind kind) {
        Text text = sentence.text();
        if (kind == Kind.PERMISSIVE && !Vocabulary.of("license-noun").any(text.lower, sentence.start(), sentence.end()))
            return null;
        List<String> own = ownNames(text, sentence.start(), sentence.end());
        boolean we = Vocabulary.of("self").any(text.lower, sentence.start(), sentence.end());
        Subject subject = Subject.read(text, sentence.start(), hit.start(), List.of(), subjects.known());
        boolean section = Section.isLicense(block);
        boolean first = hit.start() - sentence.start() <= 30 && headed(block);
        boolean self = !own.isEmpty()
                || we
                || section
                || first
                || subject.matters().contains(Matter.WEIGHTS)
                || subject.reach() == LicenseStatement.Reach.REPOSITORY;
        boolean foreign = !subject.names().isEmpty() && own.isEmpty() && !we && !section;
        Set<Matter> matters = subject.matters();
        return make(
                kind,
                matters,
                own,
                self && !foreign && !Section.isThirdParty(block) ? Who.SELF : Who.OTHERS,
                Strength.STATED,
                sentence,
                hit);
    }

    private @Nullable OpennessClaim release(Block block, Sentence sentence, Hit hit, Kind kind) {
        Text text = sentence.text();
        List<String> own = ownNames(text, sentence.start(), sentence.end());
        boolean we = Vocabulary.of("self").any(text.lower, sentence.start(), sentence.end());
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        matters.addAll(Subject.read(text, sentence.start(), hit.start(), List.of(), subjects.known())
                .matters());
        if (matters.isEmpty())
            matters.addAll(Subject.read(text, hit.end(), sentence.end(), List.of(), subjects.known())
                    .matters());
        boolean models = matters.contains(Matter.WEIGHTS) || matters.contains(Matter.PROJECT) || matters.isEmpty();
        if (kind == Kind.FULLY_PUBLIC && !matters.contains(Matter.WEIGHTS) && own.isEmpty()) return null;
        if (!models && own.isEmpty() && !we) return null;
        boolean lead = hit.start() - sentence.start() <= 4;
        if (own.isEmpty() && !we && !lead && !headed(block) && !matters.contains(Matter.WEIGHTS)) return null;
        if (Section.isThirdParty(block)) return null;
        return make(kind, matters, own, Who.SELF, Strength.STATED, sentence, hit);
    }

    private @Nullable OpennessClaim commercial(Block block, Sentence sentence, Hit hit, Kind kind) {
        Text text = sentence.text();
        int from = Math.max(before(text, sentence, hit), hit.start() - 80);
        int to = Math.min(sentence.end(), hit.end() + 40);
        if (text.lower.startsWith("non", Math.max(0, hit.start() - 4)) && hit.start() >= 4) return null;
        if (!Vocabulary.of("allow").any(text.lower, from, hit.start())
                && !Vocabulary.of("allow").any(text.lower, hit.end(), to)) return null;
        if (Vocabulary.of("deny").any(text.lower, from, hit.start())
                || Vocabulary.of("deny").any(text.lower, hit.end(), Math.min(to, hit.end() + 20))) return null;
        return release(block, sentence, hit, kind);
    }

    /// `title = {…}` of a citation that is the document's own.
    private void citation(Block block) {
        Text text = block.text();
        if (text.lower.indexOf('@') < 0 || text.lower.indexOf("title") < 0) return;
        for (Sentence line : Sentence.of(text)) {
            if (!line.lower().strip().startsWith("title")) continue;
            List<String> own = ownNames(text, line.start(), line.end());
            if (own.isEmpty()) continue;
            for (Hit hit : hits(text, line.start(), line.end())) {
                Hit head = head(text, hit.end(), line.end());
                if (head != null && !head.meaning().equals("weights") && kind(hit) == Kind.OPEN_SOURCE) continue;
                OpennessClaim claim =
                        make(kind(hit), EnumSet.of(Matter.WEIGHTS), own, Who.SELF, Strength.STATED, line, hit);
                if (!repeats(claim)) found.add(claim);
            }
        }
    }

    /// The noun that "open-source" stands before.
    private static @Nullable Hit head(Text text, int from, int to) {
        int stop = from;
        int depth = 0;
        while (stop < Math.min(to, from + REACH)) {
            char c = text.plain.charAt(stop);
            if (c == '(') depth++;
            if (c == ')' && depth-- == 0) break;
            if (depth == 0 && ".,;:!?，。；：、".indexOf(c) >= 0) break;
            stop++;
        }
        boolean dense = from > 0 && text.plain.charAt(from - 1) >= 0x2e80;
        if (dense && text.plain.startsWith("的", from)) from++;
        Hit preposition = Vocabulary.of("head-stop").first(text.lower, from, stop);
        int end = preposition == null ? stop : preposition.start();
        Hit head = null;
        for (Hit hit : Vocabulary.of("claim-head").in(text.lower, from, end)) {
            boolean compound = hit.end() < end && text.plain.charAt(hit.end()) == '-';
            if (compound) continue;
            head = hit;
            if (!dense) break;
        }
        return head;
    }

    private static boolean compares(Text text, int from, int hit, int end, int to) {
        if (Vocabulary.of("claim-compare").any(text.lower, Math.max(from, hit - 90), hit)) return true;
        return text.plain.charAt(hit) >= 0x2e80
                && Vocabulary.of("claim-compare").any(text.lower, end, Math.min(to, end + 20));
    }

    private static boolean directly(Text text, Sentence sentence, Hit hit) {
        return Vocabulary.of("our").any(text.lower, Math.max(sentence.start(), hit.start() - 12), hit.start());
    }

    private static boolean plural(Text text, Hit head) {
        return text.lower.charAt(head.end() - 1) == 's';
    }

    /// Where the clause of the hit starts.
    private static int before(Text text, Sentence sentence, Hit hit) {
        int at = hit.start();
        while (at > sentence.start() && ".;:；：，,".indexOf(text.plain.charAt(at - 1)) < 0 && hit.start() - at < 160)
            at--;
        return at;
    }

    private boolean headed(Block block) {
        for (String heading : block.headings()) if (ownIn(heading)) return true;
        return block.headings().isEmpty();
    }

    private boolean ownIn(String heading) {
        for (String name : subjects.known()) if (heading.contains(name)) return true;
        return false;
    }

    private List<String> ownNames(Text text, int from, int to) {
        Set<String> own = new LinkedHashSet<>();
        for (Name name : Names.in(text, from, to, List.of(), subjects.known()))
            if (!Names.isPath(name.words()) && subjects.isOwn(name.words())) own.add(name.words());
        return List.copyOf(own);
    }

    private static Set<Matter> matter(String noun, Kind kind) {
        if (kind != Kind.OPEN_SOURCE) return EnumSet.of(Matter.WEIGHTS);
        return switch (noun) {
            case "weights" -> EnumSet.of(Matter.WEIGHTS);
            case "code" -> EnumSet.of(Matter.CODE);
            case "data" -> EnumSet.of(Matter.DATA);
            default -> Set.of();
        };
    }

    private static OpennessClaim make(
            Kind kind,
            Set<Matter> matters,
            List<String> names,
            Who who,
            Strength strength,
            Sentence sentence,
            Hit hit) {
        return new OpennessClaim(kind, matters, names, who, strength, sentence.place(hit.start()));
    }
}
