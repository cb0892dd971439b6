package dev.ajar.application.value;

/// A name that some file gives a value.
///
/// @param value may have holes where only running something would tell
/// @param conditional whether only one branch of a condition sets it
public record Assignment(String name, Traced value, Kind kind, Place place, boolean conditional) {}
