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
        String name = segments[segments.length - 1];
        String owner = address && segments.length > 1 ? segments[segments.length - 2] : "";
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
