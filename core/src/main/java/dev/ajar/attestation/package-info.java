/// What people attest of a model: `ajar.yaml` beside it, or a file of the user's own. Strictly read, weighed against
/// what the files show, and kept apart from it.
///
/// Nothing here reads the world or judges by a framework. Start at [AttestationFile].
@NullMarked
package dev.ajar.attestation;

import org.jspecify.annotations.NullMarked;
