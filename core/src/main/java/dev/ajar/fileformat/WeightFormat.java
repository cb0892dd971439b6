package dev.ajar.fileformat;

import dev.ajar.internal.DataNode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A format that weights are kept in, known by the name and the first bytes of its files. None is ever loaded.
///
/// @param id kebab-case
/// @param name as readers know it
/// @param ends endings of its file names, in lower case
/// @param starts beginnings of its file names of which one is needed, in lower case; empty where any will do
/// @param magic what its files begin with; empty where nothing is fixed
/// @param needsMagic whether a name with the right ending but no fitting beginning decides nothing by itself
/// @param loading what loading such a file may do
public record WeightFormat(
        String id,
        String name,
        List<String> ends,
        List<String> starts,
        List<String> magic,
        boolean needsMagic,
        Loading loading) {
    /// How many of the first bytes tell a format.
    public static final int MAGIC_BYTES = 8;

    /// All known formats.
    public static final List<WeightFormat> ALL = load();

    /// What loading a file may do.
    public enum Loading {
        /// Data only.
        DATA,
        /// It may name other files, or hold objects that run code.
        POINTING,
        /// It may run code that it holds.
        RUNS_CODE
    }

    public WeightFormat {
        ends = List.copyOf(ends);
        starts = List.copyOf(starts);
        magic = List.copyOf(magic);
    }

    /// The format that a file has by its name; empty where the name alone does not tell.
    public static Optional<WeightFormat> byName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        WeightFormat best = null;
        int longest = 0;
        for (WeightFormat format : ALL) {
            boolean named = format.starts.isEmpty()
                    ? !format.needsMagic
                    : format.starts.stream().anyMatch(name::startsWith);
            if (!named) continue;
            for (String end : format.ends) {
                if (name.endsWith(end) && end.length() > longest) {
                    best = format;
                    longest = end.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The format that a file has by its first bytes, among those whose ending it has.
    ///
    /// @param head the first [#MAGIC_BYTES] bytes or more
    public static Optional<WeightFormat> byContent(String fileName, ByteBuffer head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        byte[] bytes = new byte[Math.min(MAGIC_BYTES, head.remaining())];
        head.duplicate().get(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        for (WeightFormat format : ALL)
            if (format.ends.stream().anyMatch(name::endsWith)
                    && format.magic.stream().anyMatch(hex::startsWith)) return Optional.of(format);
        return Optional.empty();
    }

    /// Whether the first bytes fit the format; `true` where nothing is fixed.
    public boolean fits(ByteBuffer head) {
        byte[] bytes = new byte[Math.min(MAGIC_BYTES, head.remaining())];
        head.duplicate().get(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        return magic.isEmpty() || magic.stream().anyMatch(hex::startsWith);
    }

    private static List<WeightFormat> load() {
        List<WeightFormat> formats = new ArrayList<>();
        DataNode data = DataNode.resource(WeightFormat.class, "weight-formats.yaml");
        for (DataNode format : data.only("formats").list("formats")) formats.add(format(format));
        return List.copyOf(formats);
    }

    private static WeightFormat format(DataNode data) {
        data.only("id", "name", "ends", "starts", "magic", "needs-magic", "runs-code", "source");
        data.need("source");
        return new WeightFormat(
                data.need("id").text(),
                data.need("name").text(),
                data.texts("ends"),
                data.texts("starts"),
                data.texts("magic"),
                data.text("needs-magic", "no").equals("yes"),
                switch (data.need("runs-code").text()) {
                    case "no" -> Loading.DATA;
                    case "pointing" -> Loading.POINTING;
                    case "yes" -> Loading.RUNS_CODE;
                    default -> throw data.need("runs-code").wrong("yes, no or pointing");
                });
    }
}
