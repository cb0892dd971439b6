/// Environment files and shell scripts, read without running them.
///
/// A command substitution is a value that exists and is not known here. Start at [ScriptReader].
@NullMarked
package dev.ajar.application.shell;

import org.jspecify.annotations.NullMarked;
