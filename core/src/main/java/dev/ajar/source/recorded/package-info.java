/// Recorded snapshots: a listing of all paths, and the bytes of those files that an assessment reads.
///
/// Start at [RecordedSource].
@NullMarked
package dev.ajar.source.recorded;

import org.jspecify.annotations.NullMarked;
