/// Values with their origin: which variable, which file, which line.
///
/// Nothing here reads a file. Start at [Traced] and [Variables].
@NullMarked
package dev.ajar.application.value;

import org.jspecify.annotations.NullMarked;
