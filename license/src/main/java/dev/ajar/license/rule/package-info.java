/// Rules: many short and long wordings that each stand for a license, found where they stand word for word. An index
/// that a user built from such a collection has them; the index that this program comes with has none.
/// It compares no texts and judges no changes. Start at `RuleFinder`.
@NullMarked
package dev.ajar.license.rule;

import org.jspecify.annotations.NullMarked;
