/// The report for a terminal: 80 columns, worst first.
///
/// It shows what the model holds and must not judge. Start at [TextFormat].
@NullMarked
package dev.ajar.report.text;

import org.jspecify.annotations.NullMarked;
