package dev.ajar.model;

/// How a component can be had. What was looked at, or the issue, stands in the component.
public enum Status implements Wire {
    /// A file or passage of the snapshot is the component.
    IN_REPOSITORY,
    /// An address is given; it was not followed.
    LINKED,
    /// As linked, but terms must be accepted or access approved first.
    GATED,
    /// Only behind a service.
    HOSTED,
    /// Spoken of, with no way to get it.
    MENTIONED,
    /// Said not to be released.
    WITHHELD,
    /// Looked for where it would be, and not there.
    NOT_FOUND,
    /// Could not look.
    UNKNOWN;

    private final String wire = Wire.wire(this);

    @Override
    public String wire() {
        return wire;
    }
}
