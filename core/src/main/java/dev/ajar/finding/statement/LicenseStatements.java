package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Form;
import dev.ajar.finding.statement.LicenseStatement.Modality;
import dev.ajar.finding.statement.LicenseStatement.Reach;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the clauses that say what is under which license.
final class LicenseStatements {
    private static final int MAX_LABEL = 60;
    private static final int MAX_LISTED = 20;

    private final Set<String> known;
    private final List<LicenseStatement> found = new ArrayList<>();
    /// The last clause that says "licensed" about something without naming a license.
    private @Nullable Subject bare;

    LicenseStatements(Set<String> known) {
        this.known = known;
    }

    List<LicenseStatement> read(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block.kind()) {
                case PARAGRAPH, ITEM -> prose(blocks, i);
                case ROW -> LicenseTable.row(block, known, found);
                case HEADING -> bare = null;
                case CODE -> {}
            }
        }
        return found;
    }

    private void prose(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        LicenseBadge.read(block, found);
        if (block.text().length() == 0) return;
        if (block.kind() == Block.Kind.PARAGRAPH && !block.text().plain.isBlank()) bare = null;
        for (Sentence sentence : Sentence.of(block.text())) sentence(blocks, at, sentence);
    }

    private void sentence(List<Block> blocks, int at, Sentence sentence) {
        Block block = blocks.get(at);
        if (sentence.plain().strip().endsWith("?")) return;
        Text text = sentence.text();
        List<LicenseMention> mentions = LicenseMention.in(text, sentence.start(), sentence.end());
        if (mentions.isEmpty()) {
            rememberBare(sentence);
            return;
        }
        if (label(blocks, at, sentence, mentions)) return;
        boolean any = false;
        int from = sentence.start();
        int colon = colon(text, from, Math.min(sentence.end(), from + MAX_LABEL));
        if (mentions.size() > 1
                && mentions.getFirst().vague()
                && mentions.getFirst().end() <= colon) {
            mentions = mentions.subList(1, mentions.size());
            from = colon;
        } else if (colon > 0
                && colon <= mentions.getFirst().start()
                && Vocabulary.of("notice-label").any(text.lower, from, colon)) from = colon;
        for (int m = 0; m < mentions.size(); ) {
            int next = m + 1;
            int end = sentence.end();
            while (next < mentions.size()) {
                int cut = clauseCut(
                        text, mentions.get(next - 1).end(), mentions.get(next).start());
                if (cut > 0) {
                    end = cut;
                    break;
                }
                next++;
            }
            any |= clause(blocks, at, sentence, from, end, mentions.subList(m, next), mentions);
            from = end;
            m = next;
        }
        if (!any) leftover(block, sentence, mentions);
    }

    /// Where a new clause with its own subject starts between two license names, or -1.
    private static int clauseCut(Text text, int from, int to) {
        for (Hit cut : Vocabulary.of("separator").in(text.lower, from, to)) {
            Hit link = Vocabulary.of("license-link").first(text.lower, cut.end(), to);
            if (link == null) continue;
            boolean subject = !named(text, cut.end(), link.start()).isEmpty()
                    || Vocabulary.of("matter").any(text.lower, cut.end(), link.end())
                    || !Names.in(text, cut.end(), link.start(), List.of(), Set.of())
                            .isEmpty()
                    || Vocabulary.of("reach").any(text.lower, cut.end(), link.start());
            if (subject) return cut.end();
        }
        return -1;
    }

    private boolean clause(
            List<Block> blocks,
            int at,
            Sentence sentence,
            int from,
            int to,
            List<LicenseMention> mentions,
            List<LicenseMention> all) {
        Text text = sentence.text();
        mentions = withoutBasis(text, mentions);
        LicenseMention first = mentions.getFirst();
        LicenseMention last = mentions.getLast();
        from = afterSemicolon(text, from, first.start());
        if (each(sentence, to, mentions, all)) return true;
        Hit after = applies(text, last.end(), to);
        Subject subject;
        Hit link = link(text, from, first.start());
        if (after != null && (link == null || !Subject.any(text, from, link.start(), known))) {
            Hit contrast = Vocabulary.of("contrast").first(text.lower, after.end(), to);
            subject = Subject.read(text, after.end(), contrast == null ? to : contrast.start(), all, known);
            if (subject.isEmpty()) return false;
        } else if (link != null) {
            subject = subjectBefore(text, from, link, first, all);
        } else if (licensedAfter(text, last, to)) {
            subject = Subject.read(text, from, first.start(), all, known);
            if (subject.isEmpty()) subject = Subject.read(text, last.end(), to, all, known);
        } else return false;
        List<Subject> listed = to == sentence.end() ? listed(subject, blocks, at, sentence) : List.of();
        if (!listed.isEmpty()) subject = listed.getFirst();
        if (Vocabulary.of("license-aside").any(text.lower, from, first.start())) return false;
        if (subject.isEmpty() && first.vague() && first.target().isEmpty()) return false;
        if (first.vague()
                && first.target().isEmpty()
                && !subject.matters().contains(Matter.OTHERS)
                && Vocabulary.of("license-elsewhere").any(text.lower, Math.max(from, first.start() - 24), first.end()))
            return false;
        if (subject.isEmpty() && Vocabulary.of("ordinal").at(text.lower, from, first.start()) != null) return true;
        if (first.vague() && first.target().isEmpty() && mentions.size() == 1 && pointer(text, from, to)) return false;
        if (subject.isEmpty() && pointer(text, from, to) && !isLicensed(text, from, first.start())) return false;
        Modality modality = modality(text, from, to, first, last);
        if (modality == Modality.DERIVED_FROM) subject = antecedent(text, from, first, all);
        List<LicenseNamed> licenses = withAddress(text, licenses(mentions), last, to);
        String same = sameAs(text, from, to);
        if (same.isEmpty() && first.vague() && first.target().isEmpty()) same = inheritedFrom(text, from, first, to);
        if (!same.isEmpty()) licenses = List.of();
        else if (licenses.isEmpty()) return false;
        if (followsBelow(first)) licenses = below(blocks, at, licenses);
        if (subject.isEmpty()) subject = previous(sentence, from);
        if (subject.isEmpty()) subject = inherited(blocks.get(at));
        add(subject, licenses, same, modality, Form.SENTENCE, sentence, from, to, first.start());
        for (int i = 1; i < listed.size(); i++)
            add(listed.get(i), licenses, same, modality, Form.SENTENCE, sentence, from, to, first.start());
        if (modality == Modality.APPLIES) excluded(sentence, from, link, to, first, last, licenses, all);
        return true;
    }

    /// What ties a subject to a license; "the following" ties nothing.
    private static @Nullable Hit link(Text text, int from, int to) {
        for (Hit hit : Vocabulary.of("license-link").in(text.lower, from, to)) {
            boolean pronoun = text.lower.startsWith("following", hit.start())
                    && text.lower.substring(from, hit.start()).endsWith("the ");
            if (!pronoun) return hit;
        }
        return null;
    }

    /// "The following models are under X:": what each entry of the list below is, by the name it starts with.
    private List<Subject> listed(Subject subject, List<Block> blocks, int at, Sentence sentence) {
        List<Subject> all = new ArrayList<>();
        Block block = blocks.get(at);
        String words = sentence.plain().strip();
        if (!subject.names().isEmpty() || (!words.endsWith(":") && !words.endsWith("："))) return all;
        for (int i = at + 1; i < Math.min(blocks.size(), at + MAX_LISTED); i++) {
            Block item = blocks.get(i);
            if (item.kind() != Block.Kind.ITEM || !block.equals(item.intro())) break;
            Subject one = Subject.read(item.text(), 0, item.text().length(), List.of(), known);
            List<Names.Name> name = one.names().stream()
                    .filter(n -> !Names.isSize(n.words()))
                    .limit(1)
                    .toList();
            Set<Matter> matters = subject.matters().isEmpty() ? one.matters() : subject.matters();
            if (!name.isEmpty() || !matters.isEmpty())
                all.add(new Subject(matters, name, name.isEmpty() ? subject.reach() : Reach.NAMED));
        }
        return all;
    }

    /// "everything except the weights is under X" and "… under X, except the weights": X does not cover those.
    private void excluded(
            Sentence sentence,
            int from,
            @Nullable Hit link,
            int to,
            LicenseMention first,
            LicenseMention last,
            List<LicenseNamed> licenses,
            List<LicenseMention> all) {
        Text text = sentence.text();
        Hit before = link == null ? null : Vocabulary.of("excluding").first(text.lower, from, link.start());
        Hit behind = Vocabulary.of("excluding").first(text.lower, last.end(), to);
        boolean vague = Vocabulary.of("except-where").any(text.lower, sentence.start(), sentence.end());
        if (before != null && (before.start() - from <= 2 || vague)) before = null;
        Subject subject = Subject.NONE;
        if (before != null && link != null) subject = Subject.read(text, before.end(), link.start(), all, known);
        else if (behind != null) subject = Subject.read(text, behind.end(), to, all, known);
        if (subject.matters().isEmpty() && subject.names().isEmpty()) return;
        add(subject, licenses, "", Modality.DOES_NOT_APPLY, Form.SENTENCE, sentence, from, to, first.start());
    }

    /// "… under the X license, which is based on the Y license": Y is not what applies.
    private static List<LicenseMention> withoutBasis(Text text, List<LicenseMention> mentions) {
        for (int i = 1; i < mentions.size(); i++)
            if (Vocabulary.of("derived")
                    .any(text.lower, mentions.get(i - 1).end(), mentions.get(i).start())) return mentions.subList(0, i);
        return mentions;
    }

    private static int afterSemicolon(Text text, int from, int to) {
        for (int i = to - 1; i > from; i--)
            if (text.plain.charAt(i) == ';' || text.plain.charAt(i) == '；') return i + 1;
        return from;
    }

    /// "the MIT license for the code and the X license for the models": each name is followed by what it is for.
    private boolean each(Sentence sentence, int to, List<LicenseMention> mentions, List<LicenseMention> all) {
        Text text = sentence.text();
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int end = mentions.get(i).end();
            int next = i + 1 < mentions.size() ? mentions.get(i + 1).start() : Math.min(to, end + 60);
            Hit what = Vocabulary.of("for-what").first(text.lower, end, Math.min(next, end + 6));
            Subject subject = what == null ? Subject.NONE : Subject.read(text, what.end(), next, all, known);
            if (subject.matters().isEmpty()) return false;
            subjects.add(subject);
        }
        if (mentions.size() < 2) return false;
        for (int i = 0; i < mentions.size(); i++) {
            LicenseMention one = mentions.get(i);
            add(
                    subjects.get(i),
                    licenses(List.of(one)),
                    "",
                    Modality.APPLIES,
                    Form.SENTENCE,
                    sentence,
                    one.start(),
                    one.end(),
                    one.start());
        }
        return true;
    }

    private Subject subjectBefore(Text text, int from, Hit link, LicenseMention first, List<LicenseMention> all) {
        Hit except = Vocabulary.of("excluding").first(text.lower, from, link.start());
        int stop = except == null ? link.start() : except.start();
        Subject subject = Subject.read(text, from, stop, all, known);
        if (!subject.matters().isEmpty() || !subject.names().isEmpty()) return subject;
        Subject wide = Subject.read(text, from, first.start(), all, known);
        if (!wide.isEmpty()) return wide;
        return subject.isEmpty() ? named(text, from, stop) : subject;
    }

    /// "Auk is licensed under …": a short capitalized subject is a name, whatever it names.
    private static Subject named(Text text, int from, int to) {
        int start = from;
        while (start < to && !Phrases.isWord(text.plain.charAt(start))) start++;
        for (Hit part : Vocabulary.of("part-of").in(text.lower, start, to)) start = part.end();
        while (start < to && !Phrases.isWord(text.plain.charAt(start))) start++;
        String words = text.plain.substring(start, to).strip();
        if (words.isEmpty() || words.length() > 40 || words.split(" ").length > 4) return Subject.NONE;
        if (!isName(words) || Vocabulary.of("pronoun").at(text.lower, start, to) != null) return Subject.NONE;
        return new Subject(Set.of(), List.of(new Names.Name(start, start + words.length(), words, "")), Reach.NAMED);
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

    /// What the sentence before was about, where this one goes on with "Use is subject to …" or "It is under …".
    private Subject previous(Sentence sentence, int from) {
        Text text = sentence.text();
        if (from != sentence.start()
                || !Vocabulary.of("goes-on").any(text.lower, from, Math.min(sentence.end(), from + 12)))
            return Subject.NONE;
        Sentence before = null;
        for (Sentence each : Sentence.of(text)) {
            if (each.start() == sentence.start()) break;
            before = each;
        }
        return before == null
                ? Subject.NONE
                : Subject.read(
                        text,
                        before.start(),
                        before.end(),
                        LicenseMention.in(text, before.start(), before.end()),
                        known);
    }

    private static @Nullable Hit applies(Text text, int from, int to) {
        int near = Math.min(to, from + 40);
        return Vocabulary.of("license-applies").first(text.lower, Math.min(from, near), near);
    }

    private static boolean licensedAfter(Text text, LicenseMention last, int to) {
        return Vocabulary.of("licensed-bare").first(text.lower, last.end(), Math.min(to, last.end() + 12)) != null;
    }

    private static boolean isLicensed(Text text, int from, int to) {
        return Vocabulary.of("licensed-bare").any(text.lower, from, to);
    }

    private static boolean pointer(Text text, int from, int to) {
        return Vocabulary.of("pointer").any(text.lower, from, to);
    }

    private Modality modality(Text text, int from, int to, LicenseMention first, LicenseMention last) {
        String lower = text.lower;
        int tail = Math.min(to, last.end() + 40);
        if (relative(text, from, first)) return Modality.DERIVED_FROM;
        if (Vocabulary.of("formerly").any(lower, from, first.start())) return Modality.FORMERLY;
        if (negated(lower, from, first.start()) || negatedAfter(lower, last.end(), tail))
            return Modality.DOES_NOT_APPLY;
        if (Vocabulary.of("will").any(lower, from, first.start())) return Modality.WILL;
        return Modality.APPLIES;
    }

    private static boolean negated(String lower, int from, int to) {
        for (Hit hit : Vocabulary.of("negation").in(lower, from, to)) {
            if (Vocabulary.of("positive").at(lower, hit.start(), to) != null) continue;
            return true;
        }
        return false;
    }

    private static boolean negatedAfter(String lower, int from, int to) {
        Hit applies = Vocabulary.of("license-applies").first(lower, from, to);
        return applies != null && negated(lower, from, applies.end());
    }

    /// "based on X, which is licensed under …": the license is that of X.
    private static boolean relative(Text text, int from, LicenseMention first) {
        Hit derived = Vocabulary.of("derived").first(text.lower, from, first.start());
        if (derived == null) return false;
        Hit relative = Vocabulary.of("relative").first(text.lower, derived.end(), first.start());
        if (relative != null) return true;
        Hit link = Vocabulary.of("licensed-bare").first(text.lower, derived.end(), first.start());
        return link != null
                && Vocabulary.of("conjunction").first(text.lower, derived.end(), link.start()) == null
                && Vocabulary.of("be").first(text.lower, derived.end(), link.start()) == null;
    }

    private Subject antecedent(Text text, int from, LicenseMention first, List<LicenseMention> all) {
        Hit derived = Vocabulary.of("derived").first(text.lower, from, first.start());
        return derived == null ? Subject.NONE : Subject.read(text, derived.end(), first.start(), all, known);
    }

    private static String sameAs(Text text, int from, int to) {
        Hit same = Vocabulary.of("same-as").first(text.lower, from, to);
        if (same == null) return "";
        Hit as = Vocabulary.of("as").first(text.lower, same.end(), to);
        if (as != null) {
            String rest = text.plain.substring(as.end(), to).strip();
            return rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
        }
        Hit with = Vocabulary.of("as-before").first(text.lower, from, same.start());
        return with == null
                ? ""
                : text.plain.substring(with.end(), same.start()).strip();
    }

    /// "inherits the license of X".
    private static String inheritedFrom(Text text, int from, LicenseMention first, int to) {
        if (!Vocabulary.of("inherits").any(text.lower, from, first.start())) return "";
        if (!text.lower.startsWith(" of ", first.end())) return "";
        String rest = text.plain.substring(Math.min(to, first.end() + 4), to).strip();
        return rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static boolean followsBelow(LicenseMention mention) {
        return mention.vague()
                && mention.name().toLowerCase(java.util.Locale.ROOT).contains("following");
    }

    /// The licenses named in the block right after "the following license applies to …".
    private static List<LicenseNamed> below(List<Block> blocks, int at, List<LicenseNamed> otherwise) {
        for (int i = at + 1; i < Math.min(blocks.size(), at + 3); i++) {
            Text text = blocks.get(i).text();
            List<LicenseNamed> named = licenses(LicenseMention.in(text, 0, Math.min(text.length(), 2000)).stream()
                    .filter(m -> !m.vague())
                    .limit(1)
                    .toList());
            if (!named.isEmpty()) return named;
        }
        return otherwise;
    }

    /// Specific names where there are any, else the description.
    static List<LicenseNamed> licenses(List<LicenseMention> mentions) {
        List<LicenseNamed> named = new ArrayList<>();
        boolean specific =
                mentions.stream().anyMatch(m -> !m.vague() || !m.target().isEmpty());
        for (LicenseMention each : mentions) {
            if (specific && each.vague() && each.target().isEmpty()) continue;
            LicenseNamed next = new LicenseNamed(clip(bare(each.name())), each.target(), List.of());
            if (!named.contains(next)) named.add(next);
        }
        return named;
    }

    /// Gives a license without an address the one that follows: "… is available at https://…".
    private static List<LicenseNamed> withAddress(Text text, List<LicenseNamed> licenses, LicenseMention last, int to) {
        List<LicenseNamed> named = new ArrayList<>();
        for (LicenseNamed each : licenses) {
            boolean address = each.name().startsWith("http");
            if (address && !named.isEmpty() && named.getLast().target().isEmpty())
                named.set(named.size() - 1, new LicenseNamed(named.getLast().name(), each.target(), List.of()));
            else named.add(address ? new LicenseNamed("", each.target(), List.of()) : each);
        }
        if (named.size() != 1 || !named.getFirst().target().isEmpty()) return named;
        Hit at = Vocabulary.of("found-at").first(text.lower, last.end(), to);
        if (at == null) return named;
        for (Link link : text.links(at.start(), to))
            if (!link.picture())
                return List.of(new LicenseNamed(named.getFirst().name(), link.target(), List.of()));
        return named;
    }

    /// The name without an article before it.
    private static String bare(String name) {
        for (String article : List.of("the ", "The ", "a ", "an ", "A ", "An "))
            if (name.startsWith(article)) return name.substring(article.length());
        return name;
    }

    private static String clip(String name) {
        return name.length() <= Place.MAX_QUOTE ? name : name.substring(0, Place.MAX_QUOTE);
    }

    private void rememberBare(Sentence sentence) {
        Text text = sentence.text();
        Hit licensed = Vocabulary.of("licensed-bare").first(text.lower, sentence.start(), sentence.end());
        if (licensed == null) return;
        Subject subject = Subject.read(text, sentence.start(), licensed.start(), List.of(), known);
        if (!subject.isEmpty()) bare = subject;
    }

    /// A sentence that names a license and says neither what for nor that it applies: it may complete the sentence
    /// before, point to the text of a license already stated, or be all that a section "License" holds.
    private void leftover(Block block, Sentence sentence, List<LicenseMention> mentions) {
        List<LicenseNamed> licenses = licenses(mentions);
        Text text = sentence.text();
        if (licenses.isEmpty()) return;
        if (bare != null) {
            add(
                    bare,
                    licenses,
                    "",
                    Modality.APPLIES,
                    Form.SENTENCE,
                    sentence,
                    sentence.start(),
                    sentence.end(),
                    mentions.getFirst().start());
            bare = null;
            return;
        }
        boolean section = Section.isLicense(block);
        boolean points = pointer(text, sentence.start(), sentence.end());
        Subject own = Subject.read(text, sentence.start(), sentence.end(), mentions, known);
        if (points && !own.matters().isEmpty() && licenses.getFirst().pointsInside() && mentions.size() > 1) {
            add(
                    own,
                    licenses,
                    "",
                    Modality.APPLIES,
                    Form.SENTENCE,
                    sentence,
                    sentence.start(),
                    sentence.end(),
                    mentions.getLast().start());
            return;
        }
        if (points && !found.isEmpty() && found.getLast().form() == Form.SENTENCE && near(found.getLast(), block)) {
            LicenseStatement last = found.getLast();
            List<LicenseNamed> all = new ArrayList<>(last.licenses());
            for (LicenseNamed each : licenses) if (each.pointsInside() && !all.contains(each)) all.add(each);
            found.set(
                    found.size() - 1,
                    new LicenseStatement(
                            last.matters(),
                            last.names(),
                            last.addresses(),
                            all,
                            last.sameAs(),
                            last.modality(),
                            last.reach(),
                            last.form(),
                            last.exceptions(),
                            last.place()));
            return;
        }
        LicenseMention first = mentions.getFirst();
        if (first.start() - sentence.start() <= 4
                && licenses.getFirst().pointsInside()
                && !first.vague()
                && Vocabulary.of("be").any(text.lower, first.end(), Math.min(sentence.end(), first.end() + 8))) {
            add(
                    inherited(block),
                    List.of(licenses.getFirst()),
                    "",
                    Modality.APPLIES,
                    Form.SENTENCE,
                    sentence,
                    sentence.start(),
                    sentence.end(),
                    first.start());
            return;
        }
        if (!section) return;
        int words = sentence.plain().split("\\s+").length;
        if (Vocabulary.of("duty").any(text.lower, sentence.start(), sentence.end())) return;
        boolean named = licenses.stream()
                .anyMatch(l -> !l.target().isEmpty() || !mentions.getFirst().vague());
        if (named && (words <= 14 || points)) {
            Subject subject = Subject.read(text, sentence.start(), sentence.end(), mentions, known);
            if (subject.isEmpty()) subject = inherited(block);
            add(
                    subject,
                    licenses,
                    "",
                    Modality.APPLIES,
                    Form.SECTION,
                    sentence,
                    sentence.start(),
                    sentence.end(),
                    mentions.getFirst().start());
        }
    }

    private static boolean near(LicenseStatement last, Block block) {
        return block.line() - last.place().lastLine() <= 2;
    }

    /// What a heading or an introduction says the license is for: "Model License", "Weights:".
    private Subject inherited(Block block) {
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

    /// `Weights: CC-BY-NC 4.0`, `**License** Apache-2.0`, `License: see below`.
    private boolean label(List<Block> blocks, int at, Sentence sentence, List<LicenseMention> mentions) {
        Block block = blocks.get(at);
        Text text = sentence.text();
        int colon = colon(text, sentence.start(), Math.min(sentence.end(), sentence.start() + MAX_LABEL));
        if (colon < 0) return false;
        LicenseMention value = null;
        boolean labelNamesLicense = false;
        for (LicenseMention each : mentions) {
            if (each.start() >= colon) {
                if (value == null) value = each;
            } else labelNamesLicense = true;
        }
        boolean about = labelNamesLicense || Vocabulary.of("license-noun").any(text.lower, sentence.start(), colon);
        if (value == null) return false;
        Subject subject = Subject.read(text, sentence.start(), colon, List.of(), known);
        if (!about && subject.isEmpty()) return false;
        int gap = value.start() - colon;
        boolean verbs = Vocabulary.of("be").any(text.lower, colon, value.start());
        if (gap > (about ? 60 : 25) || (verbs && !about)) return false;
        if (verbs && Subject.any(text, colon, value.start(), known)) return false;
        if (!about && !Section.isLicense(block) && value.vague()) return false;
        List<LicenseMention> values = new ArrayList<>();
        for (LicenseMention each : mentions) if (each.start() >= colon) values.add(each);
        if (subject.isEmpty() && values.size() > 1 && byValue(sentence, colon, values)) return true;
        if (subject.isEmpty()) subject = inherited(block);
        add(
                subject,
                withAddress(text, licenses(values), value, sentence.end()),
                "",
                Modality.APPLIES,
                Form.LABEL,
                sentence,
                sentence.start(),
                sentence.end(),
                value.start());
        return true;
    }

    /// `License: code MIT, data CC BY 4.0`.
    private boolean byValue(Sentence sentence, int colon, List<LicenseMention> values) {
        Text text = sentence.text();
        List<Subject> subjects = new ArrayList<>();
        int from = colon;
        for (LicenseMention value : values) {
            Subject subject = Subject.read(text, from, value.start(), List.of(), known);
            if (subject.matters().isEmpty()) return false;
            subjects.add(subject);
            from = value.end();
        }
        for (int i = 0; i < values.size(); i++) {
            LicenseMention value = values.get(i);
            add(
                    subjects.get(i),
                    licenses(List.of(value)),
                    "",
                    Modality.APPLIES,
                    Form.LABEL,
                    sentence,
                    value.start(),
                    value.end(),
                    value.start());
        }
        return true;
    }

    /// The end of a label: a colon, a dash, or the end of bold words at the start.
    private static int colon(Text text, int from, int to) {
        for (int[] bold : text.bolds) if (bold[0] <= from + 1 && bold[1] > from && bold[1] <= to) return bold[1];
        for (int i = from; i < to; i++) {
            char c = text.plain.charAt(i);
            if (c == '：') return i + 1;
            if (c == ':' && (i + 1 >= to || text.plain.charAt(i + 1) == ' ')) return i + 1;
            if ((c == '-' || c == '–' || c == '—')
                    && i > from
                    && text.plain.charAt(i - 1) == ' '
                    && i + 1 < to
                    && text.plain.charAt(i + 1) == ' ') return i + 1;
        }
        return -1;
    }

    private void add(
            Subject subject,
            List<LicenseNamed> licenses,
            String same,
            Modality modality,
            Form form,
            Sentence sentence,
            int from,
            int to,
            int anchor) {
        boolean exceptions = Vocabulary.of("except-where").any(sentence.text().lower, sentence.start(), sentence.end());
        Place place = sentence.text().place(from, to, anchor);
        found.add(new LicenseStatement(
                subject.matters(),
                subject.words(),
                subject.addresses(),
                licenses,
                same,
                modality,
                subject.reach(),
                form,
                exceptions,
                place));
    }
}
