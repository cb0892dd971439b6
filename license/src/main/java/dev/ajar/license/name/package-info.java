/// From a declared name, id, URL or expression to a license. Knows no text: a name says what someone claims.
/// Start reading at [LicenseNames].
@NullMarked
package dev.ajar.license.name;

import org.jspecify.annotations.NullMarked;
