/// Helm charts by merged values; no template is rendered.
///
/// Start at [HelmChart].
@NullMarked
package dev.ajar.application.helm;

import org.jspecify.annotations.NullMarked;
