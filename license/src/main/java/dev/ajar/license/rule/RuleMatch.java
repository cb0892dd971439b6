package dev.ajar.license.rule;

/// A rule and the words where it stands.
///
/// @param from first word
/// @param to word after the last
/// @param rule its place in the index
/// @param kind of [RuleTraits]
record RuleMatch(int from, int to, int rule, int kind) {
    int length() {
        return to - from;
    }
}
