/// The command line: verbs, options, exit codes.
///
/// Nothing is assessed here, and nothing but the answer goes to standard output. Start at [Main] and [Verbs].
@NullMarked
package dev.ajar.cli;

import org.jspecify.annotations.NullMarked;
