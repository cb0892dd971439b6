package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys of a TOML text, by line: enough to read what a manifest declares, not a validator. Strings, lists
/// of strings and inline tables are understood; dates and numbers stay text.
///
/// Source: TOML 1.0.0, https://toml.io/en/v1.0.0
///
/// @param keys in the order they stand
record Toml(List<Key> keys) {
    private static final int MAX_KEYS = 50_000;

    /// One key with its value.
    ///
    /// @param line of the key, from 1
    /// @param table the table it stands in, such as `project`; empty at the top
    /// @param value a scalar, a list or an inline table
    record Key(int line, String table, String name, Tree value) {}

    static Toml parse(String text) {
        List<Key> keys = new ArrayList<>();
        TomlScanner scanner = new TomlScanner(text);
        String table = "";
        while (scanner.nextLine() && keys.size() < MAX_KEYS) {
            int line = scanner.line();
            if (scanner.peek() == '[') table = scanner.table();
            else {
                Optional<String> name = scanner.key();
                if (name.isPresent()) keys.add(new Key(line, table, name.get(), scanner.value(0)));
            }
        }
        return new Toml(keys);
    }

    /// The first value of a key in a table.
    Optional<Tree> get(String table, String name) {
        for (Key key : keys) if (key.table().equals(table) && key.name().equals(name)) return Optional.of(key.value());
        return Optional.empty();
    }

    Optional<Tree.Text> text(String table, String name) {
        return get(table, name)
                .flatMap(value -> value instanceof Tree.Text text ? Optional.of(text) : Optional.empty());
    }

    /// The texts of a list, or a lone one.
    List<Tree.Text> texts(String table, String name) {
        List<Tree.Text> texts = new ArrayList<>();
        Tree value = get(table, name).orElse(new Tree.Items(1, List.of()));
        List<Tree> items = value instanceof Tree.Items list ? list.items() : List.of(value);
        for (Tree item : items) if (item instanceof Tree.Text text) texts.add(text);
        return texts;
    }

    /// All keys of a table.
    List<Key> table(String table) {
        return keys.stream().filter(key -> key.table().equals(table)).toList();
    }
}
