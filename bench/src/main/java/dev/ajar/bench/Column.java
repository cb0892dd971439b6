package dev.ajar.bench;

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

    /// The word at the head of the table and in a file of targets.
    String title() {
        return title;
    }
}
