/// Which license a text is, what it asks and what was changed.
@NullMarked
package dev.ajar.license;

import org.jspecify.annotations.NullMarked;
