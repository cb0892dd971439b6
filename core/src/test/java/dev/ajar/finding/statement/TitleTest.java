package dev.ajar.finding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.finding.statement.SubjectMention.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
    private static List<String> titles(String heading) {
        return Statements.in("# " + heading + "\n\nWords.\n").subjects().stream()
                .filter(s -> s.role() == Role.TITLE)
                .map(SubjectMention::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "🐦 Lark | Lark",
                "🎁 Lark-2 🎉 | Lark-2",
                "Introduction to Lark Code Models | Lark Code",
                "Lark Finder, in Pytorch | Lark Finder",
                "Lark 2.5+ | Lark 2.5+",
            })
    void a_title_names_the_model_without_what_stands_around_its_name(String heading, String name) {
        assertThat(titles(heading)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Latest updates -- Lark 3", "Lark Fine-tuning", "Lark Legacy Topics", "Lark 微调指南", "Lark Guide"})
    void a_title_of_a_guide_or_of_news_names_no_model(String heading) {
        assertThat(titles(heading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"🤗lark-3b", "<img src='a.png' /> lark-3b", "**lark-3b**"})
    void a_link_to_weights_names_them_without_pictures(String words) {
        List<String> names = Statements.in(
                        "# Lark\n\nGet [" + words + "](https://huggingface.co/finch/lark-3b).\n",
                        new Setting("finch", "lark", Set.of(), Setting.NONE.naming()))
                .subjects()
                .stream()
                .filter(s -> s.role() == Role.OWN)
                .map(SubjectMention::name)
                .toList();
        assertThat(names).containsExactly("lark-3b");
    }
}
