package dev.ajar.attestation;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing a person says.
///
/// @param claim what
/// @param url where the reason can be read, or `null`
public record Statement(
        Claim claim,
        String author,
        String date,
        String reason,
        @Nullable String url,
        Evidence evidence) {
    /// What is said.
    public sealed interface Claim {
        /// A judgement that frameworks ask a person for.
        record Judges(String name, boolean holds) implements Claim {}

        /// A fact about the components of one kind.
        ///
        /// @param name only the component of this name, or `null` for all of the kind
        /// @param at the path in the repository or the address where it can be had, or `null`
        record Tells(
                ComponentKind kind,
                @Nullable String name,
                @Nullable Status status,
                @Nullable LicenseRef license,
                @Nullable String subkind,
                @Nullable String at)
                implements Claim {}
    }

    /// What it speaks of: the name of a judgement, or the kind of a component.
    String about() {
        return switch (claim) {
            case Claim.Judges judges -> judges.name();
            case Claim.Tells tells -> tells.kind().wire();
        };
    }

    /// What it says, in wire words.
    String says() {
        return switch (claim) {
            case Claim.Judges judges -> judges.holds() ? "yes" : "no";
            case Claim.Tells tells -> {
                List<String> words = new ArrayList<>();
                if (tells.status() != null) words.add("status " + tells.status().wire());
                if (tells.license() != null)
                    words.add("license " + tells.license().wireId());
                if (tells.subkind() != null) words.add("subkind " + tells.subkind());
                if (tells.at() != null) words.add("at " + tells.at());
                yield String.join(", ", words);
            }
        };
    }

    /// How reports name the speaker.
    String by() {
        return "attested by " + author + " on " + date;
    }
}
