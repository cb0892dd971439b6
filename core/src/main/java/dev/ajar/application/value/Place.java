package dev.ajar.application.value;

/// A line of a file, from 1; 0 where the whole file is meant.
public record Place(String path, int line) {}
