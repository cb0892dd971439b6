/// Tokens and index to matches: seeds, alignment, differences, decision.
/// It reads no file. Start at `Identifier`.
@NullMarked
package dev.ajar.license.match;

import org.jspecify.annotations.NullMarked;
