/// What a license asks: typed facts and conditions of known licenses, and the same read from unknown texts.
/// Names no license and no publisher: all knowledge comes from data. Start reading at [LicenseTerms].
@NullMarked
package dev.ajar.license.terms;

import org.jspecify.annotations.NullMarked;
