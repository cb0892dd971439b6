package dev.ajar.bench.identifying;

/// What is timed: one file from its bytes to an answer. The number keeps the work from being left out.
@FunctionalInterface
interface Reading {
    int read(byte[] bytes);
}
