package dev.ajar.fileformat;

import dev.ajar.fileformat.PackageManifest.Dependency;
import dev.ajar.fileformat.PackageManifest.Form;
import dev.ajar.fileformat.PackageManifest.LicenseDeclaration;
import java.util.ArrayList;
import java.util.List;

/// A `package.json`.
///
/// Source: npm Docs, section "package.json", https://docs.npmjs.com/cli/configuring-npm/package-json
final class NodeManifest {
    private NodeManifest() {}

    static Parsed<PackageManifest> parse(String text) {
        return switch (JsonText.parseFields(text)) {
            case Parsed.Good<Tree.Fields>(Tree.Fields fields) -> Parsed.good(manifest(fields));
            case Parsed.Malformed<Tree.Fields>(int line, String reason) -> Parsed.malformed(line, reason);
        };
    }

    private static PackageManifest manifest(Tree.Fields fields) {
        List<LicenseDeclaration> licenses = new ArrayList<>();
        for (String key : List.of("license", "licenses")) for (Tree value : fields.all(key)) license(value, licenses);
        List<Dependency> needs = new ArrayList<>();
        for (String key : List.of("dependencies", "peerDependencies", "optionalDependencies"))
            fields.fields(key)
                    .ifPresent(table ->
                            table.fields().forEach(field -> needs.add(new Dependency(field.line(), field.key()))));
        return new PackageManifest(fields.text("name"), licenses, needs);
    }

    private static void license(Tree value, List<LicenseDeclaration> licenses) {
        switch (value) {
            case Tree.Text text -> {
                String file = "SEE LICENSE IN ";
                if (text.value().startsWith(file))
                    licenses.add(new LicenseDeclaration(
                            text.line(), Form.FILE, text.value().substring(file.length())));
                else if (!text.isNull())
                    licenses.add(new LicenseDeclaration(text.line(), Form.EXPRESSION, text.value()));
            }
            case Tree.Items items ->
                items.items().forEach(item -> {
                    if (!(item instanceof Tree.Items)) license(item, licenses);
                });
            case Tree.Fields old -> {
                old.text("type")
                        .ifPresent(type -> licenses.add(new LicenseDeclaration(type.line(), Form.NAME, type.value())));
                old.text("url")
                        .ifPresent(url -> licenses.add(new LicenseDeclaration(url.line(), Form.ADDRESS, url.value())));
            }
        }
    }
}
