/// The command line.
@NullMarked
package dev.ajar.cli;

import org.jspecify.annotations.NullMarked;
