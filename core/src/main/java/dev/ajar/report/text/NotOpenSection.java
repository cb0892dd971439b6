package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.Shade;
import dev.ajar.report.Caret;
import dev.ajar.report.NotOpen;
import dev.ajar.report.Words;
import dev.ajar.report.text.TextPage.Piece;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is not open and why, with the clause, a caret under the words that matter, and what would mend it.
final class NotOpenSection implements Section {
    private static final int CLAUSES = 4;
    private static final int PLACES = 6;

    @Override
    public void write(Assessment assessment, TextPage page) {
        List<NotOpen> groups = NotOpen.of(assessment);
        if (groups.isEmpty()) return;
        page.heading("Not open");
        for (NotOpen group : groups) write(group, page);
    }

    private static void write(NotOpen group, TextPage page) {
        Ink ink = Ink.of(group.shade());
        String names =
                group.components().stream().map(NotOpenSection::name).distinct().collect(Collectors.joining(", "));
        String license = group.license() == null || group.license().equals("NONE") ? "" : " (" + group.license() + ")";
        page.paragraph(group.shade().wire() + " ", ink, lowerFirst(names) + license);
        page.paragraph(2, Words.means(group.shade()));
        boolean quoted = clauses(group, page, ink);
        if (!quoted) evidence(group, page, ink);
        lookedAt(group, page);
        String mend = Words.mend(group.shade());
        if (!mend.isEmpty()) page.paragraph("  = to mend it: ", Ink.CYAN, mend);
        page.blank();
    }

    private static String name(Component component) {
        return Words.label(component.kind());
    }

    private static String lowerFirst(String names) {
        return names.toLowerCase(Locale.ROOT);
    }

    private static boolean clauses(NotOpen group, TextPage page, Ink ink) {
        if (group.shade() != Shade.CONDITIONAL && group.shade() != Shade.NONCOMMERCIAL) return false;
        int shown = 0;
        for (Condition condition : group.conditions()) {
            Evidence quote = quoted(condition.evidence());
            if (quote == null || quote.quote() == null) continue;
            if (shown == CLAUSES) break;
            shown++;
            Quote.write(page, quote, Caret.of(condition, quote.quote()), ink);
            page.paragraph(
                    "      = ", Ink.CYAN, Words.condition(condition.kind()).name() + ": " + condition.meaning());
        }
        int more = group.conditions().size() - shown;
        if (shown > 0 && more > 0) page.line(new Piece("      + " + more + " more below", Ink.DIM));
        return shown > 0;
    }

    private static void evidence(NotOpen group, TextPage page, Ink ink) {
        Component first = group.components().getFirst();
        Evidence quote = quoted(Stream.concat(first.license().evidence().stream(), first.evidence().stream())
                .toList());
        if (quote != null) Quote.write(page, quote, null, ink);
        page.paragraph("      = ", Ink.CYAN, first.because());
    }

    private static @Nullable Evidence quoted(List<Evidence> evidence) {
        for (Evidence one : evidence) if (one.quote() != null && !one.quote().isBlank()) return one;
        return null;
    }

    private static void lookedAt(NotOpen group, TextPage page) {
        List<String> places = group.components().stream()
                .flatMap(c -> c.lookedAt().stream())
                .distinct()
                .toList();
        if (places.isEmpty()) return;
        int shown = Math.min(PLACES, places.size());
        String more = places.size() > shown ? " and " + (places.size() - shown) + " more" : "";
        page.paragraph("      looked at ", Ink.DIM, String.join(", ", places.subList(0, shown)) + more);
    }
}
