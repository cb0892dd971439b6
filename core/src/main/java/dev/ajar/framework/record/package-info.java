/// Published openness records as subjects: model files of the Model Openness Tool, systems of the European Open Source
/// AI Index, products of the AI Stack Map. What a record says is said by the record, never found by Ajar.
///
/// Nothing here judges. Start at [RecordFile].
@NullMarked
package dev.ajar.framework.record;

import org.jspecify.annotations.NullMarked;
