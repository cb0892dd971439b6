package dev.ajar.license;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what a file holds as one line of JSON (`ajar-license/1`).
final class Json {
    private final StringBuilder out = new StringBuilder(512);

    static String line(String file, Identification found) {
        return new Json().identification(file, found);
    }

    private String identification(String file, Identification found) {
        out.append("{\"schema\":\"ajar-license/1\",\"file\":");
        string(file).append(",\"ids\":");
        strings(found.ids()).append(",\"modified\":").append(found.modified());
        out.append(",\"unknown\":").append(found.unknown());
        out.append(",\"policy\":").append(found.policy());
        out.append(",\"complete\":").append(found.complete()).append(",\"matches\":[");
        for (int n = 0; n < found.matches().size(); n++) {
            if (n > 0) out.append(',');
            match(found.matches().get(n));
        }
        return out.append("]}").toString();
    }

    private void match(Match match) {
        out.append("{\"ids\":");
        strings(match.ids()).append(",\"text\":");
        string(match.text()).append(",\"kind\":");
        string(word(match.kind().name())).append(",\"class\":");
        string(word(match.cls().name())).append(",\"line\":").append(match.line());
        out.append(",\"end_line\":").append(match.endLine());
        out.append(",\"offset\":").append(match.offset());
        out.append(",\"length\":").append(match.length());
        out.append(",\"coverage\":").append(Math.round(match.coverage() * 1000) / 1000.0);
        if (match.nearest() != null) {
            out.append(",\"nearest\":");
            string(match.nearest()).append(",\"similarity\":").append(Math.round(match.similarity() * 1000) / 1000.0);
        }
        out.append(",\"changes\":[");
        for (int n = 0; n < match.changes().size(); n++) {
            if (n > 0) out.append(',');
            change(match.changes().get(n));
        }
        out.append("]}");
    }

    private void change(Change change) {
        out.append("{\"kind\":");
        string(word(change.kind().name())).append(",\"line\":").append(change.line());
        out.append(",\"end_line\":").append(change.endLine()).append(",\"text\":");
        string(change.text()).append(",\"lost\":");
        string(change.lost()).append(",\"offset\":").append(change.offset());
        out.append(",\"length\":").append(change.length()).append('}');
    }

    private static String word(String name) {
        StringBuilder word = new StringBuilder(name.length());
        for (int n = 0; n < name.length(); n++) {
            char c = name.charAt(n);
            word.append(c == '_' ? '-' : (char) (c | 0x20));
        }
        return word.toString();
    }

    private StringBuilder strings(List<String> values) {
        out.append('[');
        for (int n = 0; n < values.size(); n++) {
            if (n > 0) out.append(',');
            string(values.get(n));
        }
        return out.append(']');
    }

    private StringBuilder string(@Nullable String value) {
        if (value == null) return out.append("null");
        out.append('"');
        for (int n = 0; n < value.length(); n++) {
            char c = value.charAt(n);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                    else out.append(c);
                }
            }
        }
        return out.append('"');
    }
}
