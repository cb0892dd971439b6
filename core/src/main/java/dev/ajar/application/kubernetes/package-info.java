/// Kubernetes and KServe manifests as workloads.
///
/// Start at [Manifests].
@NullMarked
package dev.ajar.application.kubernetes;

import org.jspecify.annotations.NullMarked;
