/// Exports of workflow builders.
///
/// Start at [DifyApp] and [FlowExport].
@NullMarked
package dev.ajar.application.lowcode;

import org.jspecify.annotations.NullMarked;
