/// The Model Openness Tool's own arithmetic, defects included, so that its verdicts can be compared with.
///
/// Nothing here is how Ajar reads the specification; that is framework data. Start at [MotTool].
@NullMarked
package dev.ajar.framework.mot;

import org.jspecify.annotations.NullMarked;
