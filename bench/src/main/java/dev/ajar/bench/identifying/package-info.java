/// How fast licenses are identified: files in memory, one thread and two, and reading words alone. What it finds is
/// judged
/// elsewhere. Start at `Speed`.
@NullMarked
package dev.ajar.bench.identifying;

import org.jspecify.annotations.NullMarked;
