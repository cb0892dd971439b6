/// How far Ajar's answers agree with labels made by hand, and how fast they come.
///
/// Never published, and nothing in the product may use it. Start at [Agreement].
@NullMarked
package dev.ajar.bench;

import org.jspecify.annotations.NullMarked;
