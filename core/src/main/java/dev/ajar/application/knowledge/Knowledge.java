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

    /// This knowledge with a user's own component table before it.
    public Knowledge withComponents(String name, String yaml) {
        return new Knowledge(components.with(name, yaml), hosted, engines, roles, references, imageDefaults);
    }
}
