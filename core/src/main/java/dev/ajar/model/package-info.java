/// The values an assessment is made of: subjects, components, licenses, conditions, findings, and the evidence under
/// each.
///
/// Nothing here reads a file, judges or prints. Start at [Report].
@NullMarked
package dev.ajar.model;

import org.jspecify.annotations.NullMarked;
