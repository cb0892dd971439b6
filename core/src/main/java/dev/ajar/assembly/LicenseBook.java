package dev.ajar.assembly;

import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Observation.LicenseRead;
import dev.ajar.model.Observation.LicenseSaid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All license files of a place, and which of them a sentence points to.
record LicenseBook(List<LicenseFile> files) {
    LicenseBook {
        files = List.copyOf(files);
    }

    /// The file a statement points to, also where only its case or its spelling (licence) differs.
    Optional<LicenseFile> target(LicenseSaid said) {
        String target = said.target();
        if (target == null) return Optional.empty();
        String want = plain(target);
        return files.stream().filter(f -> plain(f.path()).equals(want)).findFirst();
    }

    /// The licenses of a file whose texts count; policies and bare references do not.
    static List<LicenseRead> texts(LicenseFile file) {
        List<LicenseRead> texts =
                file.reads().stream().filter(r -> r.kind().equals("text")).toList();
        if (!texts.isEmpty()) return texts;
        return file.reads().stream()
                .filter(r -> r.kind().equals("notice") || r.kind().equals("tag"))
                .toList();
    }

    static boolean isNotice(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .startsWith("notice");
    }

    private static String plain(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replace("licence", "license");
        if (plain.startsWith("./")) plain = plain.substring(2);
        for (String end : List.of(".txt", ".md"))
            if (plain.endsWith(end)) plain = plain.substring(0, plain.length() - end.length());
        return plain;
    }
}
