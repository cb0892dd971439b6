/// Files on disk: a plain folder or a single file.
///
/// Never follows a link and never opens what is no regular file. Start at [DirectorySource].
@NullMarked
package dev.ajar.source.directory;

import org.jspecify.annotations.NullMarked;
