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
        page.paragraph(group.shade().wire() + " ", ink, names.toLowerCase(Locale.ROOT) + license);
        switch (group.status()) {
            case NOT_FOUND -> lookedAt(group, page);
            case UNKNOWN, MENTIONED -> reasons(group, page);
            case WITHHELD, HOSTED -> evidence(group, page, ink);
            case IN_REPOSITORY, LINKED, GATED -> {
                if (group.shade() == Shade.UNKNOWN) reasons(group, page);
                else if (!clauses(group, page, ink)) evidence(group, page, ink);
                mend(group, page);
            }
        }
        page.blank();
    }

    private static void mend(NotOpen group, TextPage page) {
        String mend = Words.mend(group.shade());
        if (!mend.isEmpty()) page.paragraph("  ", "= to mend it: ", Ink.CYAN, mend);
    }

    private static void reasons(NotOpen group, TextPage page) {
        group.components().stream()
                .map(Component::because)
                .distinct()
                .limit(CLAUSES)
                .forEach(because -> page.paragraph("  ", "= ", Ink.CYAN, because));
    }

    private static String name(Component component) {
        return Words.label(component.kind());
    }

    private static boolean clauses(NotOpen group, TextPage page, Ink ink) {
        if (group.shade() != Shade.CONDITIONAL && group.shade() != Shade.NONCOMMERCIAL) return false;
        int shown = 0;
        Evidence last = null;
        for (Condition condition : group.conditions()) {
            Evidence quote = quoted(condition.evidence());
            if (Words.condition(condition.kind()).light()) continue;
            if (quote == null || quote.quote() == null) continue;
            if (shown == CLAUSES) break;
            shown++;
            // A record may rest several conditions on one line; it is shown once.
            if (!quote.equals(last)) Quote.write(page, quote, Caret.of(condition, quote.quote()), ink);
            last = quote;
            page.paragraph(
                    "      = ", Ink.CYAN, Words.condition(condition.kind()).name() + ": " + condition.meaning());
        }
        int more = group.conditions().size() - shown;
        if (shown > 0 && more > 0)
            page.line(new Piece(
                    "      and " + more + (more == 1 ? " condition more" : " conditions more") + ", below", Ink.DIM));
        return shown > 0;
    }

    private static void evidence(NotOpen group, TextPage page, Ink ink) {
        Component first = group.components().getFirst();
        Evidence quote = quoted(Stream.concat(first.license().evidence().stream(), first.evidence().stream())
                .toList());
        if (quote != null) Quote.write(page, quote, null, ink);
        page.paragraph("      ", "= ", Ink.CYAN, first.because());
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
        page.paragraph("  ", "looked at ", Ink.DIM, String.join(", ", places.subList(0, shown)) + more);
    }
}
