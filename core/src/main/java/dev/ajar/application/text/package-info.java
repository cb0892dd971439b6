/// Texts of a snapshot within limits, with lines and digests for evidence.
///
/// A text is never interpreted here. Start at [Texts].
@NullMarked
package dev.ajar.application.text;

import org.jspecify.annotations.NullMarked;
