/// Hugging Face Spaces by the front matter of their README.
///
/// Start at [Space].
@NullMarked
package dev.ajar.application.space;

import org.jspecify.annotations.NullMarked;
