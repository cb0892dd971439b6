/// Answers in other forms: the Model Openness Framework's model file, and badges. One file speaks of one subject.
///
/// Nothing here judges or reads files. Start at [Exports].
@NullMarked
package dev.ajar.export;

import org.jspecify.annotations.NullMarked;
