package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.finding.statement.SubjectMention.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells which models a document speaks for as its own, and which it only compares itself with or builds on.
final class SubjectMentions {
    private static final int MAX = 400;
    private static final int MAX_NAME = 80;

    private final Setting setting;
    private final List<Block> blocks;
    private final Map<Integer, Table> tables;
    private final List<SubjectMention> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> owners = new LinkedHashSet<>();
    private final Set<String> known = new HashSet<>();
    private String titleFamily = "";

    SubjectMentions(List<Block> blocks, Map<Integer, Table> tables, Setting setting) {
        this.blocks = blocks;
        this.tables = tables;
        this.setting = setting;
        for (String name : setting.names()) know(name);
    }

    /// Names and families of own models, in lower case.
    Set<String> known() {
        return known;
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
        String lower = name.toLowerCase(Locale.ROOT);
        if (known.contains(lower)) return true;
        String family = ModelName.of(name).family();
        if (family.isEmpty()) return false;
        int space = family.indexOf(' ');
        return known.contains(family) || (space > 2 && known.contains(family.substring(0, space)));
    }

    List<SubjectMention> read() {
        title();
        findOwners();
        for (Block block : blocks) if (block.kind() == Block.Kind.ROW) modelRow(block);
        for (Block block : blocks) if (block.kind() != Block.Kind.ROW) links(block);
        for (Block block : blocks)
            switch (block.kind()) {
                case PARAGRAPH, ITEM -> announced(block);
                case ROW -> compared(block);
                case HEADING, CODE -> {}
            }
        return found;
    }

    private void title() {
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.HEADING || block.text().plain.isBlank()) continue;
            String words = titleName(block.text());
            if (!words.isEmpty() && words.length() <= MAX_NAME) {
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

    /// The title without "Model Card for", "Models", and what stands behind a colon.
    private static String titleName(Text text) {
        String plain = text.plain.replace('\n', ' ').strip();
        for (char cut : new char[] {':', '：', '(', '—', '–'}) {
            int at = plain.indexOf(cut);
            if (at > 0) plain = plain.substring(0, at).strip();
        }
        int dash = plain.indexOf(" - ");
        if (dash > 0) plain = plain.substring(0, dash).strip();
        String lower = plain.toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Hit hit : Vocabulary.of("title-noise").in(lower, 0, lower.length())) {
            kept.append(plain, from, hit.start());
            from = hit.end();
        }
        kept.append(plain.substring(from));
        String words = kept.toString().strip();
        return words.split("\\s+").length <= 5 ? words : "";
    }

    private void findOwners() {
        Map<String, Set<String>> models = new HashMap<>();
        String account = plain(setting.owner());
        for (Block block : blocks) {
            if (Section.isThirdParty(block) || (block.kind() == Block.Kind.ROW && kind(block) == Table.Kind.SCORES))
                continue;
            for (Link link : links(block, true)) {
                Address address = Address.of(link.target());
                if (!address.isHubModel() && !address.kind().equals("hub-owner")) continue;
                if (address.owner().isEmpty()) continue;
                String owner = address.owner().toLowerCase(Locale.ROOT);
                models.computeIfAbsent(owner, _ -> new HashSet<>())
                        .add(address.name().toLowerCase(Locale.ROOT));
            }
        }
        String most = "";
        for (Map.Entry<String, Set<String>> each : models.entrySet()) {
            String owner = plain(each.getKey());
            if (!account.isEmpty()
                    && (owner.equals(account)
                            || (owner.length() > 3 && account.startsWith(owner))
                            || (account.length() > 3 && owner.startsWith(account)))) owners.add(each.getKey());
            long family = each.getValue().stream()
                    .filter(n ->
                            !titleFamily.isEmpty() && ModelName.of(n).family().startsWith(titleFamily))
                    .count();
            if (family >= 2) owners.add(each.getKey());
            int better = models.getOrDefault(most, Set.of()).size();
            if (each.getValue().size() > better
                    || (each.getValue().size() == better && each.getKey().compareTo(most) < 0)) most = each.getKey();
        }
        boolean alone =
                models.size() == 1 || models.getOrDefault(most, Set.of()).size() >= 2;
        if (owners.isEmpty() && !most.isEmpty() && alone) owners.add(most);
    }

    private static String plain(String account) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < account.length(); i++)
            if (Character.isLetterOrDigit(account.charAt(i))) plain.append(Character.toLowerCase(account.charAt(i)));
        return plain.toString();
    }

    private Table.Kind kind(Block row) {
        Table table = tables.get(row.table());
        return table == null ? Table.Kind.OTHER : table.kind();
    }

    /// Links of a block, those of its cells included.
    static List<Link> links(Block block, boolean words) {
        if (block.kind() != Block.Kind.ROW) return block.text().links;
        List<Link> links = new ArrayList<>();
        for (Text cell : block.cells()) links.addAll(cell.links);
        return links;
    }

    /// A row of a table of models: the name is that of its name column, or of the model the row links to.
    private void modelRow(Block row) {
        if (kind(row) != Table.Kind.MODELS || row.cells().equals(row.header()) || Section.isThirdParty(row)) return;
        int column = LicenseTable.column(row.header(), "table-name");
        if (column >= row.cells().size()) return;
        Text cell = row.cells().get(Math.max(column, 0));
        List<String> targets = new ArrayList<>();
        boolean foreign = false;
        String hubName = "";
        for (Link link : links(row, true)) {
            if (link.picture() || !Table.leadsToWeights(link.target())) continue;
            Address address = Address.of(link.target());
            boolean own =
                    !address.isHubModel() || owners.contains(address.owner().toLowerCase(Locale.ROOT));
            if (!own) foreign = true;
            else {
                targets.add(link.target());
                if (hubName.isEmpty()) hubName = address.name();
            }
        }
        if (targets.isEmpty() && foreign) return;
        if (targets.isEmpty() && !Vocabulary.of("table-model").any(heads(row))) return;
        String words = cell.plain.strip();
        boolean named = isNamed(words);
        boolean says = hubName.isEmpty() || cell.links.isEmpty() || shares(words, hubName);
        String name = named && says ? words : hubName;
        if (name.isEmpty() || name.length() > MAX_NAME || (targets.isEmpty() && !named)) return;
        add(
                name,
                Role.OWN,
                targets,
                cell.length() > 0
                        ? cell.place(0, cell.length(), 0)
                        : row.text().place(0, row.text().length(), 0));
        know(name);
        if (!hubName.isEmpty()) know(hubName);
    }

    private static String heads(Block row) {
        StringBuilder heads = new StringBuilder();
        for (Text head : row.header()) heads.append(head.lower).append(" | ");
        return heads.toString();
    }

    private static boolean isNamed(String words) {
        if (words.isEmpty() || Names.isSize(words) || words.length() > MAX_NAME) return false;
        boolean letter = false;
        for (int i = 0; i < words.length(); i++) letter |= Character.isLetter(words.charAt(i));
        if (!letter) return false;
        return words.indexOf(' ') > 0
                || (!ModelName.of(words).family().isEmpty() && !Character.isDigit(words.charAt(0)));
    }

    private void links(Block block) {
        boolean apart = Section.isThirdParty(block);
        for (Link link : links(block, true)) {
            if (link.picture()) continue;
            Address address = Address.of(link.target());
            if (!address.isHubModel() || address.name().isEmpty()) continue;
            if (!owners.contains(address.owner().toLowerCase(Locale.ROOT)) || apart) continue;
            String words = link.words().strip();
            boolean called = isNamed(words)
                    && !words.startsWith("http")
                    && words.length() <= 60
                    && !leadsToFile(address)
                    && shares(words, address.name());
            String name = called ? words : address.name();
            add(name, Role.OWN, List.of(link.target()), block.text().place(link));
            know(name);
            know(address.name());
        }
    }

    /// A file on the page of a model, such as its license: the words of the link name the file.
    private static boolean leadsToFile(Address address) {
        return address.rest().startsWith("/blob/")
                || address.rest().startsWith("/resolve/")
                || address.rest().startsWith("/raw/");
    }

    private static boolean shares(String words, String name) {
        String family = ModelName.of(words).family();
        return !family.isEmpty() && plain(name).contains(plain(family));
    }

    /// "We present X", "we are releasing X", and "based on X".
    private void announced(Block block) {
        for (Sentence sentence : Sentence.of(block.text())) {
            Text text = block.text();
            Hit verb = Vocabulary.of("announce").first(text.lower, sentence.start(), sentence.end());
            if (verb != null && !Section.isThirdParty(block)) {
                for (Name name :
                        Names.in(text, verb.end(), Math.min(sentence.end(), verb.end() + 160), List.of(), known)) {
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
                for (Name name :
                        Names.in(text, derived.end(), Math.min(sentence.end(), derived.end() + 60), List.of(), known)) {
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

    private void compared(Block row) {
        if (kind(row) != Table.Kind.SCORES || row.cells().isEmpty()) return;
        List<Text> cells = row.cells().equals(row.header())
                ? row.cells()
                : List.of(row.cells().getFirst());
        for (Text cell : cells) {
            String words = cell.plain.strip();
            if (words.length() > 40 || Vocabulary.of("benchmark").any(cell.lower)) continue;
            for (Name name : Names.in(cell, 0, cell.length(), List.of(), known)) {
                if (ModelName.of(name.words()).family().isEmpty()) continue;
                add(
                        name.words(),
                        isOwn(name.words()) ? Role.OWN : Role.COMPARED,
                        List.of(),
                        cell.place(0, cell.length(), name.start()));
                break;
            }
        }
    }

    private void know(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        if (lower.length() < 2) return;
        known.add(lower);
        ModelName model = ModelName.of(name);
        if (model.family().length() >= 3
                && model.family().indexOf(' ') < 0
                && !Vocabulary.of("stop-name").any(model.family())) known.add(model.family());
        else if (model.family().indexOf(' ') > 0) known.add(model.family());
    }

    private void add(String name, Role role, List<String> addresses, Place place) {
        if (found.size() >= MAX || !seen.add(role + " " + name.toLowerCase(Locale.ROOT) + " " + addresses)) return;
        ModelName model = ModelName.of(name);
        found.add(new SubjectMention(
                name, model.family(), model.version(), model.size(), model.variants(), role, addresses, place));
    }
}
