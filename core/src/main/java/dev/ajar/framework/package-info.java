/// Published openness frameworks, each by its own rules and version, judged from one set of evidence.
///
/// A framework is data; the classes here know four shapes of grading and no framework by name, save the one that
/// repeats a published tool's defects. Nothing here looks for evidence. Start at [Frameworks] and [Judge].
@NullMarked
package dev.ajar.framework;

import org.jspecify.annotations.NullMarked;
