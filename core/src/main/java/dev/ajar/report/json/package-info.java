/// Reports for programs: the wire contract, field by field, and its JSON Schemas.
///
/// It shows what the model holds and must not judge. Start at [JsonFormat].
@NullMarked
package dev.ajar.report.json;

import org.jspecify.annotations.NullMarked;
