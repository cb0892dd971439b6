package dev.ajar.license;

import org.jspecify.annotations.Nullable;

/// A text of the index.
///
/// @param wording name of this wording, unique in the index
/// @param kind license, terms, use-policy or exception
/// @param facts id of its row of typed terms
/// @param spdx SPDX id
/// @param origin where the text is published
/// @param publishWords whether its words may be shown
/// @param deprecated an SPDX id that should not be used any more
public record KnownText(
        String wording,
        Kind kind,
        @Nullable String facts,
        @Nullable String spdx,
        String origin,
        String sha256,
        boolean publishWords,
        boolean deprecated) {

    public enum Kind {
        LICENSE(0),
        TERMS(1),
        USE_POLICY(2),
        EXCEPTION(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /// The number that stands for it in files.
        public int code() {
            return code;
        }

        public static Kind of(int code) {
            return switch (code) {
                case 1 -> TERMS;
                case 2 -> USE_POLICY;
                case 3 -> EXCEPTION;
                default -> LICENSE;
            };
        }
    }

    /// SPDX id, else facts id, else the wording's own name.
    public String id() {
        if (spdx != null) return spdx;
        return facts != null ? facts : wording;
    }
}
