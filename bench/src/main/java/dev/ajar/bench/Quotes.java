package dev.ajar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Checks that every piece of evidence in an answer is there: the quote in its line of its file, the file where there
/// is no quote, the digest where one is given.
final class Quotes {
    private static final String LFS = "version https://git-lfs.github.com/spec/";

    private final Place place;
    private final Row row;
    private final Map<String, Optional<byte[]>> files = new HashMap<>();
    private final Map<String, String[]> lines = new HashMap<>();

    private Quotes(Place place, Row row) {
        this.place = place;
        this.row = row;
    }

    /// Checks all evidence below a node.
    ///
    /// @param from what the evidence is for, in messages
    static void check(JsonNode answer, Place place, Row row, String from) throws IOException {
        new Quotes(place, row).walk(answer, from);
    }

    private void walk(JsonNode node, String from) throws IOException {
        if (node.isArray()) {
            for (JsonNode element : node) walk(element, from);
        } else if (node.isObject()) {
            String here = from;
            for (String field : new String[] {"kind", "framework", "id"}) {
                String word = node.path(field).isString() ? Documents.text(node, field, "") : "";
                if (!word.isEmpty()) {
                    here = from + " " + word;
                    break;
                }
            }
            for (var field : node.properties()) {
                if (field.getKey().equals("evidence")) for (JsonNode piece : field.getValue()) piece(piece, here);
                else walk(field.getValue(), here);
            }
        }
    }

    private void piece(JsonNode piece, String from) throws IOException {
        String path = Documents.text(piece, "path", "");
        String quote = Documents.text(piece, "quote", "");
        String wrong = path.isEmpty() ? "no path" : quote.isEmpty() ? withoutQuote(piece, path) : quote(piece, path);
        if (wrong.isEmpty()) wrong = digest(piece, path);
        row.add(
                Column.QUOTES,
                wrong.isEmpty(),
                from.strip(),
                "evidence that is there",
                Documents.at(piece) + " " + quote + " -- " + wrong);
    }

    private String withoutQuote(JsonNode piece, String path) throws IOException {
        if (!place.exists(path)) return "no such file";
        long end = piece.path("offset").asLong(0) + piece.path("length").asLong(0);
        Optional<byte[]> bytes = piece.has("offset") ? bytes(path) : Optional.empty();
        return bytes.isPresent() && end > bytes.get().length ? "only " + bytes.get().length + " bytes" : "";
    }

    private String quote(JsonNode piece, String path) throws IOException {
        int line = piece.path("line").asInt(0);
        String[] all = lines(path);
        if (all.length == 0) return "no such file, or no bytes of it";
        if (line < 1 || line > all.length) return "only " + all.length + " lines";
        String quote = Documents.text(piece, "quote", "");
        if (quote.length() > 200) return "a quote of " + quote.length() + " characters, at most 200";
        if (all[line - 1].contains(quote)) return "";
        String there = all[line - 1];
        return "the line is: "
                + there.substring(0, Math.min(120, there.length())).strip();
    }

    private String digest(JsonNode piece, String path) throws IOException {
        String digest = Documents.text(piece, "digest", "");
        boolean span = piece.has("digest_of");
        Optional<byte[]> bytes = digest.startsWith("sha256:") && !span ? bytes(path) : Optional.empty();
        if (bytes.isEmpty() || pointer(bytes.get())) return "";
        String wanted = "sha256:" + HexFormat.of().formatHex(sha256(bytes.get()));
        return wanted.equals(digest) ? "" : "the digest is " + wanted;
    }

    private static boolean pointer(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LFS.length()), StandardCharsets.ISO_8859_1).equals(LFS);
    }

    private String[] lines(String path) throws IOException {
        String[] known = lines.get(path);
        if (known != null) return known;
        Optional<byte[]> bytes = bytes(path);
        String[] split =
                bytes.isEmpty() ? new String[0] : new String(bytes.get(), StandardCharsets.UTF_8).split("\n", -1);
        lines.put(path, split);
        return split;
    }

    private Optional<byte[]> bytes(String path) throws IOException {
        Optional<byte[]> known = files.get(path);
        if (known != null) return known;
        Optional<byte[]> read = place.bytes(path);
        files.put(path, read);
        return read;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
