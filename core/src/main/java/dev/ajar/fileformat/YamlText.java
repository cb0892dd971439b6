package dev.ajar.fileformat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The first document of a YAML text. Tags are ignored, merge keys stay keys, nothing is constructed. Where the
/// text breaks off or goes wrong, what stood before is kept.
///
/// @param root what was read
/// @param defect what is wrong, or `null`
/// @param defectLine where, from 1, or 0
public record YamlText(Tree root, @Nullable String defect, int defectLine) {
    /// The longest text, 1 MiB of characters.
    public static final int MAX_CHARACTERS = 1 << 20;

    static final int MAX_DEPTH = 50;
    static final int MAX_ALIASES = 50;

    /// The most values, those that stand behind an alias counted each time.
    static final int MAX_VALUES = 100_000;

    /// Reads a text whose first line has the number `firstLine`.
    public static Parsed<YamlText> parse(String text, int firstLine) {
        if (text.length() > MAX_CHARACTERS)
            return Parsed.malformed(firstLine, "longer than " + MAX_CHARACTERS + " characters: not read");
        Building building = new Building(firstLine);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setCodePointLimit(MAX_CHARACTERS + 1)
                    .setLabel("yaml")
                    .build();
            Iterator<Event> events =
                    new Parse(settings).parseString(printable(text)).iterator();
            while (events.hasNext() && !building.complete) building.take(events.next());
        } catch (MarkedYamlEngineException e) {
            String problem = e.getProblem() == null ? "not valid YAML" : "not valid YAML: " + e.getProblem();
            return building.broken(
                    problem,
                    e.getProblemMark().map(mark -> firstLine + mark.getLine()).orElse(0));
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // The scanner lets number and index errors through on odd escapes.
            return building.broken("not valid YAML", 0);
        } catch (TooMuch e) {
            return building.broken(e.limit, e.line);
        }
        return building.root == null
                ? Parsed.malformed(firstLine, "no YAML value in it")
                : Parsed.good(new YamlText(building.root, null, 0));
    }

    /// The root, if it is a mapping.
    public Optional<Tree.Fields> fields() {
        return root instanceof Tree.Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /// The parser refuses a whole text for one control character.
    private static String printable(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            boolean control = (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                    || (c >= 0x7F && c <= 0x9F && c != 0x85)
                    || c == 0xFFFE
                    || c == 0xFFFF
                    || c == 0xFEFF;
            if (!lone && !control) continue;
            if (chars == null) chars = text.toCharArray();
            chars[i] = '\uFFFD';
        }
        return chars == null ? text : new String(chars);
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String limit;
        private final int line;

        TooMuch(String limit, int line) {
            super(limit, null, false, false);
            this.limit = limit;
            this.line = line;
        }
    }

    /// A mapping or sequence that is not yet closed.
    private static final class Open {
        private final int line;
        private final boolean mapping;
        private final @Nullable Anchor anchor;
        private final List<Tree> items = new ArrayList<>();
        private final List<Tree.Field> fields = new ArrayList<>();
        private int weight = 1;
        private @Nullable String key;
        private int keyLine;

        Open(int line, boolean mapping, @Nullable Anchor anchor) {
            this.line = line;
            this.mapping = mapping;
            this.anchor = anchor;
        }

        void add(Tree value, int size) {
            weight += size;
            if (!mapping) items.add(value);
            else if (key == null) {
                key = value instanceof Tree.Text text ? text.value() : "";
                keyLine = value.line();
            } else {
                fields.add(new Tree.Field(keyLine, key, value));
                key = null;
            }
        }

        Tree close() {
            if (mapping && key != null) fields.add(new Tree.Field(keyLine, key, new Tree.Text(keyLine, "", false)));
            return mapping ? new Tree.Fields(line, fields) : new Tree.Items(line, items);
        }
    }

    private record Named(Tree tree, int weight) {}

    private static final class Building {
        private final int firstLine;
        private final Deque<Open> open = new ArrayDeque<>();
        private final Map<Anchor, Named> anchors = new HashMap<>();
        private @Nullable Tree root;
        private boolean complete;
        private int values;
        private int aliases;

        Building(int firstLine) {
            this.firstLine = firstLine;
        }

        void take(Event event) {
            int line = firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
            switch (event.getEventId()) {
                case Scalar -> {
                    ScalarEvent scalar = (ScalarEvent) event;
                    put(new Tree.Text(line, scalar.getValue(), !scalar.isPlain()), 1, anchor(scalar));
                }
                case MappingStart -> push(new Open(line, true, anchor((MappingStartEvent) event)));
                case SequenceStart -> push(new Open(line, false, anchor((SequenceStartEvent) event)));
                case MappingEnd, SequenceEnd -> {
                    Open closed = open.pop();
                    put(closed.close(), closed.weight, closed.anchor);
                }
                case Alias -> alias((AliasEvent) event, line);
                case DocumentEnd -> complete = true;
                case StreamStart, StreamEnd, DocumentStart, Comment -> {}
            }
        }

        private static @Nullable Anchor anchor(NodeEvent event) {
            return event.getAnchor().orElse(null);
        }

        private void push(Open opened) {
            if (open.size() >= MAX_DEPTH) throw new TooMuch("nested deeper than " + MAX_DEPTH + " levels", opened.line);
            open.push(opened);
        }

        private void alias(AliasEvent event, int line) {
            if (++aliases > MAX_ALIASES) throw new TooMuch("more than " + MAX_ALIASES + " aliases", line);
            Named named = anchors.get(event.getAlias());
            if (named == null) throw new TooMuch("an alias of something that is not above it", line);
            put(named.tree(), named.weight(), null);
        }

        private void put(Tree value, int weight, @Nullable Anchor anchor) {
            values += weight;
            if (values > MAX_VALUES) throw new TooMuch("more than " + MAX_VALUES + " values", value.line());
            if (anchor != null) anchors.put(anchor, new Named(value, weight));
            if (open.isEmpty()) root = value;
            else open.peek().add(value, weight);
        }

        /// What was read before it went wrong, with what is wrong.
        Parsed<YamlText> broken(String defect, int line) {
            while (!open.isEmpty()) {
                Open closed = open.pop();
                Tree value = closed.close();
                if (open.isEmpty()) root = value;
                else open.peek().add(value, 0);
            }
            return root == null ? Parsed.malformed(line, defect) : Parsed.good(new YamlText(root, defect, line));
        }
    }
}
