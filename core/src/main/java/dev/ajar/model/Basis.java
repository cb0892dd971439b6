package dev.ajar.model;

/// Why a license is thought to cover a component, strongest first.
public enum Basis implements Wire {
    /// A header, a tag or the license itself names the component or its class.
    NAMED,
    /// A sentence says so.
    STATEMENT,
    /// The file name says so: `LICENSE-MODEL`.
    FILE_NAME,
    /// The license lies in the folder of the component.
    FOLDER,
    /// Taken from the repository; never reaches what is only linked.
    INHERITED,
    /// A person says so.
    ATTESTED;

    @Override
    public String wire() {
        return Wire.wire(this);
    }
}
