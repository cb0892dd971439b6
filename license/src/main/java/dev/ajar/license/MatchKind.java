package dev.ajar.license;

/// What was found: the words of a license, or only a sign that names one.
public enum MatchKind {
    /// The words of a license or of an exception.
    TEXT,
    /// A short statement that a license applies.
    NOTICE,
    /// A machine-readable field such as `SPDX-License-Identifier`.
    TAG,
    /// The name or address of a license.
    REFERENCE,
    /// The words of a use policy.
    POLICY
}
