/// Places made to harm their reader, and what must hold when Ajar reads them: a clear issue, the rest assessed, bounded
/// time and memory, nothing executed, nothing read from outside, output that harms no terminal.
///
/// Makes such places in a folder of its own and nowhere else. Start at [HostileInputs].
@NullMarked
package dev.ajar.bench.hostile;

import org.jspecify.annotations.NullMarked;
