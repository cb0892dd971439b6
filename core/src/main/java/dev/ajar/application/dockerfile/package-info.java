/// Dockerfiles: base images, settings, entry point, what build steps fetch.
///
/// Nothing is built. Start at [Dockerfile].
@NullMarked
package dev.ajar.application.dockerfile;

import org.jspecify.annotations.NullMarked;
