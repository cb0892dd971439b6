package dev.ajar.finding.statement;

import dev.ajar.internal.Knowledge;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What an address leads to, told from its words alone; nothing is fetched.
///
/// @param kind a word of `hosts.yaml`, or `inside` for a path of the same repository, `section` for a place in the same
/// document, `page` for anything else
/// @param owner account on a hub or code host, or the empty word
/// @param name what the account holds, or the empty word
/// @param rest the path behind both
record Address(String kind, String owner, String name, String rest) {
    private static final String FILE = "hosts.yaml";
    private static final Set<String> WEIGHT_ENDINGS = Set.of(
            "safetensors",
            "ckpt",
            "pth",
            "pt",
            "bin",
            "gguf",
            "ggml",
            "onnx",
            "tar",
            "zst",
            "h5",
            "npz",
            "tflite",
            "mlmodel",
            "pdparams",
            "msgpack",
            "nemo",
            "torrent",
            "pkl",
            "joblib");
    private static final Set<String> DATA_ENDINGS =
            Set.of("zip", "tar", "gz", "tgz", "jsonl", "json", "csv", "tsv", "parquet", "arrow", "txt");
    private static final Set<String> READING = Set.of("py", "sh", "ipynb", "md", "rst", "html", "pdf", "yaml", "yml");
    private static final TreeMap<String, String> HOSTS = load();
    private static final int MAX = 1000;

    static Address of(String target) {
        String text = target.length() > MAX ? target.substring(0, MAX) : target;
        if (text.startsWith("#")) return new Address("section", "", "", text);
        if (text.startsWith("mailto:")) return new Address("social", "", "", text);
        if (text.startsWith("magnet:")) return new Address("storage", "", "", text);
        if (text.startsWith("s3://") || text.startsWith("gs://")) return new Address("storage", "", "", text);
        int scheme = text.indexOf("://");
        if (scheme < 0) return new Address("inside", "", "", text);
        String path = text.substring(scheme + 3);
        if (path.startsWith("www.")) path = path.substring(4);
        String lower = path.toLowerCase(Locale.ROOT);
        Map.Entry<String, String> host = longest(lower);
        if (host == null)
            return new Address(
                    lower.endsWith("amazonaws.com") || lower.contains(".s3.") ? "storage" : "page", "", "", path);
        String[] parts =
                path.substring(Math.min(path.length(), host.getKey().length())).split("[/?#]", -1);
        String kind = host.getValue();
        return switch (kind) {
            case "hub-model", "hub-dataset", "hub-space", "repository" -> of(kind, parts);
            default -> new Address(kind, "", "", path);
        };
    }

    private static Address of(String kind, String[] parts) {
        String owner = parts.length > 0 ? parts[0] : "";
        String name = parts.length > 1 ? parts[1] : "";
        StringBuilder rest = new StringBuilder();
        for (int i = 2; i < parts.length; i++) rest.append('/').append(parts[i]);
        if (name.isEmpty() && kind.startsWith("hub")) return new Address("hub-owner", owner, "", "");
        return new Address(kind, owner, name, rest.toString());
    }

    private static Map.@org.jspecify.annotations.Nullable Entry<String, String> longest(String lower) {
        String key = lower;
        for (int tries = 0; tries < 40; tries++) {
            Map.Entry<String, String> floor = HOSTS.floorEntry(key);
            if (floor == null) return null;
            if (lower.startsWith(floor.getKey())) return floor;
            int common = 0;
            int limit = Math.min(lower.length(), floor.getKey().length());
            while (common < limit && lower.charAt(common) == floor.getKey().charAt(common)) common++;
            if (common == 0) return null;
            key = lower.substring(0, common);
        }
        return null;
    }

    boolean isHubModel() {
        return kind.equals("hub-model");
    }

    String id() {
        return owner + "/" + name;
    }

    /// Whether the address is one of data: a data set of a hub, or a file or archive of data.
    boolean holdsData() {
        if (kind.equals("hub-dataset")) return true;
        String path = (name + rest).toLowerCase(Locale.ROOT);
        int query = path.indexOf('?');
        if (query > 0) path = path.substring(0, query);
        return DATA_ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /// Whether data may lie there, by the words of the address.
    boolean mayHoldData() {
        String path = (name + rest).toLowerCase(Locale.ROOT);
        return holdsData() || kind.equals("archive") || kind.equals("storage") || path.contains("data");
    }

    /// Whether it is an address of a paper, which describes and holds nothing.
    boolean isPaper() {
        return kind.equals("preprint") || kind.equals("paper");
    }

    /// Whether it is an address of one file of code or text, which may speak of data and is none.
    boolean isReading() {
        String path = rest.toLowerCase(Locale.ROOT);
        int cut = path.indexOf('#');
        if (cut > 0) path = path.substring(0, cut);
        return READING.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /// Whether the address ends like a file of weights.
    boolean endsLikeWeights() {
        String path = (name + rest).toLowerCase(Locale.ROOT);
        int query = path.indexOf('?');
        if (query > 0) path = path.substring(0, query);
        int dot = path.lastIndexOf('.');
        return (dot > 0 && WEIGHT_ENDINGS.contains(path.substring(dot + 1)))
                || (path.endsWith(".tar.gz") && !path.contains("data"));
    }

    private static TreeMap<String, String> load() {
        TreeMap<String, String> hosts = new TreeMap<>();
        Map<String, Object> kinds = Knowledge.map(Address.class, FILE);
        for (String kind : kinds.keySet()) for (String start : Knowledge.texts(kinds, kind)) hosts.put(start, kind);
        return hosts;
    }
}
