package dev.ajar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BadgeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wren",
                "<script>alert(1)</script>",
                "a\" onload=\"x",
                "]]></metadata><metadata>{}",
                "&amp;&lt;",
                "\u202egnorw\u0007",
                "日本語 🦉"
            })
    void a_name_of_any_kind_stays_text(String name) throws Exception {
        Badge badge = badge(name, "class I");
        String svg = badge.svg();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getElementsByTagName("metadata").getLength()).isEqualTo(1);
        assertThat(root.hasAttribute("onload")).isFalse();
        assertThat(Badge.read(svg).svg()).isEqualTo(svg);
    }

    @Test
    void a_grade_is_told_in_words() throws Exception {
        assertThat(grade("{\"shape\":\"tiers\",\"grade\":{\"best\":\"I\",\"worst\":\"III\"}}"))
                .isEqualTo("class III to I");
        assertThat(grade("{\"shape\":\"tiers\",\"grade\":{\"best\":\"none\",\"worst\":\"none\"}}"))
                .isEqualTo("unclassified");
        assertThat(grade("{\"shape\":\"points\",\"grade\":{\"low\":9.0,\"high\":10.5},\"max\":12.0}"))
                .isEqualTo("9 to 10.5 of 12");
        assertThat(grade("{\"shape\":\"gate\",\"grade\":{\"best\":\"pass\",\"worst\":\"pass\"}}"))
                .isEqualTo("pass");
        assertThat(grade("{\"shape\":\"ladder\",\"grade\":{\"best\":\"open_weights:3\",\"worst\":\"open_weights:3\"}}"))
                .isEqualTo("open weights 3");
    }

    @Test
    void what_is_no_badge_is_refused() {
        for (String text : List.of(
                "<svg/>",
                "<svg><metadata>{}</metadata></svg>",
                "<svg><metadata>[</metadata></svg>",
                "<svg><metadata>{}</metadata><metadata>{}</metadata></svg>",
                "<svg><metadata>" + "[".repeat(50_000) + "</metadata></svg>",
                "<".repeat(100_000)))
            assertThatThrownBy(() -> Badge.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String grade(String json) {
        JsonNode judgement = JsonMapper.shared().readTree(json);
        return Badge.grade(judgement);
    }

    private static Badge badge(String subject, String grade) {
        return new Badge(
                subject, "mof", "1.0", grade, "best", false, "2026-11-24", "wren.ajar.json", "sha256:00", "0.1.0");
    }
}
