package dev.ajar.internal;

/// Owner and name of a repository, from its address or from the place it was read from.
public record HomeName(String owner, String name) {
    /// The last two segments of the address; of a bare path the last one only.
    public static HomeName of(String uri, String place) {
        boolean address = uri.contains("://") || uri.startsWith("git@");
        String text = address ? uri : place;
        text = text.replace('\\', '/');
        int cut = text.indexOf('?');
        if (cut >= 0) text = text.substring(0, cut);
        while (text.endsWith("/")) text = text.substring(0, text.length() - 1);
        if (text.endsWith(".git")) text = text.substring(0, text.length() - 4);
        while (text.endsWith("/") || text.endsWith("/.")) text = text.substring(0, text.length() - 1);
        String[] segments = text.split("[/:]", -1);
        int last = segments.length - 1;
        // An object store without a work tree is often called just "repo"; the folder around it has the name.
        if (!address && last > 0 && segments[last].equals("repo")) last--;
        String name = segments[last];
        String owner = address && last > 0 ? segments[last - 1] : "";
        int plus = name.indexOf('+');
        if (plus > 0 && plus < name.length() - 1) {
            owner = name.substring(0, plus);
            name = name.substring(plus + 1);
        }
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            java.nio.file.Path here =
                    java.nio.file.Path.of(place).toAbsolutePath().normalize();
            name = here.getFileName() == null
                    ? "repository"
                    : here.getFileName().toString();
        }
        return new HomeName(owner, name);
    }
}
