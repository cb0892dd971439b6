package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A license file that holds no license and only says where one is: a path, an address, or "see …".
///
/// @param targets the paths and addresses it names, as written
/// @param place the line that names the first
public record LicensePointer(List<String> targets, Place place) {
    private static final int MAX_CHARACTERS = 1500;
    private static final int MAX_LINES = 12;
    private static final int MAX_PATH = 300;

    public LicensePointer {
        targets = List.copyOf(targets);
    }

    /// Reads the whole text of a license file; empty where it holds terms, or names no other place.
    public static Optional<LicensePointer> in(String file) {
        String text = file.strip();
        if (text.isEmpty()
                || text.length() > MAX_CHARACTERS
                || text.lines().filter(l -> !l.isBlank()).count() > MAX_LINES) return Optional.empty();
        if (isPath(text)) {
            int line = (int) file.substring(0, file.indexOf(text))
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            return Optional.of(new LicensePointer(
                    List.of(text),
                    new Place(line, text.substring(0, Math.min(text.length(), Place.MAX_QUOTE)), line, line)));
        }
        List<String> targets = new ArrayList<>();
        Place place = null;
        for (Block block : Prose.blocks(file)) {
            Text words = block.text();
            if (Vocabulary.of("grant").any(words.lower)) return Optional.empty();
            boolean points = Vocabulary.of("pointer").any(words.lower);
            for (Link link : words.links) {
                if (link.picture()) continue;
                targets.add(link.target());
                if (place == null) place = words.place(link);
            }
            if (!points) continue;
            for (Names.Name name : Names.in(words, 0, words.length(), List.of(), Set.of())) {
                boolean leads = Names.isPath(name.words()) || LicenseMention.leadsToLicense(name.words());
                if (!leads || targets.contains(name.words()) || !name.target().isEmpty()) continue;
                targets.add(name.words());
                if (place == null) place = words.place(0, words.length(), name.start());
            }
        }
        return place == null ? Optional.empty() : Optional.of(new LicensePointer(targets, place));
    }

    /// One line, no spaces, a slash or a license-like name: what a link in a file system leaves when it is copied as
    /// text.
    private static boolean isPath(String text) {
        if (text.length() > MAX_PATH || text.indexOf('\n') >= 0 || text.indexOf(' ') >= 0) return false;
        return text.indexOf('/') >= 0 || LicenseMention.leadsToLicense(text);
    }
}
