package dev.ajar.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Assessment;
import dev.ajar.model.Shade;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ComposeTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static Assessment assess(String entry, String... files) {
        return new Applications(KNOWLEDGE, ModelKnowledge.NONE, LocalLicense.NONE)
                .open(InMemory.of(files))
                .assess(entry, Map.of());
    }

    private static Application application(String entry, String... files) {
        return Objects.requireNonNull(assess(entry, files).application());
    }

    private static Part part(Application application, Kind kind) {
        return application.parts().stream()
                .filter(p -> p.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Application application, Kind kind) {
        return application.parts().stream()
                .filter(p -> p.kind() == kind)
                .map(Part::name)
                .toList();
    }

    @Test
    void a_model_on_a_serving_command_is_found_through_the_setup_script() {
        Application found = application(
                "a/compose.yaml",
                "a/compose.yaml",
                "services:\n  llm:\n    image: vllm/vllm-openai:v0.9\n    command: --model $MODEL_ID --port 80\n",
                "a/set_env.sh",
                "#!/bin/bash\nexport MODEL_ID='org/some-model' # which\n");
        Part model = part(found, Kind.MODEL);
        assertThat(model.name()).isEqualTo("org/some-model");
        assertThat(model.servedBy()).containsExactly("llm");
        assertThat(model.resolvedThrough()).anyMatch(t -> "a/set_env.sh".equals(t.path()) && t.line() == 2);
    }

    @Test
    void a_client_that_names_a_served_model_makes_no_second_one() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  engine: {image: "vllm/vllm-openai", command: ["--model=org/m"]}
                  backend:
                    image: example/backend:1
                    environment: [LLM_MODEL=org/m, "LLM_URL=http://engine:80"]
                """);
        assertThat(names(found, Kind.MODEL)).containsExactly("org/m");
        assertThat(part(found, Kind.MODEL).referencedBy()).containsExactly("backend");
        assertThat(found.calls()).anyMatch(c -> c.from().equals("backend") && c.to().equals("engine"));
    }

    @Test
    void defaults_nest_and_quotes_inside_a_default_belong_to_it() {
        Application found = application(
                "compose.yaml",
                "compose.yaml",
                "services:\n  e:\n    image: ${R:-${Q:-vllm}}/vllm-openai:${T:-v1}\n    command: --model ${M}\n",
                "set_env.sh",
                "export M=\"${M-\"org/quoted\"}\"\n");
        assertThat(part(found, Kind.SERVICE).image())
                .extracting(i -> i.reference())
                .isEqualTo("vllm/vllm-openai:v1");
        assertThat(part(found, Kind.MODEL).name()).isEqualTo("org/quoted");
    }

    @Test
    void two_dollars_are_expanded_from_the_container_and_not_from_the_operator() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  e:
                    image: vllm/vllm-openai
                    environment: {M: org/inside}
                    command: sh -c "echo ready && vllm serve $$M --port 1"
                """, ".env", "M=org/outside\n");
        assertThat(part(found, Kind.MODEL).name()).isEqualTo("org/inside");
    }

    @Test
    void a_function_call_assigns_whatever_the_order_of_its_arguments() {
        String script = """
                ask() {
                  local text="$1"; local fallback="$2"; local into="$3"
                  read -p "$text" answer
                  answer="${answer:-$fallback}"
                  export $into="$answer"
                }
                ask "Which model?" "org/asked" "M"
                cat <<EOF > .env
                export M=${M}
                EOF
                """;
        Application found = application(
                "compose.yaml",
                "compose.yaml",
                "services:\n  e: {image: vllm/vllm-openai, command: '--model ${M}'}\n",
                "set_env.sh",
                script);
        Part model = part(found, Kind.MODEL);
        assertThat(model.name()).isEqualTo("org/asked");
        assertThat(model.resolvedThrough()).anyMatch(t -> t.kind().equals("function-default") && t.line() == 7);
    }

    @Test
    void a_value_that_would_have_to_run_is_shown_and_never_run() {
        Application found = application(
                "compose.yaml",
                "compose.yaml",
                "services:\n  e: {image: vllm/vllm-openai, command: '--model ${M} --seed ${S}'}\n",
                "set_env.sh",
                "export M=$(rm -rf / ; echo org/x)\nexport S=`touch /tmp/never`\n");
        Part model = part(found, Kind.MODEL);
        assertThat(model.name()).isNull();
        assertThat(model.certainty()).isEqualTo(Certainty.UNRESOLVED);
        assertThat(model.shade()).isEqualTo(Shade.UNKNOWN);
    }

    @Test
    void several_documented_values_are_alternatives_and_none_is_chosen() {
        Application found = application(
                "a/compose.yaml",
                "a/compose.yaml",
                "services:\n  e: {image: vllm/vllm-openai, command: '--model ${M}'}\n",
                "a/README.md",
                "```bash\nexport M=org/one\nexport M=org/two\n```\n");
        Part model = part(found, Kind.MODEL);
        assertThat(model.name()).isNull();
        assertThat(model.alternatives()).extracting(a -> a.value()).containsExactly("org/one", "org/two");
    }

    @Test
    void settings_that_disagree_are_both_shown() {
        Application found = application(
                "compose.yaml",
                "compose.yaml",
                "services:\n  e: {image: vllm/vllm-openai, command: '--model ${M}'}\n",
                "set_env.sh",
                "export M=org/one\n",
                ".env.example",
                "M=org/two\n");
        Part model = part(found, Kind.MODEL);
        assertThat(model.certainty()).isEqualTo(Certainty.SEVERAL);
        assertThat(model.alternatives()).extracting(a -> a.value()).containsExactly("org/two");
    }

    @Test
    void a_key_with_a_stand_in_and_a_local_address_is_no_hosted_service() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  e: {image: vllm/vllm-openai, command: "--model org/m"}
                  ui:
                    image: example/ui:1
                    environment: {OPENAI_API_KEY: empty, OPENAI_BASE_URL: "http://e:80/v1"}
                  other:
                    image: example/other:1
                    environment: {TAVILY_API_KEY: "${TAVILY_API_KEY}"}
                """);
        assertThat(names(found, Kind.HOSTED_SERVICE)).containsExactly("Tavily");
        assertThat(found.categories()).contains("Depends on hosted services");
    }

    @Test
    void services_behind_a_profile_or_without_copies_are_shown_and_not_counted() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  a: {image: "redis/redis-stack:7.2.0-v9", profiles: [extra]}
                  b: {image: "qdrant/qdrant:v1.9", deploy: {replicas: "${N:-0}"}}
                  c: {image: "nginx:1.27"}
                """);
        assertThat(found.parts()).filteredOn(Part::optional).hasSize(2);
        assertThat(found.counts().open()).isEqualTo(1);
    }

    @Test
    void a_model_that_a_running_service_names_counts_though_its_server_is_off() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  engine: {image: "ollama/ollama:0.5.1", profiles: [gpu]}
                  chat:
                    image: "ghcr.io/open-webui/open-webui:v0.5.0"
                    environment: {DEFAULT_MODELS: "llama2", OLLAMA_BASE_URL: "http://engine:11434", LLM: "llama2"}
                """);
        assertThat(found.parts())
                .filteredOn(p -> p.kind() == Kind.MODEL)
                .singleElement()
                .matches(p -> !p.optional(), "counts");
    }

    @Test
    void a_string_extends_inherits_image_and_settings() {
        Application found = application("compose.yaml", "compose.yaml", """
                x-common: &env {A: one}
                services:
                  base: {image: "qdrant/qdrant:v1.9", environment: {<<: *env, B: two}}
                  child: {extends: base, container_name: other}
                """);
        assertThat(found.parts())
                .filteredOn(p -> p.kind() == Kind.SERVICE)
                .allMatch(p -> "Qdrant".equals(p.software()));
    }

    @Test
    void versions_decide_the_license_of_software() {
        Application found = application("compose.yaml", "compose.yaml", """
                services:
                  old: {image: "redis:7.2"}
                  middle: {image: "redis:7"}
                  stack: {image: "redis/redis-stack:7.2.0-v9"}
                  tgi1: {image: "ghcr.io/huggingface/text-generation-inference:1.4"}
                  tgi2: {image: "ghcr.io/huggingface/text-generation-inference:2.0.1"}
                  store: {image: "minio/minio:RELEASE.2023-03-20T20-16-18Z"}
                """);
        Map<String, Shade> shades = new java.util.HashMap<>();
        found.parts().forEach(p -> shades.put(p.name(), p.shade()));
        assertThat(shades)
                .containsEntry("old", Shade.OPEN)
                .containsEntry("middle", Shade.CONDITIONAL)
                .containsEntry("stack", Shade.CONDITIONAL)
                .containsEntry("tgi1", Shade.CONDITIONAL)
                .containsEntry("tgi2", Shade.OPEN)
                .containsEntry("store", Shade.OPEN);
    }

    @Test
    void cycles_are_reported_and_the_rest_goes_on() {
        Assessment found = assess(
                "compose.yaml",
                "compose.yaml",
                "include: [other.yaml]\nservices:\n  a: {extends: a, image: 'nginx:1'}\n  b: {extends: {file: compose.yaml, service: b}}\n",
                "other.yaml",
                "include: [compose.yaml]\nservices:\n  c: {image: 'qdrant/qdrant:v1'}\n");
        assertThat(found.issues()).anyMatch(i -> i.message().contains("extends itself"));
        assertThat(found.issues()).anyMatch(i -> i.message().contains("comes back to itself"));
        assertThat(names(Objects.requireNonNull(found.application()), Kind.SERVICE))
                .contains("a", "c");
    }

    @Test
    void a_path_out_of_the_root_is_refused() {
        Assessment found = assess(
                "compose.yaml",
                "compose.yaml",
                "include: ['../../etc/passwd']\nservices:\n  a: {image: 'nginx:1', env_file: /etc/passwd}\n",
                "set_env.sh",
                "source ../../../etc/profile\nsource /etc/profile\nexport A=b\n");
        assertThat(found.issues()).anyMatch(i -> i.message().contains("outside the root"));
    }

    @Test
    void a_tree_that_unfolds_without_end_is_given_up() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        bomb.append("services:\n  a: {image: 'nginx:1'}\n");
        Assessment found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assess("compose.yaml", "compose.yaml", bomb.toString()));
        assertThat(found.issues()).anyMatch(i -> i.message().contains("unfolds to more than"));
    }

    @Test
    void an_environment_file_of_ten_megabytes_is_not_read_and_said_so() {
        Assessment found = assess(
                "compose.yaml",
                "compose.yaml",
                "services:\n  e: {image: vllm/vllm-openai, command: '--model ${M}'}\n",
                ".env",
                "A=b\n".repeat(2_700_000) + "M=org/m\n");
        assertThat(found.issues())
                .anyMatch(i -> ".env".equals(i.path()) && i.message().startsWith("not read"));
    }

    @Test
    void ten_thousand_services_are_read_in_seconds() {
        StringBuilder many = new StringBuilder("services:\n");
        for (int i = 0; i < 10_000; i++)
            many.append("  s")
                    .append(i)
                    .append(":\n    image: nginx:1.2")
                    .append(i % 7)
                    .append("\n    environment: [A=b]\n    ports: ['")
                    .append(i)
                    .append(":80']\n");
        Application found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> application("compose.yaml", "compose.yaml", many.toString()));
        assertThat(found.parts()).hasSize(10_000);
    }

    @Test
    void nothing_is_lost_of_a_script_that_never_closes() {
        Application found = application(
                "compose.yaml",
                "compose.yaml",
                "services:\n  e: {image: vllm/vllm-openai, command: '--model ${M}'}\n",
                "set_env.sh",
                "export M=org/m\nif [ x ; then\nf() {\nexport Z=\"${A:-${B:-" + "(".repeat(5_000));
        assertThat(part(found, Kind.MODEL).name()).isEqualTo("org/m");
    }

    @Test
    void keys_of_three_providers_without_values_are_a_choice_and_two_are_not() {
        String head = "services:\n  chat:\n    image: acme/chat:1\n    environment:\n";
        String two = head + "      OPENAI_API_KEY: ${OPENAI_API_KEY}\n      ANTHROPIC_API_KEY: ${ANTHROPIC_API_KEY}\n";
        assertThat(application("compose.yaml", "compose.yaml", two).parts())
                .filteredOn(p -> p.kind() == Kind.HOSTED_SERVICE)
                .hasSize(2)
                .noneMatch(Part::optional);
        String three = two + "      GROQ_API_KEY: ${GROQ_API_KEY}\n";
        assertThat(application("compose.yaml", "compose.yaml", three).parts())
                .filteredOn(p -> p.kind() == Kind.HOSTED_SERVICE)
                .hasSize(3)
                .allMatch(Part::optional);
        String set = three.replace("${GROQ_API_KEY}", "gsk_4f1c9a");
        assertThat(application("compose.yaml", "compose.yaml", set).parts())
                .filteredOn(p -> p.kind() == Kind.HOSTED_SERVICE)
                .noneMatch(Part::optional);
    }

    @Test
    void where_nothing_is_load_bearing_all_that_runs_decides() {
        Application found =
                application("compose.yaml", "compose.yaml", "services:\n  dashboard:\n    image: acme/dashboard\n");
        assertThat(found.categories()).containsExactly("Fully open", "Closed inside");
    }

    @Test
    void a_path_that_ends_in_a_model_on_record_means_that_model() {
        Application found = Objects.requireNonNull(Agreement.applications()
                .open(InMemory.of(
                        "compose.yaml",
                        "services:\n  e:\n    image: huggingface/text-embeddings-inference:cpu-1.7\n"
                                + "    command: --model-id /data/BAAI/bge-base-en-v1.5\n"
                                + "  f:\n    image: huggingface/text-embeddings-inference:cpu-1.7\n"
                                + "    command: --model-id /data/acme/nothing-on-record\n"))
                .assess("compose.yaml", Map.of())
                .application());
        assertThat(names(found, Kind.MODEL))
                .containsExactlyInAnyOrder("BAAI/bge-base-en-v1.5", "/data/acme/nothing-on-record");
    }
}
