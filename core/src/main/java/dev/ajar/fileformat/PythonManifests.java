package dev.ajar.fileformat;

import dev.ajar.fileformat.PackageManifest.Dependency;
import dev.ajar.fileformat.PackageManifest.Form;
import dev.ajar.fileformat.PackageManifest.LicenseDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The manifests of Python packages.
///
/// Source: Python Packaging User Guide, sections "Writing your pyproject.toml" and "Core metadata",
/// https://packaging.python.org/
final class PythonManifests {
    private PythonManifests() {}

    static Parsed<PackageManifest> pyproject(String text) {
        Toml toml = Toml.parse(text);
        if (toml.keys().isEmpty()) return Parsed.malformed("no key in it, expected TOML");
        List<LicenseDeclaration> licenses = new ArrayList<>();
        for (String table : List.of("project", "tool.poetry"))
            toml.get(table, "license").ifPresent(value -> license(value, licenses));
        toml.table("project.license").forEach(key -> license(key.line(), key.name(), key.value(), licenses));
        for (Tree.Text file : toml.texts("project", "license-files"))
            licenses.add(new LicenseDeclaration(file.line(), Form.FILE, file.value()));
        for (String table : List.of("project", "tool.poetry")) classifiers(toml.texts(table, "classifiers"), licenses);
        List<Dependency> needs = new ArrayList<>();
        requirements(toml.texts("project", "dependencies"), needs);
        toml.table("project.optional-dependencies").forEach(key -> requirements(texts(key.value()), needs));
        for (Toml.Key key : toml.table("tool.poetry.dependencies"))
            if (!key.name().equals("python")) needs.add(new Dependency(key.line(), key.name()));
        Optional<Tree.Text> name = toml.text("project", "name").or(() -> toml.text("tool.poetry", "name"));
        return Parsed.good(new PackageManifest(name, licenses, needs));
    }

    static Parsed<PackageManifest> setupCfg(String text) {
        IniText ini = IniText.parse(text);
        if (ini.keys().isEmpty()) return Parsed.malformed("no key in it, expected sections with keys");
        List<LicenseDeclaration> licenses = new ArrayList<>();
        for (Tree.Text license : ini.values("metadata", "license"))
            licenses.add(new LicenseDeclaration(license.line(), Form.NAME, license.value()));
        for (String key : List.of("license_files", "license_file", "license-files"))
            for (Tree.Text file : ini.values("metadata", key))
                licenses.add(new LicenseDeclaration(file.line(), Form.FILE, file.value()));
        classifiers(ini.values("metadata", "classifiers"), licenses);
        classifiers(ini.values("metadata", "classifier"), licenses);
        List<Dependency> needs = new ArrayList<>();
        requirements(ini.values("options", "install_requires"), needs);
        Optional<Tree.Text> name = ini.values("metadata", "name").stream().findFirst();
        return Parsed.good(new PackageManifest(name, licenses, needs));
    }

    static Parsed<PackageManifest> setupPy(String text) {
        List<PythonText.Keyword> keywords = PythonText.keywords(text);
        List<LicenseDeclaration> licenses = new ArrayList<>();
        List<Dependency> needs = new ArrayList<>();
        Tree.Text name = null;
        for (PythonText.Keyword keyword : keywords) {
            switch (keyword.name()) {
                case "license" -> {
                    for (Tree.Text value : keyword.values())
                        licenses.add(new LicenseDeclaration(value.line(), Form.NAME, value.value()));
                }
                case "license_files", "license_file" -> {
                    for (Tree.Text value : keyword.values())
                        licenses.add(new LicenseDeclaration(value.line(), Form.FILE, value.value()));
                }
                case "classifiers" -> classifiers(keyword.values(), licenses);
                case "install_requires" -> requirements(keyword.values(), needs);
                case "name" -> {
                    if (name == null && !keyword.values().isEmpty())
                        name = keyword.values().getFirst();
                }
                default -> {}
            }
        }
        return Parsed.good(new PackageManifest(Optional.ofNullable(name), licenses, needs));
    }

    static Parsed<PackageManifest> requirements(String text) {
        List<Dependency> needs = new ArrayList<>();
        int line = 0;
        for (String raw : text.split("\n", -1)) {
            line++;
            int comment = raw.startsWith("#") ? 0 : raw.indexOf(" #");
            String entry = (comment < 0 ? raw : raw.substring(0, comment)).strip();
            if (entry.isEmpty() || entry.startsWith("-")) continue;
            int number = line;
            requirement(entry).ifPresent(name -> needs.add(new Dependency(number, name)));
        }
        return Parsed.good(new PackageManifest(Optional.empty(), List.of(), needs));
    }

    private static void license(Tree value, List<LicenseDeclaration> licenses) {
        switch (value) {
            case Tree.Text text -> licenses.add(new LicenseDeclaration(text.line(), Form.EXPRESSION, text.value()));
            case Tree.Fields table ->
                table.fields().forEach(field -> license(field.line(), field.key(), field.value(), licenses));
            case Tree.Items _ -> {}
        }
    }

    private static void license(int line, String key, Tree value, List<LicenseDeclaration> licenses) {
        if (!(value instanceof Tree.Text text)) return;
        if (key.equals("text")) licenses.add(new LicenseDeclaration(line, Form.NAME, text.value()));
        if (key.equals("file")) licenses.add(new LicenseDeclaration(line, Form.FILE, text.value()));
    }

    private static void classifiers(List<Tree.Text> values, List<LicenseDeclaration> licenses) {
        for (Tree.Text value : values)
            if (value.value().startsWith("License ::"))
                licenses.add(new LicenseDeclaration(value.line(), Form.CLASSIFIER, value.value()));
    }

    private static void requirements(List<Tree.Text> values, List<Dependency> needs) {
        for (Tree.Text value : values)
            requirement(value.value()).ifPresent(name -> needs.add(new Dependency(value.line(), name)));
    }

    private static List<Tree.Text> texts(Tree value) {
        List<Tree.Text> texts = new ArrayList<>();
        if (value instanceof Tree.Items list)
            for (Tree item : list.items()) if (item instanceof Tree.Text text) texts.add(text);
        return texts;
    }

    /// The name that a requirement such as `torch>=2.0; python_version > "3.9"` begins with, spelled as the
    /// index does.
    private static Optional<String> requirement(String entry) {
        int end = 0;
        while (end < entry.length() && isNamePart(entry.charAt(end))) end++;
        String name = entry.substring(0, end);
        if (name.isEmpty() || entry.startsWith("://", end)) return Optional.empty();
        return Optional.of(name.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-'));
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.';
    }
}
