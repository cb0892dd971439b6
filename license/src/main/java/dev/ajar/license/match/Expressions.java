package dev.ajar.license.match;

import dev.ajar.license.name.SpdxExpression;
import java.util.List;

/// The licenses that an expression joins; a license with its exception is one.
final class Expressions {
    private Expressions() {}

    static List<String> operands(SpdxExpression expression) {
        return switch (expression) {
            case SpdxExpression.And(List<SpdxExpression> parts) -> all(parts);
            case SpdxExpression.Or(List<SpdxExpression> parts) -> all(parts);
            case SpdxExpression.License _, SpdxExpression.OrLater _, SpdxExpression.With _ ->
                List.of(expression.toString());
        };
    }

    private static List<String> all(List<SpdxExpression> parts) {
        return parts.stream()
                .flatMap(part -> operands(part).stream())
                .distinct()
                .toList();
    }
}
