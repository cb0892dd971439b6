package dev.ajar.report.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// A JSON generator with the few words that the writers of this package speak. Fields keep the order of the calls.
public final class JsonOut implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new QuietEscapes())
            .build();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /// Writes indented, for documents that people read too.
    public static JsonOut indented(OutputStream out) {
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return new JsonOut(FACTORY.createGenerator(context, out));
    }

    /// Writes on one line.
    public static JsonOut compact(OutputStream out) {
        return new JsonOut(FACTORY.createGenerator(ObjectWriteContext.empty(), out));
    }

    /// An object as an element of an array or as the document.
    public JsonOut object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
        return this;
    }

    public JsonOut object(String name, Runnable fields) {
        json.writeName(name);
        return object(fields);
    }

    /// A field whose value `value` writes.
    public JsonOut field(String name, Runnable value) {
        json.writeName(name);
        value.run();
        return this;
    }

    public JsonOut array(String name, Runnable elements) {
        json.writeName(name);
        json.writeStartArray();
        elements.run();
        json.writeEndArray();
        return this;
    }

    public JsonOut text(String name, @Nullable String value) {
        json.writeName(name);
        element(value);
        return this;
    }

    /// Writes the field only where there is a value.
    public JsonOut textIfTold(String name, @Nullable String value) {
        return value == null ? this : text(name, value);
    }

    public JsonOut number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    public JsonOut number(String name, @Nullable Double value) {
        json.writeName(name);
        element(value);
        return this;
    }

    public JsonOut flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    public JsonOut texts(String name, List<String> values) {
        return array(name, () -> values.forEach(this::element));
    }

    /// Text, a number, a truth value, a list, a map or `null`.
    public JsonOut any(String name, @Nullable Object value) {
        json.writeName(name);
        element(value);
        return this;
    }

    public void element(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Number number when Double.isFinite(number.doubleValue()) -> json.writeNumber(number.doubleValue());
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(this::element);
                json.writeEndArray();
            }
            case Map<?, ?> map -> object(() -> map.forEach((k, v) -> any(String.valueOf(k), v)));
            case Object other -> json.writeString(wellFormed(other.toString()));
        }
    }

    /// Half a surrogate pair, as it can stand in a file name, is no character and cannot be written as UTF-8.
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)))
                return new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8);
        }
        return text;
    }

    @Override
    public void close() {
        json.close();
    }
}
