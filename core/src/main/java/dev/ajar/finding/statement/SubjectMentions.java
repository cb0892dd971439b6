package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.finding.statement.SubjectMention.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells which models a document speaks for as its own, and which it only compares itself with or builds on.
final class SubjectMentions {
    private static final int MAX = 400;
    private final Setting setting;
    private final List<Block> blocks;
    private final Map<Integer, Table> tables;
    private final List<SubjectMention> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> owners = new LinkedHashSet<>();
    private final OwnNames own = new OwnNames();
    private String titleFamily = "";

    SubjectMentions(List<Block> blocks, Map<Integer, Table> tables, Setting setting) {
        this.blocks = blocks;
        this.tables = tables;
        this.setting = setting;
        for (String name : setting.names()) own.learn(name);
    }

    /// Names and families of own models, in lower case.
    Set<String> known() {
        return own.all();
    }

    /// Accounts that publish the document's own models, in lower case.
    Set<String> owners() {
        return owners;
    }

    /// The first address of an own model on a hub, as a list of one; empty where there is none.
    List<String> firstAddress() {
        for (SubjectMention each : found)
            for (String address : each.addresses())
                if (each.role() == Role.OWN && Address.of(address).isHubModel()) return List.of(address);
        return List.of();
    }

    boolean isOwn(String name) {
        return own.has(name);
    }

    void know(String name) {
        own.learn(name);
    }

    List<SubjectMention> read() {
        title();
        owners.addAll(Publishers.of(blocks, tables, SubjectName.plain(setting.owner()), titleFamily));
        SubjectRows rows = new SubjectRows(this, tables);
        for (Block block : blocks) if (block.kind() == Block.Kind.ROW) rows.model(block);
        for (Block block : blocks) if (block.kind() != Block.Kind.ROW) linked(block);
        for (Block block : blocks)
            switch (block.kind()) {
                case PARAGRAPH, ITEM -> announced(block);
                case ROW -> rows.compared(block);
                case HEADING, CODE -> {}
            }
        return found;
    }

    private void title() {
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.HEADING || block.text().plain.isBlank()) continue;
            String words = SubjectName.ofTitle(block.text());
            if (!words.isEmpty() && words.length() <= SubjectName.LONGEST) {
                ModelName name = ModelName.of(words);
                titleFamily = name.family();
                add(
                        words,
                        Role.TITLE,
                        List.of(),
                        block.text().place(0, block.text().length(), 0));
                know(words);
            }
            return;
        }
    }

    /// Links of a block, those of its cells included.
    static List<Link> links(Block block) {
        if (block.kind() != Block.Kind.ROW) return block.text().links;
        List<Link> links = new ArrayList<>();
        for (Text cell : block.cells()) links.addAll(cell.links);
        return links;
    }

    private void linked(Block block) {
        boolean apart = Section.isThirdParty(block);
        for (Link link : links(block)) {
            if (link.picture()) continue;
            Address address = Address.of(link.target());
            if (!address.isHubModel() || address.name().isEmpty()) continue;
            if (!owners.contains(address.owner().toLowerCase(Locale.ROOT)) || apart) continue;
            String words = SubjectName.trimmed(link.words());
            boolean called = SubjectName.isNamed(words)
                    && words.indexOf('<') < 0
                    && !words.startsWith("http")
                    && words.length() <= 60
                    && !leadsToFile(address)
                    && SubjectName.shares(words, address.name());
            String name = called ? words : address.name();
            add(name, Role.OWN, List.of(link.target()), block.text().place(link));
            know(name);
            know(address.name());
        }
    }

    /// A file on the page of a model, such as its license: the words of the link name the file.
    static boolean leadsToFile(Address address) {
        return address.rest().startsWith("/blob/")
                || address.rest().startsWith("/resolve/")
                || address.rest().startsWith("/raw/");
    }

    /// "We present X", "we are releasing X", and "based on X".
    private void announced(Block block) {
        for (Sentence sentence : Sentence.of(block.text())) {
            Text text = block.text();
            Hit verb = Vocabulary.of("announce").first(text.lower, sentence.start(), sentence.end());
            if (verb != null && !Section.isThirdParty(block)) {
                for (Name name :
                        Names.in(text, verb.end(), Math.min(sentence.end(), verb.end() + 160), List.of(), own.all())) {
                    if (Names.isPath(name.words()) || !modelLike(text, name, sentence.end())) continue;
                    add(
                            name.words(),
                            Role.OWN,
                            name.target().isEmpty() ? List.of() : List.of(name.target()),
                            sentence.place(name.start()));
                    know(name.words());
                    break;
                }
            }
            for (Hit derived : Vocabulary.of("base-of").in(text.lower, sentence.start(), sentence.end())) {
                for (Name name : Names.in(
                        text, derived.end(), Math.min(sentence.end(), derived.end() + 60), List.of(), own.all())) {
                    if (Names.isPath(name.words()) || name.start() - derived.end() > 30) continue;
                    add(
                            name.words(),
                            Role.BASE,
                            name.target().isEmpty() ? List.of() : List.of(name.target()),
                            sentence.place(name.start()));
                    break;
                }
            }
        }
    }

    private boolean modelLike(Text text, Name name, int to) {
        if (isOwn(name.words())) return true;
        return Vocabulary.of("model-noun").any(text.lower, name.end(), Math.min(to, name.end() + 60))
                || Table.leadsToWeights(name.target());
    }

    void add(String name, Role role, List<String> addresses, Place place) {
        if (found.size() >= MAX || !seen.add(role + " " + name.toLowerCase(Locale.ROOT) + " " + addresses)) return;
        ModelName model = ModelName.of(name);
        found.add(new SubjectMention(
                name, model.family(), model.version(), model.size(), model.variants(), role, addresses, place));
    }
}
