/// Bytes to tokens: folds form away and keeps each token's place.
/// It knows no license. Start at `Tokenizer`.
@NullMarked
package dev.ajar.license.text;

import org.jspecify.annotations.NullMarked;
