package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Form;
import dev.ajar.finding.statement.LicenseStatement.Modality;
import dev.ajar.finding.statement.LicenseStatement.Reach;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// License badges: a picture whose address or alternative text says "License".
final class LicenseBadge {
    private LicenseBadge() {}

    static void read(Block block, List<LicenseStatement> found) {
        Text text = block.text();
        for (int i = 0; i < text.links.size(); i++) {
            Link picture = text.links.get(i);
            if (!picture.picture()) continue;
            String[] badge = words(picture.target());
            String label = badge[0].isEmpty() ? picture.words() : badge[0];
            boolean about = isLicense(label)
                    || isLicense(picture.words())
                    || picture.target().contains("/license/");
            if (!about) continue;
            String name = badge[1].isEmpty() && !isLicense(picture.words()) ? "" : badge[1];
            String target = carrier(text, i, picture);
            if (name.isEmpty()
                    && badge[0].isEmpty()
                    && isLicense(picture.words())
                    && picture.words().indexOf(':') > 0)
                name = picture.words()
                        .substring(picture.words().indexOf(':') + 1)
                        .strip();
            if (name.isEmpty() && target.isEmpty()) continue;
            found.add(new LicenseStatement(
                    matters(label + " " + picture.words()),
                    List.of(),
                    List.of(),
                    List.of(new LicenseNamed(name, target, List.of())),
                    "",
                    Modality.APPLIES,
                    Reach.UNSAID,
                    Form.BADGE,
                    false,
                    text.place(picture)));
        }
    }

    private static boolean isLicense(String words) {
        return Vocabulary.of("license-noun").any(words.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Set<Matter> matters(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        for (Hit hit : Vocabulary.of("matter").in(lower, 0, lower.length())) matters.add(Matter.of(hit.meaning()));
        return matters;
    }

    /// The address the badge leads to: a link around it, with no words of its own.
    private static String carrier(Text text, int i, Link picture) {
        for (int n = i + 1; n < Math.min(text.links.size(), i + 4); n++) {
            Link link = text.links.get(n);
            if (!link.picture() && link.start() <= picture.start() && link.end() >= picture.end()) return link.target();
            if (link.picture()) break;
        }
        return "";
    }

    /// Label and message of a `…/badge/label-message-color` address; two empty words where it is none.
    static String[] words(String address) {
        int at = address.indexOf("/badge/");
        if (at < 0) return new String[] {"", ""};
        String rest = address.substring(at + 7);
        int end = rest.indexOf('?');
        if (end >= 0) rest = rest.substring(0, end);
        if (rest.endsWith(".svg") || rest.endsWith(".png")) rest = rest.substring(0, rest.length() - 4);
        rest = rest.replace("--", "\u0001")
                .replace("__", "\u0002")
                .replace('_', ' ')
                .replace("%20", " ")
                .replace("%2B", "+")
                .replace("\u0002", "_");
        String[] parts = rest.split("-", 4);
        for (int i = 0; i < parts.length; i++)
            parts[i] = parts[i].replace('\u0001', '-').strip();
        if (parts.length < 2) return new String[] {"", ""};
        return parts.length == 2 ? new String[] {"", parts[0]} : new String[] {parts[0], parts[1]};
    }
}
