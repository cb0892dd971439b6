/// From workloads to the parts of an application: engines, model references, hosted services, roles.
///
/// No rule names an application; all names live in the knowledge files. Start at [Workload] and [PartFinder].
@NullMarked
package dev.ajar.application.part;

import org.jspecify.annotations.NullMarked;
