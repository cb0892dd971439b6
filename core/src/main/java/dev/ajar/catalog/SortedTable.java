package dev.ajar.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A tab-separated file sorted by its first cell without regard to case, searched as bytes.
final class SortedTable {
    /// @param line from 1
    record Row(int line, String text) {}

    private final String name;
    private volatile byte[] content = {};

    SortedTable(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Optional<Row> find(String key) {
        byte[] bytes = content();
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int start = lineStart(bytes, (low + high) >>> 1);
            int order = compare(wanted, bytes, start);
            if (order == 0) return Optional.of(new Row(lineNumber(bytes, start), text(bytes, start)));
            if (order < 0) high = start;
            else low = lineEnd(bytes, start) + 1;
        }
        return Optional.empty();
    }

    List<Row> all() {
        byte[] bytes = content();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < bytes.length; start = lineEnd(bytes, start) + 1)
            rows.add(new Row(line++, text(bytes, start)));
        return rows;
    }

    List<String> keys() {
        return all().stream()
                .map(row -> row.text().substring(0, row.text().indexOf('\t')))
                .toList();
    }

    private byte[] content() {
        byte[] bytes = content;
        if (bytes.length == 0) content = bytes = Resource.bytes(name);
        return bytes;
    }

    private static int lineStart(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') start--;
        return start;
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') end++;
        return end;
    }

    private static int lineNumber(byte[] bytes, int start) {
        int line = 1;
        for (int i = 0; i < start; i++) if (bytes[i] == '\n') line++;
        return line;
    }

    private static String text(byte[] bytes, int start) {
        return new String(bytes, start, lineEnd(bytes, start) - start, StandardCharsets.UTF_8);
    }

    private static int compare(byte[] wanted, byte[] bytes, int start) {
        int i = 0;
        while (true) {
            int here = start + i < bytes.length ? bytes[start + i] & 0xff : '\t';
            boolean ended = here == '\t' || here == '\n';
            if (i == wanted.length) return ended ? 0 : -1;
            if (ended) return 1;
            int order = Integer.compare(lower(wanted[i] & 0xff), lower(here));
            if (order != 0) return order;
            i++;
        }
    }

    private static int lower(int b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}
