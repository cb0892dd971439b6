package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A value of a YAML or JSON document that knows its line. Every scalar is kept as it is written: `no`, `1.0` and
/// `2024-01-01` are text. A key that stands twice is kept twice.
public sealed interface Tree {
    /// The line it begins at, from 1.
    int line();

    /// A scalar.
    ///
    /// @param value as written; the empty text for a YAML key without a value
    /// @param quoted whether it was written as a string, so that `"null"` is not nothing
    record Text(int line, String value, boolean quoted) implements Tree {
        /// Whether nothing is said: an unquoted `null`, `~`, or no value at all.
        public boolean isNull() {
            return !quoted && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }
    }

    record Items(int line, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Fields(int line, List<Field> fields) implements Tree {
        public Fields {
            fields = List.copyOf(fields);
        }

        /// All values of a key, in order.
        public List<Tree> all(String key) {
            List<Tree> values = new ArrayList<>();
            for (Field field : fields) if (field.key().equals(key)) values.add(field.value());
            return values;
        }

        /// The first value of a key.
        public Optional<Tree> get(String key) {
            for (Field field : fields) if (field.key().equals(key)) return Optional.of(field.value());
            return Optional.empty();
        }

        /// The first value of a key, if it is a mapping.
        public Optional<Fields> fields(String key) {
            return get(key).flatMap(value -> value instanceof Fields found ? Optional.of(found) : Optional.empty());
        }

        /// The first value of a key, if it is a scalar that says something.
        public Optional<Text> text(String key) {
            return get(key).flatMap(value ->
                    value instanceof Text text && !text.isNull() ? Optional.of(text) : Optional.empty());
        }

        /// The scalars under a key: of a lone scalar, of a list, and of every repetition of the key. Nulls are
        /// left out.
        public List<Text> texts(String key) {
            List<Text> texts = new ArrayList<>();
            for (Tree value : all(key)) {
                List<Tree> candidates = value instanceof Items list ? list.items() : List.of(value);
                for (Tree item : candidates) if (item instanceof Text text && !text.isNull()) texts.add(text);
            }
            return texts;
        }

        /// The lines of the keys that stand more than once, first ones included.
        public List<Field> repeated() {
            List<Field> repeated = new ArrayList<>();
            for (Field field : fields) if (all(field.key()).size() > 1) repeated.add(field);
            return repeated;
        }
    }

    /// One key with its value.
    ///
    /// @param line of the key, from 1
    record Field(int line, String key, Tree value) {}
}
