/// Program code: which part of a model's making or use a file is.
@NullMarked
package dev.ajar.finding.code;

import org.jspecify.annotations.NullMarked;
