package dev.ajar.bench;

import java.util.Locale;

/// What is compared, in the order of the table.
enum Column {
    WEIGHTS_LICENSE("license"),
    FREEDOM("freedom"),
    COMPLETENESS("level"),
    STATUS("status"),
    LICENSES("licenses"),
    PRECISION("cond.prec"),
    RECALL("cond.rec"),
    OPEN_WASHING("washing"),
    DEPTH("depth"),
    QUOTES("quotes");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// The word in a file of targets.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
