package dev.ajar.bench.hostile;

import java.io.IOException;
import java.util.List;

/// Application files that call each other in a circle, reach outside, or grow.
final class ApplicationCases {
    static final List<HostileCase> ALL = List.of(
            HostileCase.of("compose-files-in-a-circle", List.of(), ApplicationCases::circle),
            HostileCase.of("compose-files-outside-of-the-root", List.of(), ApplicationCases::outside),
            HostileCase.of("compose-variables-in-a-circle", List.of(), ApplicationCases::variables),
            HostileCase.of("compose-with-fifty-thousand-services", List.of(), ApplicationCases::services),
            HostileCase.of("scripts-with-endless-assignments", List.of(), ApplicationCases::assignments),
            HostileCase.of("script-of-functions-without-end", List.of(), ground -> {
                ground.write("compose.yaml", "services: {owl: {image: \"owl:${V:-1}\"}}\n");
                ground.repeat("set_env.sh", "export V=2\n", "f() {\nexport W=1\n", 100_000);
            }),
            HostileCase.of("dockerfile-that-continues-for-ever", List.of(), ground -> {
                ground.card();
                ground.repeat("Dockerfile", "FROM owl:latest\nRUN x", " \\\n  --model mit/owl", 200_000);
            }));

    private ApplicationCases() {}

    private static void circle(Ground ground) throws IOException {
        ground.write("compose.yaml", """
                include: [a/compose.yaml, compose.yaml]
                services:
                  owl:
                    extends: {file: compose.yaml, service: owl}
                    image: owl:1
                  jay:
                    extends: kay
                  kay:
                    extends: jay
                """);
        ground.write("a/compose.yaml", "include: [../compose.yaml]\nservices: {nest: {image: \"nest:1\"}}\n");
    }

    private static void outside(Ground ground) throws IOException {
        ground.write("compose.yaml", """
                include: [../outside/README.md, OUTSIDE/README.md]
                services:
                  owl:
                    image: owl:1
                    env_file: [../outside/LICENSE, OUTSIDE/LICENSE]
                    build: {context: ../outside, dockerfile: README.md}
                    extends: {file: ../../outside/README.md, service: x}
                """.replace("OUTSIDE", ground.outside().toString()));
        ground.write("set_env.sh", "source ../outside/README.md\n. " + ground.outside() + "/LICENSE\n");
    }

    private static void variables(Ground ground) throws IOException {
        ground.write(
                "compose.yaml",
                "services:\n  owl:\n    image: \"${A}\"\n    command: \"--model " + "${A:-".repeat(5_000) + "x"
                        + "}".repeat(5_000) + " ${B}\"\n");
        ground.write(".env", "A=${B}${B}\nB=${A}${A}\nC=$C$C\n");
        ground.write(
                "set_env.sh",
                "export A=\"$B$B\"\nexport B=\"$A$A\"\nexport D=$(touch " + ground.canary() + ")\nexport E=`touch "
                        + ground.canary() + "`\n");
    }

    private static void services(Ground ground) throws IOException {
        ground.card();
        StringBuilder text = new StringBuilder("services:\n");
        for (int i = 0; i < 50_000; i++) text.append("  s").append(i).append(": {image: \"o:1\"}\n");
        ground.write("compose.yaml", text.toString());
    }

    private static void assignments(Ground ground) throws IOException {
        ground.write("compose.yaml", "services: {owl: {image: \"owl:${V9999}\", command: \"--model ${V9999}\"}}\n");
        StringBuilder text = new StringBuilder("export V0=owl\n");
        for (int i = 1; i < 10_000; i++)
            text.append("export V")
                    .append(i)
                    .append("=\"${V")
                    .append(i - 1)
                    .append("}${V")
                    .append(i - 1)
                    .append("}\"\n");
        ground.write("set_env.sh", text.toString());
    }
}
