package dev.ajar.model;

/// How free one component is, best first. [#UNKNOWN] stands outside the order.
public enum Shade implements Wire {
    /// Under a license on an official list.
    OPEN,
    /// Usable commercially, with limits, or under a license on no official list.
    CONDITIONAL,
    /// Commercial use or redistribution is forbidden or needs a contract.
    NONCOMMERCIAL,
    /// Published, looked at, no license found.
    UNLICENSED,
    /// Only behind a service.
    HOSTED,
    /// Withheld, or looked for and not found.
    CLOSED,
    /// Not told, not looked at, or not readable.
    UNKNOWN;

    @Override
    public String wire() {
        return Wire.wire(this);
    }

    /// The worse of two shades. Unknown is worse than open only in the sense that it is kept: the caller
    /// who must not lose it uses [Possible].
    public Shade worse(Shade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
