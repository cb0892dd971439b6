package dev.ajar.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.internal.Glob;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathRolesTest {
    @ParameterizedTest
    @CsvSource({
        "LICENSE, OWN",
        "src/model.py, OWN",
        "third_party/x/tests/a.py, VENDORED",
        "a/Node_Modules/b.js, VENDORED",
        "tests/fixtures/model.safetensors, FIXTURE",
        "test/a.py, TEST",
        "src/test_model.py, TEST",
        "src/latest.py, OWN",
        "contest/a.py, OWN",
        "examples/run.py, EXAMPLE",
        "docs/index.md, DOCUMENTATION",
        "x.egg-info/PKG-INFO, BUILD",
        "vendor, OWN"
    })
    void theNamesOfFoldersTellTheRole(String path, PathRole role) {
        assertThat(PathRoles.of(path).role()).isEqualTo(role);
        assertThat(PathRoles.of(path).because().isEmpty()).isEqualTo(role == PathRole.OWN);
    }

    @ParameterizedTest
    @CsvSource({
        "*.md, a/b/c.md, true",
        "docs/*.md, docs/x/c.md, false",
        "docs/**/*.md, docs/c.md, true",
        "docs/**/*.md, docs/x/y/c.md, true",
        "docs/**, docs/x/y, true",
        "**/a?c, x/abc, true",
        "**/a?c, xabc, false",
        "/src, src, true",
        "src/, a/src, true",
        "a*b*c*d*e*f*g*h*i*j*k, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, false",
        "**, anything/at/all, true"
    })
    void globsFit(String glob, String path, boolean fits) {
        assertThat(Glob.fits(glob, path)).isEqualTo(fits);
    }
}
