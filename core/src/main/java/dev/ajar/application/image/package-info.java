/// From an image's build and source files to the models it loads by itself.
///
/// Start at [ImageSource].
@NullMarked
package dev.ajar.application.image;

import org.jspecify.annotations.NullMarked;
