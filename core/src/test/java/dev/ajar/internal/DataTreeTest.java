package dev.ajar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataTreeTest {
    @Test
    void a_tree_holds_what_its_yaml_holds() {
        DataNode yaml = DataNode.parse("case.yaml", """
                plain: no
                quoted: "no"
                empty:
                文字: [许可证, "a: b", 'it''s']
                deep:
                  - {a: 1, b: []}
                  - |
                    two
                    lines
                long: %s
                """.formatted("x".repeat(20_000)));
        DataNode tree = DataTree.read("case.yaml", DataTree.write(yaml));
        assertThat(tree).isEqualTo(yaml);
        assertThat(tree.need("deep").items().getLast().line()).isEqualTo(7);
        assertThat(tree.need("plain").plain()).isTrue();
        assertThat(tree.need("quoted").plain()).isFalse();
    }

    @Test
    void the_build_has_made_a_tree_of_each_data_file() throws IOException, URISyntaxException {
        Path classes = Path.of(DataTree.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(f -> f.toString().endsWith(".yaml")).toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        for (Path yaml : files) {
            String name = yaml.getFileName().toString();
            Path tree = yaml.resolveSibling(DataNode.treeOf(name));
            assertThat(DataTree.read(name, Files.readAllBytes(tree)))
                    .as(name)
                    .isEqualTo(DataNode.parse(name, Files.readString(yaml)));
        }
    }
}
