/// Python modules, lightly: constants, settings with defaults, arguments with defaults, calls that load models.
///
/// Nothing is imported or run; values are followed inside one module only. Start at [PythonModule].
@NullMarked
package dev.ajar.application.python;

import org.jspecify.annotations.NullMarked;
