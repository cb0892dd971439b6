package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import dev.ajar.report.Because;
import dev.ajar.report.NotOpen;
import dev.ajar.report.Printable;
import dev.ajar.report.Words;
import dev.ajar.report.text.TextPage.Piece;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All components, one line each, grouped by shade, worst first.
final class ComponentSection implements Section {
    private static final int STATUS = 10;

    @Override
    public void write(Assessment assessment, TextPage page) {
        if (assessment.components().isEmpty()) return;
        page.heading("Components");
        Map<ComponentKind, Long> times =
                assessment.components().stream().collect(Collectors.groupingBy(Component::kind, Collectors.counting()));
        int name = widest(assessment, 22, c -> name(c, times)) + 1;
        int license = widest(assessment, 22, Because::licenseName) + 1;
        List<Shade> shades = assessment.components().stream()
                .map(Component::shade)
                .distinct()
                .sorted(Comparator.comparingInt(s -> -NotOpen.gravity(s)))
                .toList();
        for (Shade shade : shades) {
            page.line(new Piece(shade.wire(), Ink.of(shade)));
            boolean together = together(assessment);
            if (together && shade == Shade.CLOSED) notFound(assessment, page);
            for (Component component : assessment.components()) {
                if (component.shade() != shade) continue;
                if (together && component.status() == Status.NOT_FOUND) continue;
                int rest = page.width() - 2 - name - STATUS - license;
                page.line(
                        Piece.of("  " + cell(name(component, times), name)),
                        Piece.of(cell(Words.label(component.status()), STATUS)),
                        Piece.of(cell(Because.licenseName(component), license)),
                        new Piece(because(component, rest), Ink.DIM));
            }
        }
    }

    /// Many parts that were not found say the same; they share a row.
    private static boolean together(Assessment assessment) {
        return assessment.components().stream()
                        .filter(c -> c.status() == Status.NOT_FOUND)
                        .count()
                > 4;
    }

    private static void notFound(Assessment assessment, TextPage page) {
        List<String> names = assessment.components().stream()
                .filter(c -> c.status() == Status.NOT_FOUND)
                .map(c -> Words.label(c.kind()))
                .distinct()
                .toList();
        page.paragraph("  ", names.size() + " not found: ", Ink.DIM, String.join(", ", names));
    }

    private static int widest(Assessment assessment, int most, java.util.function.Function<Component, String> text) {
        int widest = assessment.components().stream()
                .mapToInt(c -> Columns.width(Printable.line(text.apply(c))))
                .max()
                .orElse(0);
        return Math.min(widest, most);
    }

    private static String name(Component component, Map<ComponentKind, Long> times) {
        String label = Words.label(component.kind());
        if (times.getOrDefault(component.kind(), 0L) < 2 || component.name().isBlank()) return label;
        return component.name().contains(label) ? component.name() : label + ": " + component.name();
    }

    private static String cell(String text, int width) {
        return Columns.pad(Columns.clip(Printable.line(text), width - 1), width);
    }

    /// A path is cut at its front, so that file name and line stay.
    private static String because(Component component, int width) {
        String text = Printable.line(Because.brief(component));
        if (Columns.width(text) <= width) return text;
        int space = text.lastIndexOf(' ');
        String words = text.substring(0, space + 1);
        int room = width - Columns.width(words);
        return room < 8
                ? Columns.clipFront(text.substring(space + 1), width)
                : words + Columns.clipFront(text.substring(space + 1), room);
    }
}
