/// What one file shows, with evidence. A finder never concludes: what is missing, which license reaches which
/// component and how many models a repository speaks for is the assembly's work.
///
/// Start at [Finder]; the list of all is [Finders].
@NullMarked
package dev.ajar.finding;

import org.jspecify.annotations.NullMarked;
