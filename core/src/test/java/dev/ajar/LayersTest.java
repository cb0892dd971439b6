package dev.ajar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Which package may use which: the picture in ARCHITECTURE.md, held.
class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.ajar");

    static Stream<Arguments> layers() {
        return Stream.of(
                Arguments.of("model", List.of()),
                Arguments.of("internal", List.of()),
                Arguments.of("fileformat", List.of("model", "internal")),
                Arguments.of("source", List.of("model", "internal", "fileformat", "catalog")),
                Arguments.of("catalog", List.of("model", "internal")),
                Arguments.of("finding", List.of("model", "internal", "fileformat", "source", "license")),
                Arguments.of("openness", List.of("model", "internal")),
                Arguments.of("assembly", List.of("model", "internal", "license", "openness")),
                Arguments.of("attestation", List.of("model", "internal")),
                Arguments.of("framework", List.of("model", "internal", "license")),
                Arguments.of("export", List.of("model", "internal", "framework", "report")),
                Arguments.of("verify", List.of("model", "internal", "source", "export", "report")),
                Arguments.of("report", List.of("model", "internal", "license")));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_package_uses_only_what_lies_below_it(String layer, List<String> below) {
        List<String> allowed =
                new ArrayList<>(List.of("dev.ajar." + layer + "..", "java..", "javax..", "org..", "tools.jackson.."));
        // The version of the program stands in the answers.
        if (layer.equals("report") || layer.equals("export")) allowed.add("dev.ajar");
        for (String each : below) allowed.add("dev.ajar." + each + "..");
        classes()
                .that()
                .resideInAPackage("dev.ajar." + layer + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }
}
