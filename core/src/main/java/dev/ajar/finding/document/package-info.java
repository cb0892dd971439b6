/// Documents: what READMEs, model cards and other prose say of licenses, parts, models and openness.
///
/// Start at [DocumentFinder].
@NullMarked
package dev.ajar.finding.document;

import org.jspecify.annotations.NullMarked;
