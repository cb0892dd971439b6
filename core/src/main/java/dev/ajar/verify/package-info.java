/// Whether what an earlier answer cites still stands where it stood.
///
/// Nothing here judges or follows links. Start at [Verification].
@NullMarked
package dev.ajar.verify;

import org.jspecify.annotations.NullMarked;
