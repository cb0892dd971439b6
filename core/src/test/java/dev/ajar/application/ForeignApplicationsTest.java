package dev.ajar.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What applications of projects unlike the well-known blueprints do.
class ForeignApplicationsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static Application application(String entry, String... files) {
        return Objects.requireNonNull(new Applications(KNOWLEDGE, ModelKnowledge.NONE, LocalLicense.NONE)
                .open(InMemory.of(files))
                .assess(entry, Map.of())
                .application());
    }

    private static List<Part> parts(Application application, Kind kind) {
        return application.parts().stream().filter(p -> p.kind() == kind).toList();
    }

    private static List<String> names(Application application, Kind kind) {
        return parts(application, kind).stream().map(Part::name).toList();
    }

    @Test
    void a_key_with_an_empty_default_offers_a_hosted_service_that_is_not_counted() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  chat:
                    image: owls/chat:1
                    environment: ["OPENAI_API_KEY=${OPENAI_API_KEY:-}", "ANTHROPIC_API_KEY="]
                """);
        assertThat(names(found, Kind.HOSTED_SERVICE)).containsExactlyInAnyOrder("OpenAI API", "Anthropic API");
        assertThat(parts(found, Kind.HOSTED_SERVICE))
                .allMatch(Part::optional)
                .allMatch(p -> p.because().endsWith("key not set here"));
    }

    @Test
    void an_empty_key_beside_an_address_inside_offers_nothing() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  engine: {image: "vllm/vllm-openai:v0.9", command: --model org/m}
                  chat:
                    image: owls/chat:1
                    environment: ["OPENAI_API_KEY=", "OPENAI_BASE_URL=http://engine:8000/v1"]
                """);
        assertThat(names(found, Kind.HOSTED_SERVICE)).isEmpty();
    }

    @Test
    void an_address_in_quotes_that_stay_is_an_address() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  chat:
                    image: owls/chat:1
                    environment:
                      - LLM_URL=${LLM_URL-"https://api.mistral.ai/v1"}
                """);
        assertThat(names(found, Kind.HOSTED_SERVICE)).containsExactly("Mistral API");
    }

    @Test
    void models_that_build_steps_load_by_python_lie_in_the_image() {
        Application found = application(
                "compose.yaml",
                "compose.yaml",
                "services:\n  app: {build: .}\n",
                "Dockerfile",
                """
                FROM python:3.12 AS builder
                WORKDIR /src
                COPY code ./code
                FROM python:3.12-slim
                ENV EARS=base.en
                COPY --from=builder /src/code /app
                RUN python3 <<END
                import torch
                torch.hub.load(repo_or_dir='owls/hoot-vad', model='hoot')
                END
                RUN python3 -c "import faster_whisper, os; faster_whisper.WhisperModel(os.getenv('EARS'), device='cpu')"
                WORKDIR /app
                CMD ["python", "main.py"]
                """,
                "code/main.py",
                """
                from langchain_community.embeddings import SentenceTransformerEmbeddings
                store = SentenceTransformerEmbeddings(model_name="all-owls-v2")
                """);
        assertThat(names(found, Kind.MODEL))
                .containsExactlyInAnyOrder(
                        "owls/hoot-vad", "Systran/faster-whisper-base.en", "sentence-transformers/all-owls-v2");
        assertThat(parts(found, Kind.SERVICE).getFirst().roles()).containsExactly("orchestrator");
    }

    @Test
    void a_setting_that_holds_an_image_tells_no_role_of_the_model_inside() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  eyes: {image: "${EYES_IMAGE:-nvcr.io/nim/owls/owl-table-structure}:1.0", environment: ["NVIDIA_API_KEY=${K}"]}
                """);
        assertThat(parts(found, Kind.MODEL).getFirst().roles()).containsExactly("layout");
        assertThat(parts(found, Kind.SERVICE).getFirst().roles()).containsExactly("model-serving");
        assertThat(parts(found, Kind.HOSTED_SERVICE)).isEmpty();
    }

    @Test
    void a_program_packed_by_another_account_keeps_its_license() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  store: {image: "cgr.dev/chainguard/qdrant:latest"}
                  other: {image: "hawks/qdrant:latest"}
                """);
        assertThat(parts(found, Kind.SERVICE))
                .filteredOn(p -> "Qdrant".equals(p.software()))
                .hasSize(1);
    }

    @Test
    void a_front_end_built_on_a_web_server_is_a_front_end() {
        Application found = application(
                "compose.yaml",
                "compose.yaml",
                "services:\n  frontend: {build: ./ui}\n  model_inference: {image: 'owls/serve:1'}\n",
                "ui/Dockerfile",
                "FROM nginx:alpine\nCOPY dist /usr/share/nginx/html\n");
        assertThat(found.parts())
                .anyMatch(p -> "frontend".equals(p.name()) && p.roles().equals(List.of("ui")))
                .anyMatch(p -> "model_inference".equals(p.name()) && p.roles().equals(List.of("model-serving")));
    }

    @Test
    void a_file_that_only_changes_services_lies_over_the_one_that_has_them() {
        Application found = application(
                "compose_far.yaml",
                "compose_far.yaml",
                "services:\n  chat: {environment: ['MODE=far']}\n",
                "compose_near.yaml",
                "services:\n  chat: {image: 'owls/chat:1'}\n  db: {image: 'qdrant/qdrant:v1.9'}\n");
        assertThat(names(found, Kind.SERVICE)).containsExactlyInAnyOrder("chat", "db");
    }

    @Test
    void a_chart_that_is_elsewhere_is_a_part_nobody_could_look_into() {
        Application found = application("chart/Chart.yaml", "chart/Chart.yaml", """
                name: nest
                appVersion: "1.2"
                dependencies:
                  - {name: qdrant, repository: "https://charts.owls.example", version: ">=0.8", condition: qdrant.enabled}
                """, "chart/values.yaml", """
                image: {repository: owls/nest}
                openaiBaseUrl: https://api.openai.com/v1
                qdrant: {enabled: true}
                worker: {image: {repository: redis, tag: "7.4.2"}}
                cache: {enabled: false, image: {repository: redis, tag: "7.4.2"}}
                """);
        assertThat(names(found, Kind.SERVICE)).containsExactlyInAnyOrder("nest", "qdrant", "worker");
        Part chart = parts(found, Kind.SERVICE).stream()
                .filter(p -> "qdrant".equals(p.name()))
                .findFirst()
                .orElseThrow();
        assertThat(chart.status()).isEqualTo(Status.UNKNOWN);
        assertThat(chart.roles()).containsExactly("vector-db");
        assertThat(chart.because()).contains("could not look", ">=0.8", "https://charts.owls.example");
        assertThat(names(found, Kind.HOSTED_SERVICE)).containsExactly("OpenAI API");
    }

    @Test
    void a_deployment_file_that_cannot_be_read_is_an_application_nobody_could_look_into() {
        StringBuilder bomb = new StringBuilder("x0: &x0 [a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*x" + (i - 1);
            bomb.append(
                    "x%d: &x%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, before))));
        }
        bomb.append("services:\n  a: {image: owls/nest, command: *x11}\n");
        Applications.Opened opened = new Applications(KNOWLEDGE, ModelKnowledge.NONE, LocalLicense.NONE)
                .open(InMemory.of("compose.yaml", bomb.toString()));
        assertThat(opened.entries()).containsExactly("compose.yaml");
        assertThat(opened.assess("compose.yaml", Map.of()).issues())
                .anyMatch(issue -> issue.message().contains("not read to its end as YAML"));
    }
}
