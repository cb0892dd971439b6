/// Builds the license index.
@NullMarked
package dev.ajar.license.index.build;

import org.jspecify.annotations.NullMarked;
