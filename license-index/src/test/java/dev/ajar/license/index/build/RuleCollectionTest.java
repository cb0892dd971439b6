package dev.ajar.license.index.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.license.Identification;
import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.MatchKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index from a small collection in ScanCode's form, written for these cases.
class RuleCollectionTest {
    private static final String MILL = """
            The mill lets everyone grind what they bring, and take the flour home, as often as they like.
            Whoever takes a stone of the mill has to bring it back before the winter, and clean.
            Nobody answers for flour that is lost, for stones that break, or for a wheel that stands still,
            and no word of this page may be read as a promise that the mill will run tomorrow.
            """;

    @TempDir
    Path folder;

    private LicenseIndex core;
    private LicenseMatcher matcher;

    @BeforeEach
    void collection() throws IOException {
        core = LicenseIndex.load();
        Files.createDirectories(folder.resolve("licenses"));
        Files.createDirectories(folder.resolve("rules"));
        license("mill", "name: Mill License\nspdx_license_key: LicenseRef-scancode-mill", MILL);
        license("mit", "name: MIT License\nspdx_license_key: MIT", "never read");
        rule("mill_1", "license_expression: mill\nis_license_notice: yes", "may be {{ground under the mill}} license");
        rule("mill_2", "license_expression: mill\nis_license_reference: yes", "the mill license");
        rule(
                "mill_mit",
                "license_expression: mill AND mit\nis_license_notice: yes",
                "under the terms of mill and of mit");
        rule("no_mill", "is_false_positive: yes", "lost the mill license of his father");
        rule("intro", "license_expression: mill\nis_license_intro: yes", "read this page first");
        Files.writeString(folder.resolve("rules/torn.RULE"), "no head");
        Path full = folder.resolve("full.idx");
        assertThat(RuleCollection.build(folder, core, full).skipped()).hasSize(1);
        matcher = new LicenseMatcher(core, LicenseIndex.open(full));
    }

    private void license(String key, String head, String text) throws IOException {
        Files.writeString(
                folder.resolve("licenses/" + key + ".LICENSE"), "---\nkey: " + key + "\n" + head + "\n---\n\n" + text);
    }

    private void rule(String name, String head, String text) throws IOException {
        Files.writeString(folder.resolve("rules/" + name + ".RULE"), "---\n" + head + "\n---\n\n" + text);
    }

    private Identification identify(String text) {
        return matcher.identify(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLicenseOfTheCollectionIsNamedWordForWord() {
        Match match =
                identify("# Grain\n\n> " + MILL.replace("\n", "\n> ")).matches().getFirst();
        assertThat(match.id()).isEqualTo("LicenseRef-scancode-mill");
        assertThat(match.cls()).isEqualTo(MatchClass.EXACT);
        assertThat(match.line()).isEqualTo(3);
        assertThat(match.endLine()).isEqualTo(6);
    }

    @Test
    void noticesAndExpressionsAreNamed() {
        Match notice = identify("Grain may be ground under the Mill License.")
                .matches()
                .getFirst();
        assertThat(notice.id()).isEqualTo("LicenseRef-scancode-mill");
        assertThat(notice.kind()).isEqualTo(MatchKind.NOTICE);
        assertThat(identify("Sold under the terms of MILL and of MIT").ids())
                .containsExactly("LicenseRef-scancode-mill AND MIT");
    }

    @Test
    void aLongerRuleSaysThatNothingIsLicensed() {
        assertThat(identify("The son lost the mill license of his father.").ids())
                .isEmpty();
        assertThat(identify("Read this page first!").ids()).isEmpty();
    }

    @Test
    void aListOfNamesIsNoLicense() {
        String list = "\"the mill license\", \"a wheel\",\n".repeat(200);
        assertThat(identify(list).ids()).isEmpty();
    }

    @Test
    void aChangedKnownTextStaysModified() throws IOException {
        String apache = Files.readString(Path.of(System.getProperty("ajar.project", ".."), "LICENSE"));
        rule("apache_like", "license_expression: mill\nis_license_reference: yes", "a copy of the License");
        Path full = folder.resolve("again.idx");
        RuleCollection.build(folder, core, full);
        matcher = new LicenseMatcher(core, LicenseIndex.open(full));
        Identification plain = identify(apache);
        assertThat(plain.ids()).containsExactly("Apache-2.0");
        assertThat(plain.modified()).isFalse();
        Identification changed =
                identify(apache.replace("You must give any other recipients", "You need not give recipients"));
        assertThat(changed.ids()).contains("Apache-2.0");
        assertThat(changed.modified()).isTrue();
    }

    @Test
    void aFolderWithoutLicensesIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> RuleCollection.build(empty, core, folder.resolve("x.idx")))
                .hasMessageContaining(".LICENSE");
    }
}
