package dev.ajar.assembly;

/// Ids made from names.
final class Ids {
    private Ids() {}

    /// Lower case, letters, digits and dots, the rest one hyphen.
    static String kebab(String name) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            boolean keep = Character.isLetterOrDigit(c) || c == '.';
            if (keep) id.append(c);
            else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') id.append('-');
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') id.setLength(id.length() - 1);
        return id.isEmpty() ? "subject" : id.toString();
    }
}
