/// Catalog names as subjects: what is recorded about a model, in the shape an assessment starts from.
///
/// Nothing here judges how open a model is. Start at [CatalogSubject].
@NullMarked
package dev.ajar.source.catalog;

import org.jspecify.annotations.NullMarked;
