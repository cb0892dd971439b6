package dev.ajar.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static Application application(String entry, String... files) {
        Applications.Opened opened =
                new Applications(Knowledge.load(), ModelKnowledge.NONE, LocalLicense.NONE).open(InMemory.of(files));
        assertThat(opened.entries()).contains(entry);
        return Objects.requireNonNull(opened.assess(entry, Map.of()).application());
    }

    private static List<String> names(Application application, Kind kind) {
        return application.parts().stream()
                .filter(p -> p.kind() == kind)
                .map(Part::name)
                .toList();
    }

    @Test
    void a_manifest_names_models_in_arguments_and_config_maps() {
        Application found = application("k/all.yaml", "k/all.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: settings}
                data: {MODEL_ID: org/embed-model}
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: engine}
                spec:
                  template:
                    spec:
                      containers:
                        - {name: e, image: "vllm/vllm-openai:v0.9", args: ["--model", "$(M)"], env: [{name: M, value: org/m}]}
                        - {name: t, image: "ghcr.io/huggingface/text-embeddings-inference:cpu-1.7", envFrom: [{configMapRef: {name: settings}}]}
                """);
        assertThat(names(found, Kind.MODEL)).containsExactlyInAnyOrder("org/m", "org/embed-model");
    }

    @Test
    void a_predictor_names_its_model_by_address() {
        Application found = application("isvc.yaml", "isvc.yaml", """
                apiVersion: serving.kserve.io/v1beta1
                kind: InferenceService
                metadata: {name: chat}
                spec: {predictor: {model: {modelFormat: {name: huggingface}, storageUri: "hf://org/m"}}}
                """);
        assertThat(names(found, Kind.MODEL)).containsExactly("org/m");
    }

    @Test
    void a_space_names_models_in_its_front_matter_and_its_code() {
        Application found = application(
                "README.md",
                "README.md",
                "---\ntitle: Demo\nsdk: gradio\nmodels:\n- org/one\n---\n# Demo\n",
                "app.py",
                "from transformers import pipeline\nNAME = \"org/two\"\np = pipeline(\"text-generation\", model=NAME)\n");
        assertThat(names(found, Kind.MODEL)).containsExactlyInAnyOrder("org/one", "org/two");
    }

    @Test
    void a_modelfile_stands_on_a_name_of_the_library() {
        Application found = application(
                "Modelfile", "Modelfile", "# mine\nfrom llama3.2:1b\nSYSTEM \"\"\"\nFROM nowhere\n\"\"\"\n");
        Part model = found.parts().stream()
                .filter(p -> p.kind() == Kind.MODEL)
                .findFirst()
                .orElseThrow();
        assertThat(model.name()).isEqualTo("llama3.2:1b");
        assertThat(model.hub()).isEqualTo("ollama");
    }

    @Test
    void the_provider_of_an_exported_application_decides_whether_it_is_hosted() {
        Application found = application("app.yml", "app.yml", """
                kind: app
                version: 0.1.5
                app: {name: Helper, mode: workflow}
                workflow:
                  graph:
                    nodes:
                      - data: {type: llm, model: {mode: chat, name: gpt-4o-mini, provider: langgenius/openai/openai}}
                """);
        assertThat(names(found, Kind.HOSTED_SERVICE)).containsExactly("OpenAI API");
        assertThat(names(found, Kind.MODEL)).containsExactly("gpt-4o-mini");
    }

    @Test
    void nodes_of_a_flow_are_services_or_models() {
        Application found = application("flow.json", "flow.json", """
                {"nodes": [{"data": {"name": "chatOpenAI", "inputs": {"modelName": "gpt-4o"}}},
                           {"data": {"name": "pinecone", "inputs": {"model": "{{chatOpenAI_0.data.instance}}"}}}],
                 "edges": []}
                """);
        assertThat(names(found, Kind.HOSTED_SERVICE)).containsExactlyInAnyOrder("OpenAI API", "Pinecone");
    }

    @Test
    void a_newer_flow_names_model_and_provider_of_each_agent() {
        Application found = application("flow.json", "flow.json", """
                {"description": "Ask", "nodes": [
                   {"id": "startAgentflow_0", "type": "agentFlow", "data": {"name": "startAgentflow", "inputs": {"startInputType": "chatInput"}}},
                   {"id": "agentAgentflow_0", "type": "agentFlow", "data": {"name": "agentAgentflow", "inputs": {
                      "agentModel": "chatAnthropic", "agentModelConfig": {"modelName": "claude-owl-1", "credential": ""}}}},
                   {"id": "llmAgentflow_0", "type": "agentFlow", "data": {"name": "llmAgentflow", "inputs": {
                      "llmModel": "chatOllama", "llmModelConfig": {"modelName": "llama3.2:1b"}}}}],
                 "edges": [{"source": "startAgentflow_0", "target": "agentAgentflow_0"}]}
                """);
        assertThat(names(found, Kind.HOSTED_SERVICE)).containsExactly("Anthropic API");
        assertThat(names(found, Kind.MODEL)).containsExactlyInAnyOrder("claude-owl-1", "llama3.2:1b");
    }

    @Test
    void a_flow_of_langflow_names_the_provider_in_its_template() {
        Application found = application("agent.json", "agent.json", """
                {"name": "Agent", "data": {"edges": [], "nodes": [
                   {"id": "Agent-1", "type": "genericNode", "data": {"type": "Agent", "node": {"template": {
                      "agent_llm": {"type": "str", "value": "Groq"}, "model_name": {"type": "str", "value": "owl-8b"}}}}},
                   {"id": "M-1", "type": "genericNode", "data": {"type": "LanguageModelComponent", "node": {"template": {
                      "model": {"type": "model", "value": [{"name": "mistral-owl", "provider": "Mistral", "icon": "x"}]}}}}},
                   {"id": "E-1", "type": "genericNode", "data": {"type": "HuggingFaceInferenceAPIEmbeddings", "node": {"template": {
                      "model_name": {"value": "BAAI/bge-owl"}}}}}]}}
                """);
        assertThat(names(found, Kind.SERVICE)).containsExactly("agent.json");
        assertThat(names(found, Kind.HOSTED_SERVICE)).contains("Groq API", "Mistral API");
        assertThat(names(found, Kind.MODEL)).contains("owl-8b", "mistral-owl", "BAAI/bge-owl");
    }

    @Test
    void a_workflow_of_dify_names_models_of_all_its_nodes() {
        Application found = application("app.yml", "app.yml", """
                app: {description: '', icon: x, mode: advanced-chat, name: Owl}
                dependencies:
                - current_identifier: null
                  type: marketplace
                  value: {marketplace_plugin_unique_identifier: 'langgenius/ollama:0.0.3@abc'}
                kind: app
                version: 0.3.0
                workflow:
                  graph:
                    edges: []
                    nodes:
                    - data:
                        model:
                          completion_params: {temperature: 0.7}
                          mode: chat
                          name: llama3.2:1b
                          provider: langgenius/ollama/ollama
                        title: LLM
                        type: llm
                    - data:
                        dataset_ids: [abc]
                        multiple_retrieval_config:
                          reranking_model: {model: rerank-owl, provider: langgenius/cohere/cohere}
                        type: knowledge-retrieval
                """);
        assertThat(names(found, Kind.MODEL)).contains("llama3.2:1b", "rerank-owl");
        assertThat(names(found, Kind.HOSTED_SERVICE)).containsExactly("Cohere API");
    }

    @Test
    void a_chart_counts_what_its_conditions_turn_on() {
        Application found = application(
                "c/Chart.yaml",
                "c/Chart.yaml",
                "name: app\nversion: 1\nappVersion: '1.0'\ndependencies:\n- {name: store, condition: store.enabled}\n- {name: off, condition: off.enabled}\n",
                "c/values.yaml",
                "image: {repository: vllm/vllm-openai}\nLLM_MODEL_ID: org/m\nstore: {enabled: true}\noff: {enabled: false}\n",
                "c/charts/store/Chart.yaml",
                "name: store\nversion: 1\n",
                "c/charts/store/values.yaml",
                "image: {repository: qdrant/qdrant, tag: v1.9}\n",
                "c/charts/off/Chart.yaml",
                "name: off\nversion: 1\n",
                "c/charts/off/values.yaml",
                "image: {repository: redis/redis-stack, tag: 7.2.0-v9}\n",
                "c/templates/a.yaml",
                "apiVersion: v1\nkind: Pod\nspec: {{ x }}\n");
        assertThat(names(found, Kind.SERVICE)).containsExactlyInAnyOrder("app", "store");
        assertThat(names(found, Kind.MODEL)).containsExactly("org/m");
    }

    @Test
    void a_service_built_here_shows_what_its_files_load_and_hold() {
        Application found = application(
                "compose.yaml",
                "compose.yaml",
                "services:\n  app: {build: ./app}\n",
                "app/Dockerfile",
                "FROM python:3.11-slim AS base\nCOPY . /srv\nWORKDIR /srv\nCMD [\"python\", \"main.py\"]\n",
                "app/main.py",
                "import os\nfrom sentence_transformers import SentenceTransformer\nm = SentenceTransformer(os.getenv(\"NAME\") or \"x\")\nk = SentenceTransformer(\"org/bge-small\")\n",
                "app/requirements.txt",
                "torch==2.5.1\n# no\nsentence-transformers>=3\n");
        assertThat(names(found, Kind.MODEL)).containsExactly("org/bge-small");
        Part app = found.parts().stream()
                .filter(p -> p.kind() == Kind.SERVICE)
                .findFirst()
                .orElseThrow();
        assertThat(app.contains())
                .extracting(Part::name)
                .containsExactly("python:3.11-slim", "pkg:pypi/torch@2.5.1", "pkg:pypi/sentence-transformers");
    }
}
