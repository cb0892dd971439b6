/// From observations to subjects with components: scopes, concluded licenses, absences, base terms that flow down.
/// Pure: sees all observations at once and reads no file.
///
/// Start at [Assembly].
@NullMarked
package dev.ajar.assembly;

import org.jspecify.annotations.NullMarked;
