/// What Ajar knows about well-known models without looking at them: recorded facts, each with its source and date.
///
/// Nothing here concludes, downloads or reads a model's files. Start at [Catalog].
@NullMarked
package dev.ajar.catalog;

import org.jspecify.annotations.NullMarked;
