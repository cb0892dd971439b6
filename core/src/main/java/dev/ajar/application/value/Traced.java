package dev.ajar.application.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A text in which every character knows the variables it came through. A piece that is not known is one [#HOLE].
public final class Traced {
    /// Stands for a piece of text that is not known here.
    public static final char HOLE = '\uFFFC';

    /// The most characters that variables may add to one text, so that values made of values do not double for ever.
    static final int MAX_EXPANDED = 4096;

    /// The most variables remembered for one piece of text.
    private static final int MAX_USES = 16;

    /// The most pieces of one text that came through variables.
    private static final int MAX_RUNS = 128;

    public static final Traced EMPTY = new Traced("", List.of());

    private record Run(int start, int end, List<Use> uses) {}

    private final String text;
    private final List<Run> runs;

    private Traced(String text, List<Run> runs) {
        this.text = text;
        this.runs = runs;
    }

    public static Traced of(String text) {
        return text.isEmpty() ? EMPTY : new Traced(text, List.of());
    }

    /// An unknown piece reached through a variable.
    public static Traced hole(Use use) {
        return of(String.valueOf(HOLE)).through(use);
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// Whether every character is known.
    public boolean known() {
        return text.indexOf(HOLE) < 0;
    }

    /// The variables it came through, outermost first.
    public List<Use> uses() {
        Set<Use> all = new LinkedHashSet<>();
        for (Run run : runs) all.addAll(run.uses);
        return List.copyOf(all);
    }

    /// The same text, reached through one more variable.
    public Traced through(Use use) {
        List<Run> longer = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            if (run.start > at) longer.add(new Run(at, run.start, List.of(use)));
            List<Use> uses = new ArrayList<>(run.uses.size() + 1);
            uses.add(use);
            uses.addAll(run.uses.size() < MAX_USES ? run.uses : run.uses.subList(0, MAX_USES - 1));
            longer.add(new Run(run.start, run.end, uses));
            at = run.end;
        }
        if (at < text.length() || text.isEmpty()) longer.add(new Run(at, text.length(), List.of(use)));
        return new Traced(text, longer);
    }

    public Traced substring(int start, int end) {
        if (runs.isEmpty()) return of(text.substring(start, end));
        List<Run> kept = new ArrayList<>();
        for (Run run : runs) {
            int from = Math.max(run.start, start);
            int to = Math.min(run.end, end);
            if (from < to) kept.add(new Run(from - start, to - start, run.uses));
        }
        return new Traced(text.substring(start, end), kept);
    }

    public Traced substring(int start) {
        return substring(start, text.length());
    }

    public Traced strip() {
        int end = text.length();
        int start = 0;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        return start == 0 && end == text.length() ? this : substring(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Traced traced && traced.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /// Puts pieces together.
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private int expanded;

        public Builder append(char c) {
            text.append(c);
            return this;
        }

        public Builder append(String piece) {
            text.append(piece);
            return this;
        }

        /// What a variable stands for; not known beyond [#MAX_EXPANDED] characters and [#MAX_RUNS] pieces.
        public Builder append(Traced piece) {
            int shift = text.length();
            if (expanded + piece.text.length() > MAX_EXPANDED || runs.size() + piece.runs.size() > MAX_RUNS) {
                expanded = MAX_EXPANDED;
                if (runs.size() < MAX_RUNS && !piece.runs.isEmpty())
                    runs.add(new Run(shift, shift + 1, piece.runs.getFirst().uses));
                text.append(HOLE);
                return this;
            }
            expanded += piece.text.length();
            for (Run run : piece.runs) runs.add(new Run(run.start + shift, run.end + shift, run.uses));
            text.append(piece.text);
            return this;
        }

        /// One character of another text, with its origin.
        public Builder append(Traced piece, int index) {
            for (Run run : piece.runs) {
                if (run.start > index) break;
                if (index < run.end) {
                    Run last = runs.isEmpty() ? null : runs.getLast();
                    if (last != null && last.end == text.length() && last.uses.equals(run.uses))
                        runs.set(runs.size() - 1, new Run(last.start, last.end + 1, last.uses));
                    else runs.add(new Run(text.length(), text.length() + 1, run.uses));
                    break;
                }
            }
            text.append(piece.text.charAt(index));
            return this;
        }

        public int length() {
            return text.length();
        }

        public Traced build() {
            return text.isEmpty() && runs.isEmpty() ? EMPTY : new Traced(text.toString(), List.copyOf(runs));
        }
    }
}
