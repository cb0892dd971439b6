package dev.ajar.export;

import dev.ajar.Ajar;
import dev.ajar.framework.mot.MotPart;
import dev.ajar.framework.mot.MotTool;
import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Status;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes one subject as a model file. Strict: only names, fields and words of the format; a part is listed only where
/// it can be had; each license stands at its part and is never inherited; what is not told is left out.
final class MofFile {
    private static final int MAX_TEXT = 300;
    private static final List<String> TYPES =
            List.of("language", "vision", "image", "audio", "video", "3d", "code", "multimodal", "other");
    private static final List<String> ARCHITECTURES = List.of(
            "transformer",
            "transformer decoder",
            "transformer encoder-decoder",
            "decoder",
            "encoder",
            "diffusion",
            "RNN",
            "CNN",
            "LSTM",
            "NeRF",
            "hybrid",
            "undisclosed",
            "other");
    private static final List<String> TREATMENTS = List.of("pre-trained", "instruct fine-tuned", "chat fine-tuned");

    private final SourceInfo source;
    private final Assessment assessment;
    private final StringBuilder out = new StringBuilder();

    MofFile(SourceInfo source, Assessment assessment) {
        this.source = source;
        this.assessment = assessment;
    }

    String text() {
        Map<String, String> told = told();
        out.append("# Written by Ajar ").append(Ajar.version()).append(" from ").append(comment(source.uri()));
        if (source.revision() != null) out.append(" at ").append(comment(source.revision()));
        out.append("\n# Listed is what can be had. A license that is not told is left out, never inherited.\n");
        out.append("framework:\n");
        field(1, "name", "Model Openness Framework");
        field(1, "version", "1.0");
        field(1, "date", "2024-12-15");
        out.append("release:\n");
        field(1, "name", assessment.subject().name());
        field(1, "version", told.getOrDefault("version", ""));
        if (date(told.getOrDefault("released", ""))) field(1, "date", told.getOrDefault("released", ""));
        field(1, "type", among(TYPES, told.get("type")));
        field(1, "architecture", among(ARCHITECTURES, told.get("architecture")));
        String treatment = among(TREATMENTS, told.get("treatment"));
        if (!treatment.isEmpty()) field(1, "treatment", treatment);
        field(1, "origin", told.getOrDefault("origin", ""));
        field(1, "producer", told.getOrDefault("producer", owner()));
        field(1, "contact", told.getOrDefault("contact", ""));
        address("repository", "github.com", "gitlab.com");
        address("huggingface", "huggingface.co");
        out.append("  license: {}\n");
        components();
        return out.toString();
    }

    private void components() {
        List<MotPart> listed = new ArrayList<>();
        for (MotPart part : MotPart.values()) if (!parts(part).isEmpty()) listed.add(part);
        if (listed.isEmpty()) {
            out.append("  components: []\n");
            return;
        }
        out.append("  components:\n");
        for (MotPart part : listed) component(part, parts(part));
    }

    private void component(MotPart part, List<Component> found) {
        Component counts = counts(found);
        out.append("    -\n");
        field(3, "name", part.title());
        field(3, "description", description(counts));
        String license = license(counts.license().license());
        if (license != null) field(3, "license", license);
        String text = licensePath(counts);
        if (text != null) field(3, "license_path", text);
        String path = path(counts);
        if (path != null) field(3, "component_path", path);
    }

    /// The components behind a part that can be had; none where one that the part needs cannot. An entry that stands
    /// for two kinds is listed with the first; the second worsens it where it can be had.
    private List<Component> parts(MotPart part) {
        List<Component> found = new ArrayList<>();
        for (ComponentKind kind : part.kinds()) {
            List<Component> of = of(part, kind);
            boolean first = kind == part.kinds().getFirst();
            if (first && (of.isEmpty() || of.stream().anyMatch(component -> !component.released()))) return List.of();
            of.stream().filter(Component::released).forEach(found::add);
        }
        return found;
    }

    private List<Component> of(MotPart part, ComponentKind kind) {
        List<Component> of = new ArrayList<>();
        boolean samples = part == MotPart.SAMPLE_MODEL_OUTPUTS;
        for (Component component : assessment.components()) {
            if (component.kind() != kind) continue;
            if (kind == ComponentKind.CONFIGURATION_AND_METADATA && samples != "samples".equals(component.subkind()))
                continue;
            of.add(component);
        }
        return of;
    }

    /// The one whose license decides: the last that is not open, else the first.
    private static Component counts(List<Component> found) {
        Component counts = found.getFirst();
        for (Component component : found) {
            String license = license(component.license().license());
            if (license == null || !MotTool.isOpen(license)) counts = component;
        }
        return counts;
    }

    /// As the tool writes it; `null` where nothing is told.
    private static @Nullable String license(LicenseRef license) {
        return switch (license) {
            case LicenseRef.Known(String id) -> id;
            case LicenseRef.Candidates candidates -> String.join("|", candidates.ids());
            case LicenseRef.NotTold _ -> null;
            case LicenseRef.Unrecognized unrecognized ->
                unrecognized.name() == null || unrecognized.name().isBlank() ? "unrecognized" : unrecognized.name();
            case LicenseRef.None _ -> "unlicensed";
        };
    }

    private static String description(Component counts) {
        StringBuilder text = new StringBuilder(
                switch (counts.status()) {
                    case IN_REPOSITORY -> "in the repository";
                    case LINKED -> "linked";
                    case GATED -> "behind a gate: terms or approval first";
                    case HOSTED, MENTIONED, WITHHELD, NOT_FOUND, UNKNOWN ->
                        counts.status().wire();
                });
        if (counts.facts().get("attested-by") instanceof String by)
            text.append("; attested by ").append(by);
        if (counts.license().license() instanceof LicenseRef.Candidates(List<String> ids))
            text.append("; license undecided: ").append(String.join(" or ", ids));
        if (counts.license().license() instanceof LicenseRef.NotTold) text.append("; license not told");
        return text.toString();
    }

    private static @Nullable String path(Component component) {
        if (!component.urls().isEmpty()) return component.urls().getFirst();
        if (component.status() != Status.IN_REPOSITORY || component.evidence().isEmpty()) return null;
        return component.evidence().getLast().path();
    }

    /// Where the text of the license was read.
    private static @Nullable String licensePath(Component component) {
        for (var license : component.licenses()) {
            if (license.origin() != Origin.DETECTED
                    || !license.license().equals(component.license().license())) continue;
            for (Evidence evidence : license.evidence()) return evidence.path();
        }
        return null;
    }

    /// What a record tells of the release besides its parts.
    private Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        for (Component component : assessment.components())
            if (component.kind() == ComponentKind.ACCESS_CHANNEL)
                component.facts().forEach((key, value) -> told.putIfAbsent(key, value.toString()));
        return told;
    }

    private void address(String key, String... hosts) {
        List<String> urls = new ArrayList<>(List.of(source.uri()));
        for (Component component : assessment.components())
            if (component.kind() == ComponentKind.ACCESS_CHANNEL) urls.addAll(component.urls());
        for (String url : urls)
            for (String host : hosts)
                if (host.equals(host(url))) {
                    field(1, key, url);
                    return;
                }
    }

    /// The owner in the address of the place, or in the name of the model on the Hub.
    private String owner() {
        String host = host(source.uri());
        if (host != null && (host.equals("github.com") || host.equals("gitlab.com") || host.equals("huggingface.co"))) {
            String[] path = source.uri()
                    .substring(source.uri().indexOf(host) + host.length())
                    .split("/", -1);
            if (path.length > 2) return path[1];
        }
        for (String member : assessment.subject().members()) {
            int slash = member.indexOf('/');
            if (slash > 0) return member.substring(0, slash);
        }
        return "";
    }

    private static @Nullable String host(String url) {
        if (!url.startsWith("https://") && !url.startsWith("http://")) return null;
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String among(List<String> words, @Nullable String said) {
        if (said == null) return "";
        for (String word : words) if (word.equalsIgnoreCase(said)) return word;
        return "";
    }

    private static boolean date(String text) {
        try {
            return !java.time.LocalDate.parse(text).toString().isEmpty();
        } catch (java.time.format.DateTimeParseException _) {
            return false;
        }
    }

    private void field(int depth, String key, String value) {
        out.append("  ".repeat(depth))
                .append(key)
                .append(": ")
                .append(quoted(value))
                .append('\n');
    }

    private static String comment(String text) {
        return printable(text);
    }

    /// Single quotes, so that no word is taken for a number, a truth or nothing.
    private static String quoted(String text) {
        return "'" + printable(text).replace("'", "''") + "'";
    }

    /// One line of characters that YAML allows everywhere.
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        text.strip().codePoints().limit(MAX_TEXT).forEach(c -> {
            boolean plain = c >= 0x20
                    && c != 0x7f
                    && !(c >= 0x80 && c < 0xa0)
                    && c != 0x2028
                    && c != 0x2029
                    && c != 0xfeff
                    && !(c >= 0xd800 && c < 0xe000)
                    && (c & 0xfffe) != 0xfffe;
            clean.appendCodePoint(plain ? c : ' ');
        });
        return clean.toString();
    }
}
