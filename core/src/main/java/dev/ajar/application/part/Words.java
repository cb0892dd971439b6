package dev.ajar.application.part;

import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.value.Interpolation;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import dev.ajar.application.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Splits command lines into simple commands and words by POSIX quoting, and opens `sh -c "…"`.
public final class Words {
    private static final Set<String> SHELLS = Set.of("sh", "bash", "ash", "dash", "zsh");
    private static final int MAX_DEPTH = 4;

    private Words() {}

    /// The commands a container runs: entry point and command as one, shells opened, names of the container's
    /// environment put in.
    public static List<List<Word>> commands(List<Word> words, Map<String, Word> environment) {
        return open(words, environment, 0);
    }

    private static List<List<Word>> open(List<Word> words, Map<String, Word> environment, int depth) {
        if (words.isEmpty()) return List.of();
        int inner = depth < MAX_DEPTH ? shell(words) : -1;
        List<List<Word>> all = new ArrayList<>();
        if (inner < 0) {
            List<Word> flat = new ArrayList<>();
            for (Word word : words) {
                String text = word.text();
                boolean line = text.indexOf(' ') > 0
                        && (text.startsWith("-")
                                || text.contains(" -")
                                || text.equals(words.getFirst().text()))
                        && text.charAt(0) != '{';
                if (line) flat.addAll(split(word));
                else flat.add(word);
            }
            all.add(flat.stream().map(w -> expanded(w, environment)).toList());
            return all;
        }
        List<Word> current = new ArrayList<>();
        for (Word word : split(words.get(inner))) {
            if (Set.of(";", "&", "&&", "|", "||", "\n").contains(word.text())) {
                all.addAll(open(current, environment, depth + 1));
                current = new ArrayList<>();
            } else current.add(word);
        }
        all.addAll(open(current, environment, depth + 1));
        return all;
    }

    /// The index of the text a shell is told to run, or -1.
    private static int shell(List<Word> words) {
        String first = words.getFirst().text();
        if (words.size() == 1 && first.indexOf('\n') > 0) return 0;
        if (!SHELLS.contains(first.substring(first.lastIndexOf('/') + 1))) return -1;
        for (int i = 1; i + 1 < words.size(); i++) {
            String option = words.get(i).text();
            if (option.startsWith("-") && !option.startsWith("--") && option.endsWith("c")) return i + 1;
            if (!option.startsWith("-")) return -1;
        }
        return -1;
    }

    private static Word expanded(Word word, Map<String, Word> environment) {
        if (word.text().indexOf('$') < 0) return word;
        Interpolation inside = new Interpolation(
                name -> {
                    Word value = environment.get(name);
                    if (value != null)
                        return new Variables.Answer(value.value(), true, new Use(name, Kind.ASSIGNMENT, value.at()));
                    return new Variables.Answer(null, false, new Use(name, Kind.MISSING, null));
                },
                (_, _, _, _) -> {});
        return new Word(inside.apply(word.text(), word.at()), word.at());
    }

    /// The words of a command line. Separators of commands are words of their own.
    public static List<Word> split(Word line) {
        Traced text = line.value();
        String chars = text.text();
        List<Word> words = new ArrayList<>();
        Traced.Builder word = new Traced.Builder();
        boolean inWord = false;
        char quote = 0;
        Place at = line.at();
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
                else if (c == '\\'
                        && quote == '"'
                        && i + 1 < chars.length()
                        && "\"\\$`".indexOf(chars.charAt(i + 1)) >= 0) word.append(text, ++i);
                else word.append(text, i);
            } else if (c == '\'' || c == '"') {
                quote = c;
                inWord = true;
            } else if (c == '\\' && i + 1 < chars.length()) {
                i++;
                if (chars.charAt(i) != '\n') {
                    word.append(text, i);
                    inWord = true;
                }
            } else if (Character.isWhitespace(c) || ";&|".indexOf(c) >= 0) {
                if (inWord) words.add(new Word(word.build(), at));
                word = new Traced.Builder();
                inWord = false;
                boolean twice = i + 1 < chars.length() && chars.charAt(i + 1) == c && c != ';';
                if (c == '\n') words.add(new Word(Traced.of("\n"), at));
                else if (!Character.isWhitespace(c)) {
                    words.add(new Word(Traced.of(twice ? "" + c + c : "" + c), at));
                    if (twice) i++;
                }
            } else {
                word.append(text, i);
                inWord = true;
            }
        }
        if (inWord) words.add(new Word(word.build(), at));
        return words;
    }
}
