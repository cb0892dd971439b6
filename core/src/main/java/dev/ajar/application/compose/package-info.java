/// Compose files with include, extends, override files, profiles and interpolation.
///
/// Follows the Compose Specification, chapters fragments, interpolation, merge, include and profiles. Start at
/// [ComposeProject].
@NullMarked
package dev.ajar.application.compose;

import org.jspecify.annotations.NullMarked;
