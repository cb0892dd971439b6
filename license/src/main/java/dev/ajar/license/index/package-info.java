/// The license index as it lies in the file: sections, texts, tables; mapped, never copied.
/// It decides nothing. Start at `IndexFile`.
@NullMarked
package dev.ajar.license.index;

import org.jspecify.annotations.NullMarked;
