package dev.ajar.bench.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;

import java.io.IOException;
import java.util.List;

/// Cards, license files and settings whose text is made to harm.
final class TextCases {
    private static final List<String> FRONT =
            List.of("front matter", "yaml", "alias", "nested", "duplicate", "limit", "deep", "tag");
    private static final String LONG = "license ".repeat(100_000);

    static final List<HostileCase> ALL = List.of(
            HostileCase.of(
                    "yaml-bomb",
                    FRONT,
                    ground -> ground.write("README.md", "---\nlicense: mit\n" + bomb() + "---\n# Owl\n")),
            HostileCase.of(
                    "yaml-nested-deep",
                    FRONT,
                    ground -> ground.write("README.md", "---\nlicense: " + "[".repeat(100_000) + "\n---\n# Owl\n")),
            HostileCase.of(
                    "yaml-that-holds-itself",
                    FRONT,
                    ground -> ground.write("README.md", "---\nlicense: &a [*a]\n---\n# Owl\n")),
            HostileCase.of(
                    "yaml-that-names-a-class",
                    List.of(),
                    ground -> ground.write(
                            "README.md", "---\nlicense: !!javax.script.ScriptEngineManager [x]\n---\n# Owl\n")),
            HostileCase.of("yaml-bomb-in-compose-file", List.of(), ground -> {
                ground.card();
                ground.write("docker-compose.yml", bomb() + "services:\n  owl:\n    image: *z9\n");
            }),
            HostileCase.of(
                    "license-key-twice",
                    FRONT,
                    ground -> ground.write("README.md", "---\nlicense: mit\nlicense: gpl-3.0\n---\n# Owl\n")),
            HostileCase.of(
                    "license-no", List.of(), ground -> ground.write("README.md", "---\nlicense: no\n---\n# Owl\n")),
            HostileCase.of(
                    "license-as-number",
                    List.of(),
                    ground -> ground.write("README.md", "---\nlicense: 1.10\n---\n# Owl\n")),
            HostileCase.of(
                    "license-as-map",
                    List.of(),
                    ground -> ground.write("README.md", "---\nlicense: {name: [mit, {x: 1}]}\n---\n# Owl\n")),
            HostileCase.of(
                    "license-as-mixed-list",
                    List.of(),
                    ground -> ground.write("README.md", "---\nlicense: [mit, 7, null, [x]]\n---\n# Owl\n")),
            HostileCase.of(
                    "front-matter-is-a-list",
                    List.of(),
                    ground -> ground.write("README.md", "---\n- license: mit\n---\n# Owl\n")),
            HostileCase.of(
                    "front-matter-without-end",
                    List.of("front matter", "end", "yaml"),
                    ground ->
                            ground.repeat("README.md", "---\nlicense: mit\n", "key: value of a long card\n", 200_000)),
            HostileCase.of("invalid-utf-8", List.of(), TextCases::invalid),
            HostileCase.of("control-characters-in-texts", List.of(), TextCases::control),
            HostileCase.of("markup-in-names", List.of(), TextCases::markup),
            HostileCase.of("license-of-fifty-megabytes", List.of("large", "limit", "size", "long", "bytes"), ground -> {
                ground.card();
                ground.repeat("LICENSE", "Owl License\n", "You may use the model if you are an owl.\n", 1_250_000);
            }),
            HostileCase.of(
                    "license-of-one-line-of-fifty-megabytes",
                    List.of("large", "limit", "size", "long", "bytes"),
                    ground -> {
                        ground.card();
                        ground.repeat("LICENSE", "Owl License ", "under license of the license ", 1_750_000);
                    }),
            HostileCase.of("card-of-one-long-line", List.of(), ground -> ground.write("README.md", "# Owl\n" + LONG)),
            HostileCase.of(
                    "card-of-brackets",
                    List.of(),
                    ground -> ground.write("README.md", "# Owl\n" + "[".repeat(50_000) + "](".repeat(50_000))),
            HostileCase.of(
                    "card-of-quotes-in-quotes",
                    List.of(),
                    ground -> ground.write(
                            "README.md", "# Owl\n" + ">".repeat(20_000) + " x\n" + "* ".repeat(20_000) + "x\n")),
            HostileCase.of(
                    "card-of-stars",
                    List.of(),
                    ground -> ground.write("README.md", "# Owl\n" + "*a_ ".repeat(50_000) + "`".repeat(20_000))),
            HostileCase.of(
                    "card-with-a-wide-table",
                    List.of(),
                    ground -> ground.write(
                            "README.md",
                            "# Owl\n" + "|license".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n"
                                    + "|mit".repeat(20_000) + "|\n")),
            HostileCase.of("manifests-that-are-none", List.of(), TextCases::manifests));

    private TextCases() {}

    /// Nine lists, each of nine times the one before.
    private static String bomb() {
        StringBuilder text = new StringBuilder("z0: &z0 [mit, mit, mit, mit, mit, mit, mit, mit, mit]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*z" + (i - 1);
            text.append("z").append(i).append(": &z").append(i).append(" [");
            text.append(alias).append((", " + alias).repeat(8)).append("]\n");
        }
        return text.toString();
    }

    private static void invalid(Ground ground) throws IOException {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) (i % 7 == 0 ? 0xC3 : i % 5 == 0 ? 0xFF : i % 3 == 0 ? 0 : 'a');
        ground.write("LICENSE", bytes);
        ground.write("README.md", bytes);
        ground.write("MODEL_CARD.md", "# Owl\nThe model is under the MIT license.\n".getBytes(UTF_16));
        ground.write("config.json", bytes);
    }

    private static void control(Ground ground) throws IOException {
        String card = """
                ---
                license: other
                license_name: "owl\\e]0;owned\\a\\e[2J\\u202e"
                license_link: "javascript:alert(1)"
                ---
                # Owl {[31m{]8;;https://example.org}%2J@
                The weights are {[8mopen source{[0m under the } MIT license~.^
                """;
        ground.write(
                "README.md",
                card.replace('{', '\u001b')
                        .replace('}', '\u0007')
                        .replace('%', '\u009b')
                        .replace('@', '\u202e')
                        .replace('~', '\u2028')
                        .replace('^', '\r'));
        ground.write(
                "LICENSE", "Owl \u001b[2J License \u0000\u0008\u0008\nYou may not use it above 500 \u009b users.\n");
        ground.write("config.json", "{\"architectures\": [\"Owl\\u001b[2J\\u0007\"], \"model_type\": \"\\u202eowl\"}");
    }

    private static void markup(Ground ground) throws IOException {
        ground.write("README.md", """
                ---
                license: "<script>alert(1)</script>"
                license_link: "https://x/\\"onload=alert(1)"
                base_model: "<img src=x onerror=alert(1)>/y"
                ---
                # Owl <script>alert(2)</script>
                Owl is open source. `| a |` [x](javascript:alert(3)) <img src=x onerror=alert(4)>
                """);
        ground.write("LICENSE-<script>alert(5)<", "Owl License\n");
    }

    private static void manifests(Ground ground) throws IOException {
        ground.card();
        ground.write("package.json", "[".repeat(100_000));
        ground.write("pyproject.toml", "[project]\nlicense = {text = \"\"\"" + LONG);
        ground.write("setup.cfg", "[metadata\nlicense = " + LONG);
        ground.write("CITATION.cff", bomb() + "license: *z9\n");
        ground.write(
                "pom.xml",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY s SYSTEM \"file://"
                        + ground.outside().resolve("README.md") + "\">]><project>&b;&s;</project>");
        ground.write("model.yml", bomb() + "release: *z9\n");
    }
}
