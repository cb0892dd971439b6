/// Model weights: by name, size and header, never by their contents.
@NullMarked
package dev.ajar.finding.weights;

import org.jspecify.annotations.NullMarked;
