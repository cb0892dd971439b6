package dev.ajar.report.text;

import dev.ajar.model.Assessment;

/// One part of the report on one subject. A section without anything to say writes nothing, not even its heading.
@FunctionalInterface
interface Section {
    void write(Assessment assessment, TextPage page);
}
