package dev.ajar.license.terms;

/// What the head of a list says of what the list names.
enum Listed {
    NOTHING,
    /// "You may not use it to:"
    FORBIDDEN,
    /// "Without a license from us you may not:"
    FORBIDDEN_WITHOUT_LICENSE,
    /// "You may use it solely for:"
    ONLY
}
