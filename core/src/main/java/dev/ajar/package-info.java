/// Ajar as a library: a place in, a report out.
///
/// Nothing is decided here; the packages below do the work. Start at [Ajar].
@NullMarked
package dev.ajar;

import org.jspecify.annotations.NullMarked;
