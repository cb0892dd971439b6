/// The YAML at the top of a model card, and configuration beside the weights.
@NullMarked
package dev.ajar.finding.card;

import org.jspecify.annotations.NullMarked;
