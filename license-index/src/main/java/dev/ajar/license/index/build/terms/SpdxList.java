package dev.ajar.license.index.build.terms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Ids, names and standing of the SPDX license list, from its published Java package.
///
/// @param version of the list, such as `3.28.0`
record SpdxList(String version, List<Entry> licenses, List<String> exceptions) {

    /// One license of the list.
    record Entry(String id, String name, boolean osi, boolean fsf, boolean deprecated, List<String> seeAlso) {}

    static SpdxList load() throws IOException {
        Yaml toc = read("licenses.json");
        List<Entry> entries = new ArrayList<>();
        for (Object item : toc.list("licenses")) {
            Yaml one = Yaml.of("SPDX list", item);
            entries.add(new Entry(
                    one.text("licenseId"),
                    one.text("name"),
                    flag(one, "isOsiApproved"),
                    flag(one, "isFsfLibre"),
                    flag(one, "isDeprecatedLicenseId"),
                    one.texts("seeAlso")));
        }
        List<String> exceptions = new ArrayList<>();
        for (Object item : read("exceptions.json").list("exceptions"))
            exceptions.add(Yaml.of("SPDX exceptions", item).text("licenseExceptionId"));
        return new SpdxList(toc.text("licenseListVersion"), entries, exceptions);
    }

    /// The ids that a pattern stands for: itself, or with a star at its end every current id that begins so.
    List<String> expand(String pattern) {
        if (!pattern.endsWith("*")) return List.of(pattern);
        String start = pattern.substring(0, pattern.length() - 1);
        return licenses.stream()
                .filter(entry -> !entry.deprecated() && entry.id().startsWith(start))
                .map(Entry::id)
                .toList();
    }

    private static boolean flag(Yaml one, String key) {
        return Boolean.TRUE.equals(one.map().get(key));
    }

    private static Yaml read(String file) throws IOException {
        String path = "/resources/stdlicenses/" + file;
        try (InputStream in =
                org.spdx.storage.listedlicense.SpdxListedLicenseLocalStore.class.getResourceAsStream(path)) {
            if (in == null) throw new IOException("SPDX package without " + path);
            return Yaml.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
