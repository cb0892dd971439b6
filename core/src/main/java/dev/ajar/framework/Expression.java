package dev.ajar.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// License expressions with `AND`, `OR`, `WITH` and parentheses; what is joined by `+` between spaces counts as `AND`.
final class Expression {
    private static final int MAX_TOKENS = 200;

    private final List<String> tokens;
    private final Function<String, Truth> test;
    private int at;

    private Expression(List<String> tokens, Function<String, Truth> test) {
        this.tokens = tokens;
        this.test = test;
    }

    /// The answer for the whole: with `AND` every operand must pass, with `OR` the best one counts. What cannot be
    /// read is unknown.
    static Truth test(String expression, Function<String, Truth> test) {
        if (single(expression)) return test.apply(expression);
        List<String> tokens = tokens(expression);
        if (tokens.isEmpty() || tokens.size() > MAX_TOKENS) return Truth.UNKNOWN;
        Expression reading = new Expression(tokens, test);
        Truth truth = reading.or(0);
        return reading.at == tokens.size() ? truth : Truth.UNKNOWN;
    }

    private static boolean single(String expression) {
        for (int i = 0; i < expression.length(); i++) if (" ()|\t\n".indexOf(expression.charAt(i)) >= 0) return false;
        return !expression.isEmpty();
    }

    private Truth or(int depth) {
        Truth truth = and(depth);
        while (accept("OR") || accept("|")) truth = truth.or(and(depth));
        return truth;
    }

    private Truth and(int depth) {
        Truth truth = operand(depth);
        while (accept("AND") || accept("+")) truth = truth.and(operand(depth));
        return truth;
    }

    private Truth operand(int depth) {
        if (at >= tokens.size() || depth > 20) {
            at = tokens.size() + 1;
            return Truth.UNKNOWN;
        }
        String token = tokens.get(at++);
        if (token.equals("(")) {
            Truth truth = or(depth + 1);
            if (!accept(")")) at = tokens.size() + 1;
            return truth;
        }
        if (accept("WITH") && at < tokens.size()) {
            at++;
            return test.apply(token);
        }
        return test.apply(token);
    }

    private boolean accept(String word) {
        if (at < tokens.size() && tokens.get(at).toUpperCase(Locale.ROOT).equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    private static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (expression + " ").toCharArray()) {
            boolean mark = c == '(' || c == ')' || c == '|';
            if (mark || Character.isWhitespace(c)) {
                if (!word.isEmpty()) tokens.add(word.toString());
                word.setLength(0);
                if (mark) tokens.add(String.valueOf(c));
            } else word.append(c);
        }
        return tokens;
    }
}
