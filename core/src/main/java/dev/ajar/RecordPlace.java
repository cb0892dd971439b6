package dev.ajar;

import dev.ajar.framework.record.RecordFile;
import dev.ajar.internal.DataException;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.Resolution;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A place that is one published openness record.
///
/// @param source the file, with its digest
record RecordPlace(SourceInfo source, Subject subject, RecordFile record, long bytes) {
    private static final long MAX_BYTES = 1 << 20;

    /// The record at this place; empty where there is none.
    ///
    /// @throws PlaceException where it is one, but cannot be read as such
    static Optional<RecordPlace> at(String place, LicenseNames names) throws IOException {
        String lower = place.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".yml") && !lower.endsWith(".yaml")) return Optional.empty();
        Path file = Path.of(place);
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) return Optional.empty();
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!mayBeRecord(text)) return Optional.empty();
        try {
            return RecordFile.read(String.valueOf(file.getFileName()), text, name -> license(name, names))
                    .map(record -> new RecordPlace(
                            new SourceInfo(place, null, sha256(bytes), "recorded by " + record.publisher()),
                            new Subject(Subject.Kind.MODEL, slug(record.name()), record.name(), List.of(record.name())),
                            record,
                            bytes.length));
        } catch (DataException e) {
            throw new PlaceException(place, String.valueOf(e.getMessage()), e);
        }
    }

    /// Cheap words that every record has, so that application files are not parsed twice.
    private static boolean mayBeRecord(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        return (text.contains("release:") && text.contains("components:"))
                || (text.contains("system:") && text.contains("class:"))
                || (text.contains("product:") && text.contains("openness:"));
    }

    /// What a license name that people write stands for.
    static LicenseRef license(String name, LicenseNames names) {
        return switch (names.resolve(name)) {
            case Resolution.One(String id) -> new LicenseRef.Known(id);
            case Resolution.Candidates candidates -> new LicenseRef.Candidates(candidates.ids());
            case Resolution.Compound compound -> new LicenseRef.Known(String.valueOf(compound.expression()));
            case Resolution.Placeholder _, Resolution.TextAt _, Resolution.Unrecognized _ ->
                new LicenseRef.Unrecognized(name);
        };
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            slug.append("abcdefghijklmnopqrstuvwxyz0123456789.".indexOf(c) >= 0 ? c : '-');
        }
        return slug.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
