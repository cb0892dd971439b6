package dev.ajar.source.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/// One line of a folder object: mode, name and object id.
///
/// @param name as UTF-8; where its bytes are not, it holds U+FFFD
record TreeItem(Kind kind, String name, ObjectId id) {
    enum Kind {
        FOLDER,
        FILE,
        LINK,
        SUBMODULE,
        ODD
    }

    /// All lines of a folder object.
    static List<TreeItem> parse(byte[] bytes) throws IOException {
        List<TreeItem> items = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int space = find(bytes, (byte) ' ', at);
            int zero = find(bytes, (byte) 0, space + 1);
            int end = zero + 1 + Constants.OBJECT_ID_LENGTH;
            if (end > bytes.length) throw new IOException("the folder object is damaged");
            String mode = new String(bytes, at, space - at, StandardCharsets.ISO_8859_1);
            // A slash inside a name would make one line look like a path.
            String name = new String(bytes, space + 1, zero - space - 1, StandardCharsets.UTF_8).replace('/', '\\');
            items.add(new TreeItem(kind(mode), name, ObjectId.fromRaw(bytes, zero + 1)));
            at = end;
        }
        return items;
    }

    private static int find(byte[] bytes, byte wanted, int from) throws IOException {
        for (int i = from; i < bytes.length; i++) if (bytes[i] == wanted) return i;
        throw new IOException("the folder object is damaged");
    }

    private static Kind kind(String mode) {
        return switch (mode) {
            case "40000", "040000" -> Kind.FOLDER;
            case "100644", "100755", "100664" -> Kind.FILE;
            case "120000" -> Kind.LINK;
            case "160000" -> Kind.SUBMODULE;
            default -> Kind.ODD;
        };
    }
}
