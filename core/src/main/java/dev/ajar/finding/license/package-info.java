/// License files: which texts they hold, what those ask, and what the file's name says they are for.
///
/// Start at [LicenseFileFinder].
@NullMarked
package dev.ajar.finding.license;

import org.jspecify.annotations.NullMarked;
