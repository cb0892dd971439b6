package dev.ajar.application.image;

import dev.ajar.application.dockerfile.Dockerfile;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.PythonCalls;
import dev.ajar.application.python.LoadingCalls;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Place;
import java.util.List;
import java.util.Set;

/// Reads which models an image loads by itself, from its Dockerfile and the files that its entry point starts.
///
/// The way: entry point and command of the final stage lead to a script or a module, looked for in the working folder
/// as `COPY` laid it, else beside the Dockerfile. A shell script leads on to what it starts. A module leads on to the
/// modules of the same source tree it takes in. A module whose classes register as a component counts only for that
/// component, as does one taken in under a comparison with a text. Counted are: files and repositories fetched by `RUN`
/// or by a script; a value the entry point passes; a default of an argument or of a setting that names a model; a text
/// given to a name that speaks of a model; and a text in a loading call. Defaults count only where some file of the way
/// loads a model at all.
public final class ImageSource {
    private final Texts texts;
    private final Knowledge knowledge;
    private final LoadingCalls calls = PythonCalls.load();

    public ImageSource(Texts texts, Knowledge knowledge) {
        this.texts = texts;
        this.knowledge = knowledge;
    }

    /// A model an image loads.
    ///
    /// @param hub `huggingface`, `url` …
    /// @param variables settings that replace it
    /// @param when component name it is bound to, or the empty text
    /// @param also further files of the same model
    public record Loaded(
            String model,
            String hub,
            String role,
            Set<String> variables,
            String when,
            Place at,
            String how,
            List<String> also) {}

    /// The models of one image.
    ///
    /// @param context folder that the build copies from
    public List<Loaded> models(Dockerfile file, String context) {
        return new Way(texts, knowledge, calls, file, context).models();
    }
}
