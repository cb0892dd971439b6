package dev.ajar.report.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// Writes every character that commands a terminal or turns the direction of a line as `\\uXXXX`, so that a document
/// can be shown as it is. Its value stays the same.
final class QuietEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    QuietEscapes() {
        ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return quiet(character) ? null : new SerializedString(String.format("\\u%04x", character));
    }

    private static boolean quiet(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> character > Character.MAX_VALUE; // joiners and marks of direction
            default -> true;
        };
    }
}
