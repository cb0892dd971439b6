/// YAML trees that keep the place of every node, within limits on size, depth and expansion.
///
/// Tags and types are not interpreted. Start at [YamlReader].
@NullMarked
package dev.ajar.application.yaml;

import org.jspecify.annotations.NullMarked;
