package dev.ajar.model;

/// How much a finding or an issue matters to a reader.
public enum Severity implements Wire {
    ERROR,
    WARNING,
    INFO;

    @Override
    public String wire() {
        return Wire.wire(this);
    }
}
