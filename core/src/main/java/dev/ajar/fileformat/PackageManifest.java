package dev.ajar.fileformat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a package manifest declares: its name, its license and what it needs. Read as text; nothing is run.
///
/// @param name the package's own name
/// @param licenses all declarations, in order
/// @param dependencies the names of what it needs, in order
public record PackageManifest(
        Optional<Tree.Text> name, List<LicenseDeclaration> licenses, List<Dependency> dependencies) {
    /// The most dependencies kept.
    static final int MAX_DEPENDENCIES = 5000;

    public PackageManifest {
        licenses = List.copyOf(licenses);
        dependencies = dependencies.size() > MAX_DEPENDENCIES
                ? List.copyOf(dependencies.subList(0, MAX_DEPENDENCIES))
                : List.copyOf(dependencies);
    }

    /// How a license is declared.
    public enum Form {
        /// An SPDX id or expression is expected there.
        EXPRESSION,
        /// Free words.
        NAME,
        /// The name of a file that holds the license.
        FILE,
        /// A classifier of the Python Package Index, such as `License :: OSI Approved :: MIT License`.
        CLASSIFIER,
        /// The address of a license.
        ADDRESS
    }

    /// One license as a manifest declares it.
    ///
    /// @param line from 1
    public record LicenseDeclaration(int line, Form form, String value) {}

    /// Something the package needs.
    ///
    /// @param line from 1
    /// @param name as the registry of its language spells it, without version
    public record Dependency(int line, String name) {}

    /// Reads a manifest by the name of its file; empty where no manifest has this name.
    public static Optional<Parsed<PackageManifest>> parse(String fileName, String text) {
        return switch (fileName.toLowerCase(Locale.ROOT)) {
            case "pyproject.toml" -> Optional.of(PythonManifests.pyproject(text));
            case "setup.cfg" -> Optional.of(PythonManifests.setupCfg(text));
            case "setup.py" -> Optional.of(PythonManifests.setupPy(text));
            case "package.json" -> Optional.of(NodeManifest.parse(text));
            case "pom.xml" -> Optional.of(MavenManifest.parse(text));
            case "cargo.toml" -> Optional.of(CargoManifest.parse(text));
            default -> isRequirements(fileName) ? Optional.of(PythonManifests.requirements(text)) : Optional.empty();
        };
    }

    private static boolean isRequirements(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.startsWith("requirements") && name.endsWith(".txt");
    }
}
