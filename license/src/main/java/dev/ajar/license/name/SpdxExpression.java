package dev.ajar.license.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// A license expression of SPDX 3.0, annex B: ids joined by AND, OR, WITH and +.
public sealed interface SpdxExpression {
    /// One license: a listed id, `LicenseRef-…` or `DocumentRef-…:LicenseRef-…`.
    record License(String id) implements SpdxExpression {
        @Override
        public String toString() {
            return id;
        }
    }

    /// This version or a later one.
    record OrLater(String id) implements SpdxExpression {
        @Override
        public String toString() {
            return id + "+";
        }
    }

    /// A license with an exception or `AdditionRef-…`.
    record With(SpdxExpression license, String exception) implements SpdxExpression {
        @Override
        public String toString() {
            return license + " WITH " + exception;
        }
    }

    /// All of them hold.
    record And(List<SpdxExpression> parts) implements SpdxExpression {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " AND ");
        }
    }

    /// The user chooses one.
    record Or(List<SpdxExpression> parts) implements SpdxExpression {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " OR ");
        }
    }

    /// The license ids in reading order, each once; exceptions are not licenses.
    default List<String> ids() {
        List<String> ids = new ArrayList<>();
        collect(ids);
        return ids.stream().distinct().toList();
    }

    private void collect(List<String> ids) {
        switch (this) {
            case License license -> ids.add(license.id());
            case OrLater later -> ids.add(later.id());
            case With with -> with.license().collect(ids);
            case And and -> and.parts().forEach(part -> part.collect(ids));
            case Or or -> or.parts().forEach(part -> part.collect(ids));
        }
    }

    /// A value of the whole from the values of its licenses: in AND the worst counts, in OR the best.
    default <T> T evaluate(Function<String, T> of, BinaryOperator<T> worst, BinaryOperator<T> best) {
        return switch (this) {
            case License license -> of.apply(license.id());
            case OrLater later -> of.apply(later.id());
            case With with -> with.license().evaluate(of, worst, best);
            case And and ->
                and.parts().stream()
                        .map(part -> part.evaluate(of, worst, best))
                        .reduce(worst)
                        .orElseThrow();
            case Or or ->
                or.parts().stream()
                        .map(part -> part.evaluate(of, worst, best))
                        .reduce(best)
                        .orElseThrow();
        };
    }

    private static String joined(List<SpdxExpression> parts, String operator) {
        StringBuilder text = new StringBuilder();
        for (SpdxExpression part : parts) {
            text.append(text.isEmpty() ? "" : operator);
            boolean nested = part instanceof And || part instanceof Or;
            text.append(nested ? "(" + part + ")" : part.toString());
        }
        return text.toString();
    }
}
