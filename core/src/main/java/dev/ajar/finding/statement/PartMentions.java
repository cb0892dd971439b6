package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what a document shows of the parts of a model: links, code samples, sentences, headings, tables.
final class PartMentions {
    private static final int MAX = 4000;

    final SubjectMentions subjects;
    final Setting setting;
    private final List<PartMention> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    PartMentions(SubjectMentions subjects, Setting setting) {
        this.subjects = subjects;
        this.setting = setting;
    }

    List<PartMention> read(List<Block> blocks, Map<Integer, Table> tables) {
        PartLinks links = new PartLinks(this);
        PartSentences sentences = new PartSentences(this);
        PartCode code = new PartCode(this);
        PartSections sections = new PartSections(this, tables);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
            switch (block.kind()) {
                case PARAGRAPH, ITEM -> {
                    links.read(block, block.text());
                    sentences.read(block, block.text(), next);
                }
                case ROW -> {
                    for (Text cell : block.cells()) links.read(block, cell);
                    sections.row(block);
                    sentences.row(block);
                }
                case HEADING -> {
                    links.read(block, block.text());
                    sections.heading(blocks, i);
                }
                case CODE -> code.read(block);
            }
        }
        return found;
    }

    void add(
            ComponentKind kind,
            @Nullable String subkind,
            Status status,
            List<String> names,
            List<String> urls,
            Whose whose,
            Place place) {
        String key = kind + "/" + subkind + " " + status + " " + urls + place.line();
        if (found.size() >= MAX || !seen.add(key)) return;
        found.add(new PartMention(kind, subkind, status, names, urls, whose, place));
    }

    /// Own models named in a stretch of text.
    List<String> names(Text text, int from, int to) {
        List<String> names = new ArrayList<>();
        for (Names.Name name : Names.in(text, from, to, List.of(), subjects.known()))
            if (!Names.isPath(name.words()) && subjects.isOwn(name.words()) && !names.contains(name.words()))
                names.add(name.words());
        return names;
    }

    /// Whether an address leads back into the repository itself.
    boolean isInside(Address address) {
        if (address.kind().equals("inside")) return true;
        return address.kind().equals("repository")
                && !setting.repository().isEmpty()
                && address.owner().equalsIgnoreCase(setting.owner())
                && address.name().equalsIgnoreCase(setting.repository());
    }
}
