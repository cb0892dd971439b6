package dev.ajar.fileformat;

import dev.ajar.fileformat.PackageManifest.Dependency;
import dev.ajar.fileformat.PackageManifest.Form;
import dev.ajar.fileformat.PackageManifest.LicenseDeclaration;
import java.util.ArrayList;
import java.util.List;

/// A `Cargo.toml`.
///
/// Source: The Cargo Book, section "The Manifest Format", https://doc.rust-lang.org/cargo/reference/manifest.html
final class CargoManifest {
    private CargoManifest() {}

    static Parsed<PackageManifest> parse(String text) {
        Toml toml = Toml.parse(text);
        if (toml.keys().isEmpty()) return Parsed.malformed("no key in it, expected TOML");
        List<LicenseDeclaration> licenses = new ArrayList<>();
        for (String table : List.of("package", "workspace.package")) {
            toml.text(table, "license")
                    .filter(Tree.Text::quoted)
                    .ifPresent(id -> licenses.add(new LicenseDeclaration(id.line(), Form.EXPRESSION, id.value())));
            toml.text(table, "license-file")
                    .ifPresent(file -> licenses.add(new LicenseDeclaration(file.line(), Form.FILE, file.value())));
        }
        List<Dependency> needs = new ArrayList<>();
        for (Toml.Key key : toml.keys()) {
            if (key.table().equals("dependencies") || key.table().equals("workspace.dependencies"))
                needs.add(new Dependency(key.line(), before(key.name(), '.')));
        }
        return Parsed.good(new PackageManifest(toml.text("package", "name"), licenses, needs));
    }

    private static String before(String name, char sign) {
        int end = name.indexOf(sign);
        return end < 0 ? name : name.substring(0, end);
    }
}
