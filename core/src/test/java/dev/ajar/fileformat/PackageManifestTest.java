package dev.ajar.fileformat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.fileformat.PackageManifest.Dependency;
import dev.ajar.fileformat.PackageManifest.Form;
import dev.ajar.fileformat.PackageManifest.LicenseDeclaration;
import org.junit.jupiter.api.Test;

class PackageManifestTest {
    private static PackageManifest read(String name, String text) {
        return PackageManifest.parse(name, text).orElseThrow().toOptional().orElseThrow();
    }

    @Test
    void pyprojectInItsThreeForms() {
        assertThat(read("pyproject.toml", "[project]\nname = \"x\"\nlicense = \"MIT OR Apache-2.0\"\n")
                        .licenses())
                .containsExactly(new LicenseDeclaration(3, Form.EXPRESSION, "MIT OR Apache-2.0"));
        assertThat(read("pyproject.toml", "[project]\nlicense = {text = \"BSD\"} # here\n")
                        .licenses())
                .containsExactly(new LicenseDeclaration(2, Form.NAME, "BSD"));
        assertThat(read("pyproject.toml", "[project]\nlicense = { file = 'LICENSE' }\n")
                        .licenses())
                .containsExactly(new LicenseDeclaration(2, Form.FILE, "LICENSE"));
        assertThat(read("pyproject.toml", "[project.license]\nfile = \"L\"\n").licenses())
                .containsExactly(new LicenseDeclaration(2, Form.FILE, "L"));
    }

    @Test
    void pyprojectListsGoOverLines() {
        PackageManifest manifest = read("pyproject.toml", """
                # a comment with license = "GPL"
                [project]
                classifiers = [
                  "Programming Language :: Python", # [not] an "end"
                  "License :: OSI Approved :: MIT License",
                ]
                dependencies = ["torch>=2.0", 'Some_Package [x] ; python_version > "3"']
                description = \"\"\"
                license = "not this"
                \"\"\"
                [tool.poetry.dependencies]
                python = "^3.9"
                numpy = "*"
                """);
        assertThat(manifest.licenses())
                .containsExactly(new LicenseDeclaration(5, Form.CLASSIFIER, "License :: OSI Approved :: MIT License"));
        assertThat(manifest.dependencies())
                .containsExactly(
                        new Dependency(7, "torch"), new Dependency(7, "some-package"), new Dependency(13, "numpy"));
    }

    @Test
    void setupPyIsReadAndNotRun() {
        PackageManifest manifest = read("setup.py", """
                '''license="GPL" in a string'''
                import os  # license="AGPL"
                os.system("touch /tmp/never")
                if license == "x": pass
                setup(
                    name='thing',
                    license = (
                        "Apache "
                        "2.0"
                    ),
                    classifiers=["License :: OSI Approved :: Apache Software License"],
                    install_requires=["torch", f"numpy>={v}"],
                )
                """);
        assertThat(manifest.licenses())
                .contains(new LicenseDeclaration(
                        11, Form.CLASSIFIER, "License :: OSI Approved :: Apache Software License"));
        assertThat(manifest.licenses()).noneMatch(license -> license.value().contains("GPL"));
        assertThat(manifest.dependencies()).contains(new Dependency(12, "torch"));
        assertThat(manifest.name().orElseThrow().value()).isEqualTo("thing");
    }

    @Test
    void setupCfgKeepsContinuedLines() {
        PackageManifest manifest = read(
                "setup.cfg",
                "[metadata]\nname = x\nlicense: MIT\nclassifiers =\n    License :: OSI Approved :: MIT License\n");
        assertThat(manifest.licenses())
                .containsExactly(
                        new LicenseDeclaration(3, Form.NAME, "MIT"),
                        new LicenseDeclaration(5, Form.CLASSIFIER, "License :: OSI Approved :: MIT License"));
    }

    @Test
    void packageJsonOldAndNew() {
        assertThat(read("package.json", "{\n\"license\": \"ISC\"}").licenses())
                .containsExactly(new LicenseDeclaration(2, Form.EXPRESSION, "ISC"));
        assertThat(read("package.json", "{\"license\": \"SEE LICENSE IN L.txt\"}")
                        .licenses())
                .containsExactly(new LicenseDeclaration(1, Form.FILE, "L.txt"));
        assertThat(read("package.json", "{\"licenses\": [{\"type\": \"MIT\", \"url\": \"http://x\"}]}")
                        .licenses())
                .containsExactly(
                        new LicenseDeclaration(1, Form.NAME, "MIT"),
                        new LicenseDeclaration(1, Form.ADDRESS, "http://x"));
    }

    @Test
    void pomNamesItsOwnLicenseOnly() {
        PackageManifest manifest = read("pom.xml", """
                <project>
                  <artifactId>x</artifactId>
                  <licenses><license>
                    <name>
                      Apache-2.0
                    </name>
                  </license></licenses>
                  <dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId></dependency></dependencies>
                </project>
                """);
        assertThat(manifest.licenses()).containsExactly(new LicenseDeclaration(5, Form.NAME, "Apache-2.0"));
        assertThat(manifest.dependencies()).containsExactly(new Dependency(8, "g:a"));
    }

    @Test
    void pomEntitiesAreNotResolved() {
        String bomb = "<!DOCTYPE p [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>"
                + "<project><licenses><license><name>&b;x</name></license></licenses></project>";
        PackageManifest.parse("pom.xml", bomb)
                .orElseThrow()
                .toOptional()
                .ifPresent(
                        manifest -> assertThat(manifest.licenses().toString()).doesNotContain("root:"));
    }

    @Test
    void cargoAndRequirements() {
        assertThat(read(
                                "Cargo.toml",
                                "[package]\nname = \"x\"\nlicense = \"MIT/Apache-2.0\"\n[dependencies]\nserde = \"1\"\n")
                        .dependencies())
                .containsExactly(new Dependency(5, "serde"));
        assertThat(read("requirements.txt", "torch==2.0 # x\n-r other.txt\nhttps://x/y.whl\n\nnumpy\n")
                        .dependencies())
                .containsExactly(new Dependency(1, "torch"), new Dependency(5, "numpy"));
    }

    @Test
    void emptyAndCorruptManifestsAreAnswersNotExceptions() {
        for (String name :
                new String[] {"pyproject.toml", "setup.cfg", "setup.py", "package.json", "pom.xml", "Cargo.toml"})
            for (String text :
                    new String[] {"", "\0\1\2", "[", "{", "<", "[a\nb = [[[[", "x = \"", "a = {b = {", "license = ("})
                assertThat(PackageManifest.parse(name, text)).isPresent();
    }
}
