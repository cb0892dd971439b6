package dev.ajar.cli;

/// The arguments ask for something that cannot be. The message says what, what was expected, and what there is.
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
