package dev.ajar.finding.card;

import dev.ajar.fileformat.Tree;
import dev.ajar.finding.document.Resolved;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.Resolution;
import dev.ajar.model.Basis;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Observation;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The license fields of a card. Where `license` is a placeholder, `license_name` and `license_link` decide; a link
/// to a file of the repository is read there.
final class CardLicense {
    private final LicenseNames names;

    CardLicense(LicenseNames names) {
        this.names = names;
    }

    List<Observation> of(TextFile file, Tree.Fields card) {
        List<Observation> said = new ArrayList<>();
        for (Tree.Text license : card.texts("license")) said.add(one(file, card, license));
        if (said.isEmpty()) card.text("license_name").ifPresent(name -> said.add(one(file, card, name)));
        return said;
    }

    private Observation one(TextFile file, Tree.Fields card, Tree.Text license) {
        @Nullable String name = card.text("license_name").map(Tree.Text::value).orElse(null);
        @Nullable String link = card.text("license_link").map(Tree.Text::value).orElse(null);
        Resolution resolution = names.resolve(license.value(), name, link);
        boolean placeholder = names.resolve(license.value()) instanceof Resolution.Placeholder;
        String raw = placeholder && name != null ? name : license.value();
        LicenseRef ref = Resolved.of(resolution, raw);
        @Nullable String inside = link == null ? null : Resolved.inside(file.path(), link);
        return new Observation.LicenseSaid(
                raw,
                ref,
                inside,
                link != null && inside == null ? link : null,
                Set.of(),
                true,
                List.of(),
                Basis.NAMED,
                file.evidence(license.line()));
    }
}
