/// Takes an AI application apart: reads its deployment files, finds services, models, data sets and hosted services,
/// and places the whole on the openness map.
///
/// Nothing found is executed, rendered or fetched. Start at [Applications].
@NullMarked
package dev.ajar.application;

import org.jspecify.annotations.NullMarked;
