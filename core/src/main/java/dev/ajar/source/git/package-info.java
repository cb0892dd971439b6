/// Git: work trees with their revision and home, and repositories whose files are only in the object store.
///
/// No command is run, no hook, filter or setting of a repository, user or system takes effect, no other object
/// store is entered, nothing is written. Start at [GitSource].
@NullMarked
package dev.ajar.source.git;

import org.jspecify.annotations.NullMarked;
