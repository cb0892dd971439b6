package dev.ajar.finding.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The id of a Hub repository in an address of it.
final class HubLink {
    private static final List<String> HOSTS = List.of("huggingface.co/", "hf.co/", "modelscope.cn/models/");

    private HubLink() {}

    /// `owner/name`, or `null` where the address is none of a model repository.
    static @Nullable String id(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        for (String host : HOSTS) {
            int at = lower.indexOf(host);
            if (at < 0) continue;
            String[] rest = address.substring(at + host.length()).split("[/?#]", 4);
            if (rest.length < 2 || rest[0].isEmpty() || rest[1].isEmpty()) return null;
            if (List.of("datasets", "spaces", "docs", "blog", "papers", "collections")
                    .contains(rest[0])) return null;
            return rest[0] + "/" + rest[1];
        }
        return null;
    }

    /// The name of a file of weights or an archive of them in an address, without its extension, as
    /// `host/name`; `null` where the address is none of such a file.
    static @Nullable String file(String address) {
        int slash = address.lastIndexOf('/');
        if (slash < 0 || address.indexOf("://") < 0) return null;
        String name = address.substring(slash + 1);
        for (String end :
                List.of(".tar.gz", ".tgz", ".tar", ".zip", ".safetensors", ".gguf", ".pth", ".pt", ".ckpt", ".bin")) {
            if (name.toLowerCase(Locale.ROOT).endsWith(end))
                return "file/" + name.substring(0, name.length() - end.length());
        }
        return null;
    }
}
