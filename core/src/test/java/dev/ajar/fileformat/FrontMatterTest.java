package dev.ajar.fileformat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterTest {
    private static FrontMatter read(String text) {
        return FrontMatter.of(text).orElseThrow().toOptional().orElseThrow();
    }

    private static String malformed(String text) {
        return switch (FrontMatter.of(text).orElseThrow()) {
            case Parsed.Malformed<FrontMatter>(int line, String reason) -> line + ": " + reason;
            case Parsed.Good<FrontMatter> good -> throw new AssertionError(good);
        };
    }

    @Test
    void scalarsStayAsTheyAreWritten() {
        FrontMatter card = read("---\nlicense: no\nversion: 1.0\ndate: 2024-01-01\nhex: 0x10\n---\n# Title");
        assertThat(card.fields().text("license").orElseThrow()).isEqualTo(new Tree.Text(2, "no", false));
        assertThat(card.fields().text("version").orElseThrow().value()).isEqualTo("1.0");
        assertThat(card.fields().text("date").orElseThrow().value()).isEqualTo("2024-01-01");
        assertThat(card.fields().text("hex").orElseThrow().value()).isEqualTo("0x10");
        assertThat(card.bodyLine()).isEqualTo(7);
    }

    @Test
    void aKeyThatStandsTwiceIsKeptTwiceWithItsLines() {
        FrontMatter card = read("---\nlicense: mit\ntags: [a, b]\nlicense: llama3\n---\n");
        assertThat(card.fields().texts("license"))
                .containsExactly(new Tree.Text(2, "mit", false), new Tree.Text(4, "llama3", false));
        assertThat(card.fields().repeated()).extracting(Tree.Field::line).containsExactly(2, 4);
    }

    @Test
    void everyItemOfAListHasItsLine() {
        FrontMatter card = read("---\nlicense:\n- apache-2.0\n- cc-by-4.0\n---\n");
        assertThat(card.fields().texts("license")).extracting(Tree.Text::line).containsExactly(3, 4);
    }

    @Test
    void aKeyWithoutValueSaysNothing() {
        FrontMatter card = read("---\nlicense:\nname: null\nquoted: \"null\"\n---\n");
        assertThat(card.fields().text("license")).isEmpty();
        assertThat(card.fields().text("name")).isEmpty();
        assertThat(card.fields().text("quoted")).isPresent();
        assertThat(card.fields().get("license")).isPresent();
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsDoNotHide() {
        FrontMatter card = read("\uFEFF---\r\nlicense: mit\r\n---\r\nText");
        assertThat(card.fields().text("license").orElseThrow().value()).isEqualTo("mit");
    }

    @Test
    void onlyTheVeryFirstLineOpensIt() {
        assertThat(FrontMatter.of("\n---\nlicense: mit\n---\n")).isEmpty();
        assertThat(FrontMatter.of("# Title\n---\nlicense: mit\n---\n")).isEmpty();
        assertThat(FrontMatter.of("")).isEmpty();
        assertThat(FrontMatter.of("----\nlicense: mit\n---\n")).isEmpty();
    }

    @Test
    void withoutAnEndItIsMalformed() {
        assertThat(malformed("---\nlicense: mit\n# Title\n")).contains("without an end");
        assertThat(malformed("---\n" + "a: b\n".repeat(300_000) + "---\n")).contains("longer than");
        assertThat(malformed("---")).contains("without an end");
    }

    @Test
    void whatStandsBeforeAMistakeIsKept() {
        FrontMatter card = read("---\nlicense: mit\nbase_model: x\nbroken: [a, b\nother: \"c\n---\n");
        assertThat(card.fields().text("license").orElseThrow().value()).isEqualTo("mit");
        assertThat(card.defect()).startsWith("not valid YAML");
        assertThat(card.defectLine()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void controlCharactersDoNotHideTheRest() {
        FrontMatter card = read("---\nlicense: mit\nname: \"a\u001b[31mb\"\n---\n");
        assertThat(card.fields().text("name").orElseThrow().value()).isEqualTo("a\uFFFD[31mb");
        assertThat(card.defect()).isNull();
    }

    @Test
    void aBombOfAliasesIsStopped() {
        StringBuilder bomb = new StringBuilder("---\nlicense: mit\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        FrontMatter card = read(bomb.append("---\n").toString());
        assertThat(card.defect()).matches("more than 100000 values|more than 50 aliases");
        assertThat(card.fields().text("license")).isPresent();
    }

    @Test
    void deepNestingIsStopped() {
        FrontMatter card = read("---\nlicense: mit\na: " + "[".repeat(10_000) + "\n---\n");
        assertThat(card.defect()).contains("deeper than 50");
        assertThat(card.fields().text("license")).isPresent();
    }

    @Test
    void anAliasOfItselfIsStopped() {
        FrontMatter card = read("---\nlicense: mit\na: &a [*a]\n---\n");
        assertThat(card.defect()).contains("alias");
    }

    @Test
    void tagsConstructNothing() {
        FrontMatter card = read("---\nlicense: !!javax.script.ScriptEngineManager [mit]\nn: !!int 5\n---\n");
        assertThat(card.fields().texts("license")).extracting(Tree.Text::value).containsExactly("mit");
    }

    @Test
    void aListOrAScalarIsNoFrontMatter() {
        assertThat(malformed("---\njust words\n---\n")).contains("without keys");
        assertThat(malformed("---\n- a\n---\n")).contains("without keys");
        assertThat(read("---\n---\n").fields().fields()).isEmpty();
    }
}
