/// Plumbing that all packages may use and that knows nothing of the domain.
@NullMarked
package dev.ajar.internal;

import org.jspecify.annotations.NullMarked;
