package dev.ajar.license.terms;

/// On which official lists a license stands.
///
/// @param openDefinition `recommended`, `superseded`, `other`, or empty
public record Standing(boolean osi, boolean fsf, String openDefinition, boolean publicDomain, boolean openMdw) {
    /// On none.
    public static final Standing NONE = new Standing(false, false, "", false, false);

    /// On any.
    public boolean official() {
        return osi || fsf || !openDefinition.isEmpty() || publicDomain || openMdw;
    }
}
