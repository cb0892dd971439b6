package dev.ajar.fileformat;

import dev.ajar.fileformat.PackageManifest.Dependency;
import dev.ajar.fileformat.PackageManifest.Form;
import dev.ajar.fileformat.PackageManifest.LicenseDeclaration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A `pom.xml`. No DTD is read and no entity resolved; parents are not followed.
///
/// Source: Maven, section "POM Reference", https://maven.apache.org/pom.html
final class MavenManifest {
    private static final int MAX_DEPTH = 100;

    private final List<LicenseDeclaration> licenses = new ArrayList<>();
    private final List<Dependency> needs = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private Tree.@Nullable Text name;
    private String group = "";

    private MavenManifest() {}

    static Parsed<PackageManifest> parse(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> new java.io.ByteArrayInputStream(new byte[0]));
        MavenManifest manifest = new MavenManifest();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    manifest.path.add(reader.getLocalName());
                    if (manifest.path.size() > MAX_DEPTH) return Parsed.malformed(line(reader), "nested too deep");
                } else if (event == XMLStreamConstants.END_ELEMENT) manifest.path.removeLast();
                else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace())
                    manifest.take(String.join("/", manifest.path), reader.getText(), line(reader));
            }
        } catch (XMLStreamException e) {
            return Parsed.malformed(
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber()), "not valid XML");
        } catch (RuntimeException e) {
            return Parsed.malformed("not valid XML");
        }
        return Parsed.good(new PackageManifest(Optional.ofNullable(manifest.name), manifest.licenses, manifest.needs));
    }

    private void take(String element, String raw, int endLine) {
        String value = raw.strip();
        int line = Math.max(
                1,
                endLine
                        - (int) raw.chars().filter(c -> c == '\n').count()
                        + (int) leading(raw).chars().filter(c -> c == '\n').count());
        switch (element) {
            case "project/artifactId" -> name = new Tree.Text(line, value, true);
            case "project/licenses/license/name" -> licenses.add(new LicenseDeclaration(line, Form.NAME, value));
            case "project/licenses/license/url" -> licenses.add(new LicenseDeclaration(line, Form.ADDRESS, value));
            case "project/dependencies/dependency/groupId" -> group = value;
            case "project/dependencies/dependency/artifactId" -> needs.add(new Dependency(line, group + ":" + value));
            default -> {}
        }
    }

    private static String leading(String raw) {
        return raw.substring(0, raw.length() - raw.stripLeading().length());
    }

    private static int line(XMLStreamReader reader) {
        return Math.max(1, reader.getLocation().getLineNumber());
    }
}
