/// Shade, freedom, completeness and category: the openness map. Pure; the names of the categories are data.
///
/// Start at [OpennessMap].
@NullMarked
package dev.ajar.openness;

import org.jspecify.annotations.NullMarked;
