/// Package manifests: what they declare of license and dependencies.
@NullMarked
package dev.ajar.finding.manifest;

import org.jspecify.annotations.NullMarked;
