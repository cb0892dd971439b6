package dev.ajar;

/// Something that was asked for besides the place is wrong, such as a file of attestations, or a format that cannot
/// hold
/// the answer. The message says what, what was expected and what to do.
public final class OptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OptionException(String message) {
        super(message);
    }

    public OptionException(String message, Throwable cause) {
        super(message, cause);
    }
}
