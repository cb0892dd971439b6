/// File formats read from bytes: headers of weights, cards, configs, manifests, pointers.
///
/// Pure: no file is opened, nothing found is loaded, resolved or run. Every input may be hostile; what cannot be
/// understood is an answer, never an exception. Start at [Parsed].
@NullMarked
package dev.ajar.fileformat;

import org.jspecify.annotations.NullMarked;
