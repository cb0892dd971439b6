/// Case sets for license identification: known texts in many forms, changed texts, texts that nobody knows, no texts.
/// They print a table and hold thresholds; they judge nothing else. Start at `FormCases`.
@NullMarked
package dev.ajar.license.index.cases;

import org.jspecify.annotations.NullMarked;
