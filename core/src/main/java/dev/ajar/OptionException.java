package dev.ajar;

/// Something that was given besides the place, such as a file of attestations, is wrong. The message says what, what
/// was expected and what to do.
public final class OptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OptionException(String message, Throwable cause) {
        super(message, cause);
    }
}
