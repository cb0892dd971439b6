/// Where a subject is read from: the only place of the project that touches files, object stores or networks.
///
/// A source must not interpret what it reads. Start at [Source] and [Snapshot].
@NullMarked
package dev.ajar.source;

import org.jspecify.annotations.NullMarked;
