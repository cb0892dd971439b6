/// One class a finding: what a reader should know that is no verdict. Each has a page of documentation by its id.
///
/// Start at [Checks].
@NullMarked
package dev.ajar.assembly.check;

import org.jspecify.annotations.NullMarked;
