package dev.ajar.application.lowcode;

import dev.ajar.application.knowledge.HostedServices;
import dev.ajar.application.part.Workload;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.value.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A flow exported from Flowise or Langflow: `nodes` and `edges`. `{{node.data.instance}}` is an edge, no model.
public final class FlowExport {
    private static final int MAX_NODES = 2_000;
    private static final List<String> FIELDS = List.of("modelName", "model_name", "model", "llmModel", "repo_id");

    /// Fields of a node that name the provider of its model.
    private static final List<String> PROVIDERS = List.of("provider", "model_provider", "agent_llm");

    private FlowExport() {}

    /// The flow in a text, or `null`.
    private static @Nullable JsonNode flow(Text text) {
        try {
            JsonNode root = JsonMapper.shared().readTree(text.content());
            JsonNode flow = root.has("nodes") ? root : root.path("data");
            return flow.path("nodes").isArray() && flow.path("edges").isArray() ? flow : null;
        } catch (JacksonException _) {
            return null;
        }
    }

    public static boolean is(Text text) {
        boolean likely = text.content().contains("\"nodes\"") && text.content().contains("\"edges\"");
        return likely && flow(text) != null;
    }

    public static List<Workload> workloads(Text text, HostedServices services) {
        JsonNode flow = flow(text);
        if (flow == null) return List.of();
        Nodes nodes = new Nodes(services);
        boolean langflow = false;
        int count = 0;
        for (JsonNode node : flow.get("nodes")) {
            if (++count > MAX_NODES) break;
            JsonNode data = node.path("data");
            JsonNode template = data.path("node").path("template");
            langflow |= template.isObject();
            String name = data.path("name").asString(data.path("type").asString(""));
            String model = null;
            for (String field : FIELDS) {
                String value = template.isObject()
                        ? template.path(field).path("value").asString("")
                        : data.path("inputs").path(field).asString("");
                if (model == null && !value.isEmpty() && !value.startsWith("{{")) model = value;
            }
            if (template.isObject())
                for (String field : PROVIDERS) {
                    String told = template.path(field).path("value").asString("");
                    if (!told.isEmpty() && !told.startsWith("{")) name = told;
                }
            // Newer flows of Langflow choose a model as an entry of a list.
            JsonNode chosen = template.path("model").path("value").path(0);
            if (chosen.isObject()) {
                model = chosen.path("name").asString("");
                name = chosen.path("provider").asString(name);
            }
            boolean several = false;
            for (String field : data.path("inputs").propertyNames()) {
                JsonNode config = data.path("inputs").path(field + "Config");
                String deeper =
                        config.path("modelName").asString(config.path("model").asString(""));
                String provider = data.path("inputs").path(field).asString("");
                if (!field.endsWith("Model") || deeper.isEmpty() || deeper.startsWith("{{")) continue;
                nodes.add(provider, deeper, new Place(text.path(), line(text, deeper)));
                several = true;
            }
            if (several) continue;
            if (model != null && model.isEmpty()) model = null;
            int line = line(text, model == null ? name : model);
            nodes.add(name, model, new Place(text.path(), line));
        }
        String image = langflow ? "langflowai/langflow" : "flowiseai/flowise";
        return nodes.workload(Paths.name(text.path()), image, new Place(text.path(), 1));
    }

    private static int line(Text text, String word) {
        for (int i = 0; i < text.lines().size(); i++)
            if (!word.isEmpty() && text.lines().get(i).contains("\"" + word + "\"")) return i + 1;
        return 1;
    }
}
