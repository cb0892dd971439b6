package dev.ajar.license.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads license expressions, strict ones and the loose ones of manifests: any case, several words for one license,
/// and the lists with `/` and `,` whose meaning their writers leave open.
public final class ExpressionParser {
    private static final int MAX_LENGTH = 4000;
    private static final int MAX_DEPTH = 40;

    /// An expression, and whether it was written with a sign that can mean AND as well as OR.
    public record Parsed(SpdxExpression expression, boolean ambiguous) {}

    private final List<String> tokens;
    private final Function<String, @Nullable SpdxExpression> licenses;
    private final Function<String, @Nullable String> exceptions;
    private int at;
    private int depth;
    private boolean ambiguous;

    private ExpressionParser(
            List<String> tokens,
            Function<String, @Nullable SpdxExpression> licenses,
            Function<String, @Nullable String> exceptions) {
        this.tokens = tokens;
        this.licenses = licenses;
        this.exceptions = exceptions;
    }

    /// Reads an expression; `null` where it is none.
    ///
    /// @param licenses gives a license for the words of one operand, or `null` where nobody knows it
    /// @param exceptions gives the listed spelling of an exception, or `null`
    public static @Nullable Parsed parse(
            String text,
            Function<String, @Nullable SpdxExpression> licenses,
            Function<String, @Nullable String> exceptions) {
        if (text.isBlank() || text.length() > MAX_LENGTH) return null;
        var parser = new ExpressionParser(split(text), licenses, exceptions);
        SpdxExpression expression = parser.any();
        return expression == null || parser.at < parser.tokens.size() ? null : new Parsed(expression, parser.ambiguous);
    }

    private @Nullable SpdxExpression any() {
        if (++depth > MAX_DEPTH) return null;
        List<SpdxExpression> parts = new ArrayList<>();
        do {
            SpdxExpression part = all();
            if (part == null) return null;
            parts.add(part);
        } while (accept("or", "|", "||", "/"));
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new SpdxExpression.Or(parts);
    }

    private @Nullable SpdxExpression all() {
        List<SpdxExpression> parts = new ArrayList<>();
        do {
            SpdxExpression part = with();
            if (part == null) return null;
            parts.add(part);
        } while (accept("and", "&", "&&", ","));
        return parts.size() == 1 ? parts.getFirst() : new SpdxExpression.And(parts);
    }

    private @Nullable SpdxExpression with() {
        SpdxExpression license = operand();
        if (license == null || !accept("with")) return license;
        String words = words();
        String exception = isReference(words) ? words : exceptions.apply(words);
        return exception == null ? null : new SpdxExpression.With(license, exception);
    }

    private @Nullable SpdxExpression operand() {
        if (accept("(")) {
            SpdxExpression inside = any();
            return inside != null && accept(")") ? inside : null;
        }
        String words = words();
        if (words.isEmpty()) return null;
        return isReference(words) ? new SpdxExpression.License(words) : licenses.apply(words);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        while (at < tokens.size() && !isOperator(tokens.get(at)))
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(at++));
        return words.toString();
    }

    private boolean accept(String... operators) {
        if (at >= tokens.size()) return false;
        String token = tokens.get(at).toLowerCase(Locale.ROOT);
        for (String operator : operators) {
            if (!operator.equals(token)) continue;
            ambiguous |= token.equals("/") || token.equals(",");
            at++;
            return true;
        }
        return false;
    }

    private static boolean isReference(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words.indexOf(' ') < 0
                && (lower.startsWith("licenseref-")
                        || lower.startsWith("documentref-")
                        || lower.startsWith("additionref-"));
    }

    private static boolean isOperator(String token) {
        return switch (token.toLowerCase(Locale.ROOT)) {
            case "and", "or", "with", "(", ")", "/", ",", "&", "&&", "|", "||" -> true;
            default -> false;
        };
    }

    private static List<String> split(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c);
            boolean sign = "()/,&|".indexOf(c) >= 0;
            if (!space && !sign) word.append(c);
            if ((space || sign) && !word.isEmpty()) {
                tokens.add(word.toString());
                word.setLength(0);
            }
            if (!sign) continue;
            boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c && "&|".indexOf(c) >= 0;
            tokens.add(doubled ? "" + c + c : "" + c);
            if (doubled) i++;
        }
        if (!word.isEmpty()) tokens.add(word.toString());
        return tokens;
    }
}
