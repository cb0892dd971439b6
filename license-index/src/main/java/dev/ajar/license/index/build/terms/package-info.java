/// Turns what the YAML files under `terms/` say about names and terms of licenses into two sections of the index.
/// Decides nothing that the files do not say. Start reading at [TermsCompiler].
@NullMarked
package dev.ajar.license.index.build.terms;

import org.jspecify.annotations.NullMarked;
