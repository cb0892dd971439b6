package dev.ajar.application.python;

import dev.ajar.application.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Calls of public libraries that load a model or a data set, as data.
public final class LoadingCalls {
    private final Map<String, Call> all;

    private LoadingCalls(Map<String, Call> all) {
        this.all = all;
    }

    /// One call.
    ///
    /// @param keywords arguments that name what is loaded
    /// @param position of the argument where it has no keyword; -1 where only a keyword names it
    /// @param onlyAfter objects it must be called on, or empty
    /// @param kind `model`, `dataset` or `adapter`
    /// @param hub where names are looked up
    /// @param role or the empty text
    /// @param bare what the library puts before a name without owner, or the empty text
    public record Call(
            String name,
            List<String> keywords,
            int position,
            List<String> onlyAfter,
            String kind,
            String hub,
            String role,
            boolean auxiliary,
            String bare) {
        /// The id that the library looks up for a value.
        public String id(String value) {
            boolean name = !bare.isEmpty() && !value.isEmpty() && value.indexOf('/') < 0 && value.indexOf(' ') < 0;
            return name ? bare + value : value;
        }
    }

    /// Reads the table.
    public static LoadingCalls of(Yaml file) {
        Map<String, Call> all = new LinkedHashMap<>();
        for (Yaml e : Yaml.items(file.get("calls")))
            all.put(
                    e.string("call"),
                    new Call(
                            e.string("call"),
                            Yaml.texts(e.get("keywords")).stream()
                                    .map(t -> t.text())
                                    .toList(),
                            e.string("position").isEmpty() ? -1 : Integer.parseInt(e.string("position")),
                            Yaml.texts(e.get("only-after")).stream()
                                    .map(t -> t.text())
                                    .toList(),
                            e.string("kind").isEmpty() ? "model" : e.string("kind"),
                            e.string("hub").isEmpty() ? "huggingface" : e.string("hub"),
                            e.string("role"),
                            e.string("auxiliary").equals("true"),
                            e.string("bare")));
        return new LoadingCalls(all);
    }

    public @Nullable Call byName(String name) {
        return all.get(name);
    }
}
