package dev.ajar.fileformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sections, keys and values that may go on over indented lines, as `setup.cfg` has them.
///
/// @param keys in the order they stand
record IniText(List<Key> keys) {
    /// @param values one per line of the value, empty ones left out
    record Key(String section, String name, List<Tree.Text> values) {}

    static IniText parse(String text) {
        List<Key> keys = new ArrayList<>();
        String section = "";
        Key open = null;
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) continue;
            boolean indented = raw.charAt(0) == ' ' || raw.charAt(0) == '\t';
            int equals = line.indexOf('=');
            int colon = line.indexOf(':');
            int sign = equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
            if (indented && open != null) open.values().add(new Tree.Text(number, line, true));
            else if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1).strip();
                open = null;
            } else if (sign > 0) {
                open = new Key(section, line.substring(0, sign).strip().toLowerCase(Locale.ROOT), new ArrayList<>());
                String value = line.substring(sign + 1).strip();
                if (!value.isEmpty()) open.values().add(new Tree.Text(number, value, true));
                keys.add(open);
            }
        }
        return new IniText(keys);
    }

    /// All lines of all values of a key.
    List<Tree.Text> values(String section, String name) {
        List<Tree.Text> values = new ArrayList<>();
        for (Key key : keys) if (key.section().equals(section) && key.name().equals(name)) values.addAll(key.values());
        return values;
    }
}
