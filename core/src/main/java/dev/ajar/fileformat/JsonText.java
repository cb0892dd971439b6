package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// JSON as a [Tree]: lines known, numbers as written, repeated keys kept.
public final class JsonText {
    static final int MAX_DEPTH = 64;
    static final int MAX_STRING = 10_000_000;
    static final int MAX_DIGITS = 100;
    static final long MAX_DOCUMENT = 64L << 20;

    /// The most values of a document that is kept as a tree.
    static final int MAX_VALUES = 500_000;

    /// Limits of what is read, and the two words beyond JSON that Python writes: `NaN` and `Infinity`.
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNumberLength(MAX_DIGITS)
                    .maxDocumentLength(MAX_DOCUMENT)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private int values;

    private JsonText() {}

    /// Reads one document; what follows it is an error.
    public static Parsed<Tree> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = parser.nextToken();
            if (token == null) return Parsed.malformed(1, "empty, expected JSON");
            Tree tree = new JsonText().value(parser, token);
            if (parser.nextToken() != null)
                return Parsed.malformed(line(parser), "text after the end of the JSON value");
            return Parsed.good(tree);
        } catch (JacksonException e) {
            return malformed(e);
        }
    }

    /// Reads one document that must be an object.
    public static Parsed<Tree.Fields> parseFields(String text) {
        return switch (parse(text)) {
            case Parsed.Good<Tree>(Tree.Fields fields) -> Parsed.good(fields);
            case Parsed.Good<Tree>(Tree other) -> Parsed.malformed(other.line(), "expected a JSON object");
            case Parsed.Malformed<Tree>(int line, String reason) -> Parsed.malformed(line, reason);
        };
    }

    static <T> Parsed<T> malformed(JacksonException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        String problem = e.getOriginalMessage();
        String first = problem == null ? "" : problem.lines().findFirst().orElse("");
        return Parsed.malformed(line, "not valid JSON: " + (first.length() > 160 ? first.substring(0, 160) : first));
    }

    private Tree value(JsonParser parser, JsonToken token) {
        int line = line(parser);
        if (++values > MAX_VALUES) throw new StreamReadException(parser, "more than " + MAX_VALUES + " values");
        return switch (token) {
            case START_OBJECT -> fields(parser, line);
            case START_ARRAY -> items(parser, line);
            case VALUE_STRING -> new Tree.Text(line, parser.getString(), true);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                new Tree.Text(line, parser.getString(), false);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new StreamReadException(parser, "expected a value");
        };
    }

    private Tree fields(JsonParser parser, int line) {
        List<Tree.Field> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int keyLine = line(parser);
            String key = parser.currentName();
            fields.add(new Tree.Field(keyLine, key, value(parser, parser.nextToken())));
        }
        return new Tree.Fields(line, fields);
    }

    private Tree items(JsonParser parser, int line) {
        List<Tree> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken())
            items.add(value(parser, token));
        return new Tree.Items(line, items);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
