/// Ollama Modelfiles.
///
/// Start at [Modelfile].
@NullMarked
package dev.ajar.application.ollama;

import org.jspecify.annotations.NullMarked;
