package dev.ajar.finding.document;

import dev.ajar.finding.statement.SubjectMention;
import dev.ajar.finding.statement.SubjectName;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;

/// What a document calls a model where it links to it: `[words](address)`.
final class LinkWords {
    private static final int LONGEST = 80;

    private LinkWords() {}

    /// The name of a model and the words of its links on the same line.
    static List<String> names(TextFile file, SubjectMention subject) {
        List<String> names = new ArrayList<>(List.of(subject.name()));
        if (subject.place().line() > file.lineCount()) return names;
        String line = file.line(subject.place().line());
        for (String address : subject.addresses()) {
            int at = line.indexOf("](" + address);
            int open = at < 0 ? -1 : line.lastIndexOf('[', at);
            if (open < 0 || at - open > LONGEST) continue;
            String words = line.substring(open + 1, at);
            // Markup inside is a picture or a badge, and no name.
            if (words.indexOf('<') >= 0 || words.indexOf(']') >= 0) continue;
            words = SubjectName.trimmed(words.replace("*", "").replace("`", ""));
            if (!words.isEmpty() && !names.contains(words)) names.add(words);
        }
        return names;
    }
}
