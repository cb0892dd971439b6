package dev.ajar.framework.record;

import dev.ajar.framework.mot.MotPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The 17 parts by whatever name an author gives them: in any case and spelling, and by known aliases.
final class MotNames {
    private static final String FILE = "/dev/ajar/framework/mot-part-names.tsv";
    private static final int MAX_NAME = 200;
    private static final Map<String, MotPart> KNOWN = known();

    private MotNames() {}

    /// The part, or `null` where the name is none of them.
    static @Nullable MotPart part(String name) {
        return name.length() > MAX_NAME ? null : KNOWN.get(plain(name));
    }

    /// What authors write where a part is not released; it names no license.
    static boolean absent(String license) {
        String words = plain(license);
        return NOT_THERE.contains(words) || words.contains("not include") || words.contains("not release");
    }

    private static final List<String> NOT_THERE =
            List.of("n a", "na", "none", "undisclosed", "closed", "not available", "not disclosed", "not published");

    /// Lower case words without punctuation and without a plural "s".
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) plain.append(c);
            else {
                singular(plain);
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
            }
        }
        singular(plain);
        return plain.toString().strip();
    }

    private static void singular(StringBuilder plain) {
        int last = plain.length() - 1;
        if (last > 2 && plain.charAt(last) == 's' && plain.charAt(last - 1) != 's' && plain.charAt(last - 1) != ' ')
            plain.setLength(last);
    }

    private static Map<String, MotPart> known() {
        Map<String, MotPart> known = new HashMap<>();
        Map<String, MotPart> byId = new HashMap<>();
        for (MotPart part : MotPart.values()) {
            byId.put(part.id(), part);
            known.put(plain(part.title()), part);
            known.put(plain(part.id()), part);
        }
        try (InputStream in = MotNames.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + FILE);
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) continue;
                int tab = line.indexOf('\t');
                MotPart part = tab < 0 ? null : byId.get(line.substring(0, tab));
                if (part == null) throw new IllegalStateException(FILE + ": no part in '" + line + "'");
                MotPart other = known.putIfAbsent(plain(line.substring(tab + 1)), part);
                if (other != null && other != part)
                    throw new IllegalStateException(FILE + ": '" + line + "' is already " + other.id());
            }
            return Map.copyOf(known);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
