package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Parts that code samples show: ids that are loaded or downloaded, addresses, and citations.
final class PartCode {
    private static final int MAX_ID = 120;

    private final PartMentions parts;
    private String clone = "";
    private List<String> section = List.of();

    PartCode(PartMentions parts) {
        this.parts = parts;
    }

    /// Whether the kind is code that a script may be.
    static boolean isCode(ComponentKind kind) {
        return kind.content() == ComponentKind.Content.CODE && kind != ComponentKind.SUPPORTING_TOOLS;
    }

    void read(Block block) {
        if (!block.headings().equals(section)) {
            section = block.headings();
            clone = "";
        }
        Text text = block.text();
        if (text.lower.indexOf('@') >= 0 && text.lower.indexOf("title") >= 0 && text.lower.indexOf('{') >= 0)
            citations(text);
        int from = 0;
        String pending = "";
        while (from < text.length()) {
            int end = text.plain.indexOf('\n', from);
            if (end < 0) end = text.length();
            line(text, from, end, pending + text.lower.substring(from, end));
            String lower = text.lower.substring(from, end);
            pending = lower.endsWith("(") || lower.endsWith("\\") ? lower : "";
            from = end + 1;
        }
    }

    private void line(Text text, int from, int end, String cues) {
        boolean loads = Vocabulary.of("load").any(cues);
        runs(text, from, end);
        for (int i = from; i < end; i++) {
            if (text.plain.startsWith("http", i)
                    && (text.plain.startsWith("https://", i) || text.plain.startsWith("http://", i))) {
                int stop = i;
                while (stop < end && " \t\"'`,;)<>|\\".indexOf(text.plain.charAt(stop)) < 0) stop++;
                address(text, from, end, i, text.plain.substring(i, stop), cues);
                i = stop;
            } else if (loads && isIdStart(text.plain, i, from)) {
                int stop = i;
                while (stop < end && isId(text.plain.charAt(stop)) && stop - i < MAX_ID) stop++;
                String id = text.plain.substring(i, stop);
                if (isId(id)) id(text, from, end, i, id, cues);
                i = Math.max(i, stop - 1);
            }
        }
    }

    /// `python train.py …`: a script, told by its name; that of another repository where one was cloned before.
    private void runs(Text text, int from, int end) {
        String line = text.lower.substring(from, end).strip();
        int address = line.startsWith("git clone ") ? line.indexOf("http") : -1;
        if (address > 0) {
            Address to = Address.of(text.plain.substring(from, end).strip().substring(address));
            clone = parts.isInside(to) || to.isHubModel() || to.kind().startsWith("hub") ? "" : line.substring(address);
            return;
        }
        if (Vocabulary.of("run").at(line.isEmpty() ? " " : line, 0, line.length()) == null) return;
        int script = Math.max(line.indexOf(".py"), line.indexOf(".sh"));
        if (script < 0) return;
        int start = script;
        while (start > 0 && !Character.isWhitespace(line.charAt(start - 1))) start--;
        String words = line.substring(start, script)
                .replace('/', ' ')
                .replace('_', ' ')
                .replace('.', ' ');
        Phrases.Hit hit = null;
        for (Phrases.Hit each : Vocabulary.of("script").in(words, 0, words.length())) hit = each;
        if (hit == null) return;
        boolean foreign = !clone.isEmpty();
        parts.add(
                Part.of(hit.meaning()).kind(),
                null,
                foreign ? Status.LINKED : Status.IN_REPOSITORY,
                List.of(),
                foreign ? List.of(clone) : List.of(),
                Whose.UNSAID,
                text.place(from, end, from));
    }

    private static boolean isIdStart(String plain, int i, int from) {
        char before = i == from ? ' ' : plain.charAt(i - 1);
        return (before == '"' || before == '\'' || before == ' ' || before == '=')
                && Character.isLetterOrDigit(plain.charAt(i));
    }

    private static boolean isId(char c) {
        return Phrases.isWord(c) || c == '-' || c == '_' || c == '.' || c == '/';
    }

    /// `owner/name`: one slash, no folder of the machine, no file.
    static boolean isId(String id) {
        int slash = id.indexOf('/');
        if (slash <= 1 || slash == id.length() - 1 || id.indexOf('/', slash + 1) > 0) return false;
        String name = id.substring(slash + 1).toLowerCase(Locale.ROOT);
        for (String ending : List.of(".py", ".sh", ".json", ".yaml", ".yml", ".txt", ".md", ".bin", ".csv", ".jsonl"))
            if (name.endsWith(ending)) return false;
        return !Vocabulary.of("machine-folder").any(id.substring(0, slash).toLowerCase(Locale.ROOT));
    }

    private void id(Text text, int from, int end, int at, String id, String cues) {
        Place place = text.place(from, end, at);
        String owner = id.substring(0, id.indexOf('/')).toLowerCase(Locale.ROOT);
        String name = id.substring(id.indexOf('/') + 1);
        boolean own = parts.subjects.owners().contains(owner) || parts.subjects.isOwn(name);
        Whose whose = own ? Whose.OWN : Whose.UNSAID;
        List<String> urls = List.of(id);
        if (cues.contains("dataset"))
            parts.add(ComponentKind.PRETRAINING_DATA, null, Status.LINKED, List.of(), urls, whose, place);
        else if (cues.contains("tokenizer"))
            parts.add(ComponentKind.SUPPORTING_TOOLS, "tokenizer", Status.LINKED, List.of(name), urls, whose, place);
        else parts.add(ComponentKind.FINAL_WEIGHTS, null, Status.LINKED, List.of(name), urls, whose, place);
    }

    private void address(Text text, int from, int end, int at, String target, String cues) {
        Address address = Address.of(target);
        Place place = text.place(from, end, at);
        if (address.isHubModel()) {
            boolean own = parts.subjects.owners().contains(address.owner().toLowerCase(Locale.ROOT));
            parts.add(
                    ComponentKind.FINAL_WEIGHTS,
                    null,
                    Status.LINKED,
                    List.of(address.name()),
                    List.of(target),
                    own ? Whose.OWN : Whose.UNSAID,
                    place);
        } else if (address.kind().equals("hub-dataset"))
            parts.add(
                    Vocabulary.of("evaluating").any(section.isEmpty() ? "" : section.getLast())
                            ? ComponentKind.EVALUATION_DATA
                            : ComponentKind.PRETRAINING_DATA,
                    null,
                    Status.LINKED,
                    List.of(),
                    List.of(target),
                    Whose.UNSAID,
                    place);
        else if (address.endsLikeWeights() && !cues.contains("pip "))
            parts.add(
                    ComponentKind.FINAL_WEIGHTS, null, Status.LINKED, List.of(), List.of(target), Whose.UNSAID, place);
        else if (address.kind().equals("repository")) {
            Part part = namedCode(address.name());
            if (part != null)
                parts.add(part.kind(), null, Status.LINKED, List.of(), List.of(target), Whose.UNSAID, place);
        }
    }

    /// The code that the name of a repository speaks of, such as `lm-evaluation-harness`.
    private static @Nullable Part namedCode(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        Phrases.Hit hit = Vocabulary.of("part").first(words, 0, words.length());
        return hit != null && hit.meaning().endsWith("-code") ? Part.of(hit.meaning()) : null;
    }

    /// `@article{…}` entries. The first one, and any whose title names an own model, are the document's own.
    private void citations(Text text) {
        int at = text.plain.indexOf('@');
        int number = 0;
        while (at >= 0) {
            int next = text.plain.indexOf("\n@", at + 1);
            int end = next < 0 ? text.length() : next;
            int title = text.lower.indexOf("title", at);
            if (title > 0 && title < end) citation(text, at, end, title, number++ == 0);
            at = next < 0 ? -1 : next + 1;
        }
    }

    private void citation(Text text, int from, int end, int title, boolean first) {
        int stop = text.plain.indexOf('\n', title);
        if (stop < 0 || stop > end) stop = end;
        List<String> names = parts.names(text, title + 5, stop);
        Whose whose = !names.isEmpty() ? Whose.OWN : first ? Whose.UNSAID : Whose.OTHERS;
        String lower = text.lower.substring(from, end);
        boolean software = lower.startsWith("@software");
        if (software) return;
        String eprint = field(lower, "eprint");
        String venue = field(lower, "journal") + " " + field(lower, "booktitle");
        boolean preprint = !eprint.isEmpty() || venue.contains("arxiv") || lower.contains("arxiv.org");
        boolean reviewed = Vocabulary.of("venue").any(venue) && !venue.contains("arxiv");
        boolean report = text.lower.substring(title, stop).contains("technical report");
        List<String> urls = new ArrayList<>();
        String number = arxiv(lower, eprint);
        if (!number.isEmpty()) urls.add("https://arxiv.org/abs/" + number);
        String doi = field(lower, "doi");
        if (!doi.isEmpty()) urls.add("https://doi.org/" + doi);
        Place place = text.place(from, end, title);
        Status status = urls.isEmpty() ? Status.MENTIONED : Status.LINKED;
        if (reviewed) parts.add(ComponentKind.RESEARCH_PAPER, "peer-reviewed", status, names, urls, whose, place);
        if (preprint || report)
            parts.add(
                    ComponentKind.TECHNICAL_REPORT,
                    preprint ? "preprint" : "report",
                    status,
                    names,
                    urls,
                    whose,
                    place);
        else if (!reviewed) parts.add(ComponentKind.RESEARCH_PAPER, null, status, names, urls, whose, place);
    }

    private static String arxiv(String lower, String eprint) {
        if (!eprint.isEmpty()) return eprint;
        int at = lower.indexOf("arxiv:");
        if (at < 0) return "";
        int end = at + 6;
        while (end < lower.length() && (Character.isDigit(lower.charAt(end)) || lower.charAt(end) == '.')) end++;
        return lower.substring(at + 6, end);
    }

    /// The value of `name = {…}` or `name = "…"`, or the empty word.
    private static String field(String lower, String name) {
        int at = lower.indexOf(name);
        while (at >= 0) {
            int equals = at + name.length();
            while (equals < lower.length() && lower.charAt(equals) == ' ') equals++;
            boolean starts = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
            if (starts && equals < lower.length() && lower.charAt(equals) == '=') {
                int end = lower.indexOf('\n', equals);
                String value = lower.substring(equals + 1, end < 0 ? lower.length() : end);
                return value.replace("{", "")
                        .replace("}", "")
                        .replace("\"", "")
                        .replace(",", "")
                        .strip();
            }
            at = lower.indexOf(name, at + 1);
        }
        return "";
    }
}
