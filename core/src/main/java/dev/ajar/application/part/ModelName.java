package dev.ajar.application.part;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A model as deployment files name it: an id of a hub, an address, a path.
///
/// @param hub `huggingface`, `ollama`, `oci`, `s3`, `url`, `path`, the id of a hosted service, or the empty text where
///     a bare word does not tell
/// @param name without revision
/// @param revision or the empty text
public record ModelName(String hub, String name, String revision) {
    /// Reads a value; `null` where it cannot be the name of a model.
    ///
    /// @param bareHub the hub that bare words belong to, or the empty text
    public static @Nullable ModelName of(String value, String bareHub) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > 300 || text.indexOf(' ') >= 0 || text.indexOf('\uFFFC') >= 0) return null;
        int scheme = text.indexOf("://");
        if (scheme > 0) return address(text, text.substring(0, scheme), text.substring(scheme + 3));
        if (text.startsWith("hf.co/") || text.startsWith("huggingface.co/"))
            return address(text, "https", text.replaceFirst("^hf\\.co/", "huggingface.co/"));
        if (text.startsWith("/") || text.startsWith("./") || text.startsWith("../") || text.startsWith("~"))
            return new ModelName("path", text, "");
        if (number(text)) return null;
        int slash = text.indexOf('/');
        if (slash < 0) return bare(text) ? new ModelName(bareHub, text, "") : null;
        if (bareHub.equals("ollama")) return new ModelName("ollama", text, "");
        return hub(text);
    }

    private static @Nullable ModelName hub(String text) {
        String id = text;
        String revision = "";
        int at = id.indexOf('@');
        if (at > 0) {
            revision = id.substring(at + 1);
            id = id.substring(0, at);
        }
        int colon = id.indexOf(':');
        if (colon > 0) {
            revision = id.substring(colon + 1);
            id = id.substring(0, colon);
        }
        return hubId(id) ? new ModelName("huggingface", id, revision) : null;
    }

    /// Whether a text has the form of a Hub id: `owner/name`.
    public static boolean hubId(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1 || text.indexOf('/', slash + 1) >= 0) return false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (Character.isLetterOrDigit(c) && c < 128) || c == '.' || c == '_' || c == '-' || c == '/';
            if (!fits) return false;
        }
        return Character.isLetterOrDigit(text.charAt(0)) && Character.isLetterOrDigit(text.charAt(slash + 1));
    }

    private static boolean bare(String text) {
        if (!Character.isLetter(text.charAt(0))) return false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == ':')) return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return !lower.equals("true")
                && !lower.equals("false")
                && !lower.equals("none")
                && !lower.equals("null")
                && !lower.equals("auto")
                && !lower.equals("default");
    }

    private static boolean number(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '-');
    }

    private static @Nullable ModelName address(String whole, String scheme, String rest) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "hf", "huggingface" -> hub(rest);
            case "s3", "gs", "oci", "pvc", "modelscope", "hdfs", "file" ->
                new ModelName(scheme.toLowerCase(Locale.ROOT), rest, "");
            case "http", "https" -> {
                if (!rest.startsWith("huggingface.co/")) {
                    yield weights(whole) ? new ModelName("url", whole, "") : null;
                }
                String[] pieces = rest.split("/", -1);
                if (pieces.length < 3 || pieces[1].equals("datasets") || pieces[1].equals("spaces")) yield null;
                String id = pieces[1] + "/" + pieces[2].replaceAll("\\.git$", "");
                if (pieces.length > 4 && weights(whole)) yield new ModelName("url", whole, "");
                yield hubId(id) ? new ModelName("huggingface", id, "") : null;
            }
            default -> null;
        };
    }

    private static boolean weights(String address) {
        String path = address.split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
        for (String end : new String[] {".safetensors", ".gguf", ".bin", ".pt", ".pth", ".onnx", ".ckpt", ".tflite"})
            if (path.endsWith(end)) return true;
        return false;
    }

    /// What two mentions of one model share.
    public String key() {
        String hubKey = hub.isEmpty() ? "?" : hub;
        String plain = name.toLowerCase(Locale.ROOT);
        if (hub.equals("ollama") && plain.endsWith(":latest")) plain = plain.substring(0, plain.length() - 7);
        return hubKey + "\n" + plain;
    }
}
