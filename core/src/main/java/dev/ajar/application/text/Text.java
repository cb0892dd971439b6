package dev.ajar.application.text;

import dev.ajar.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/// One text file, read whole.
///
/// @param digest `sha256:` and 64 hex digits of the bytes
public record Text(String path, String content, String digest, List<String> lines) {
    public Text {
        lines = List.copyOf(lines);
    }

    static Text of(String path, String content, String digest) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
            lines.add(content.substring(start, end));
            start = end + 1;
        }
        lines.add(content.substring(start));
        return new Text(path, content, digest, lines);
    }

    /// Evidence for a line from 1; the file's existence where there is no such line.
    public Evidence at(int line) {
        if (line < 1 || line > lines.size()) return Evidence.exists(path);
        return Evidence.line(path, line, lines.get(line - 1), digest);
    }
}
