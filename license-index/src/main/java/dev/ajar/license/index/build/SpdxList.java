package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The SPDX license list as bundled with `org.spdx:java-spdx-library`.
final class SpdxList {
    private static final String FOLDER = "/resources/stdlicenses/";
    private final JsonMapper mapper = new JsonMapper();
    private final Anchors anchors;
    private String version = "";

    SpdxList(Anchors anchors) {
        this.anchors = anchors;
    }

    String version() {
        return version;
    }

    List<SourceText> texts() {
        List<SourceText> texts = new ArrayList<>();
        JsonNode licenses = json("licenses");
        version = licenses.path("licenseListVersion").asString();
        for (JsonNode entry : licenses.path("licenses")) {
            String id = entry.path("licenseId").asString();
            texts.add(text(id, json(id).path("standardLicenseTemplate").asString(), entry, KnownText.Kind.LICENSE));
        }
        for (JsonNode entry : json("exceptions").path("exceptions")) {
            String id = entry.path("licenseExceptionId").asString();
            texts.add(text(id, json(id).path("licenseExceptionTemplate").asString(), entry, KnownText.Kind.EXCEPTION));
        }
        return texts;
    }

    /// The texts of ids such as `GPL-2.0-with-X` begin with a note that the GPL's text goes there.
    private SourceText text(String id, String template, JsonNode entry, KnownText.Kind kind) {
        String own = template.replaceFirst("(?i)^\\s*insert gpl v\\d license text here\\s*", "");
        boolean deprecated = entry.path("isDeprecatedLicenseId").asBoolean(false);
        String origin = "https://spdx.org/licenses/" + id + ".html";
        return SpdxTemplate.read(new KnownText(id, kind, null, id, origin, "", true, deprecated), own, anchors);
    }

    private JsonNode json(String name) {
        try (InputStream in = SpdxList.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (in == null) throw new IOException("no " + name + " in the SPDX list on the class path");
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
