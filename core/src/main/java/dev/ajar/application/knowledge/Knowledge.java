package dev.ajar.application.knowledge;

/// All knowledge files together.
public record Knowledge(
        ComponentTable components,
        HostedServices hosted,
        Engines engines,
        Roles roles,
        References references,
        ImageDefaults imageDefaults) {
    public static Knowledge load() {
        return new Knowledge(
                ComponentTable.load(),
                HostedServices.load(),
                Engines.load(),
                Roles.load(),
                References.load(),
                ImageDefaults.load());
    }

    /// This knowledge with another table of software.
    public Knowledge withComponents(ComponentTable table) {
        return new Knowledge(table, hosted, engines, roles, references, imageDefaults);
    }
}
