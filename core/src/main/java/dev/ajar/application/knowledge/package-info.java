/// What is known about software, hosted services, roles and images, as data with source and date.
///
/// Start at [ComponentTable].
@NullMarked
package dev.ajar.application.knowledge;

import org.jspecify.annotations.NullMarked;
