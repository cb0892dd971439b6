/// Reports: the same assessment for programs and for readers.
///
/// A report format shows what was found; it must not judge, and adds no fact. Start at [ReportFormat].
@NullMarked
package dev.ajar.report;

import org.jspecify.annotations.NullMarked;
