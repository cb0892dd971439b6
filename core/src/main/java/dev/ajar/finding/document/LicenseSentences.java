package dev.ajar.finding.document;

import dev.ajar.finding.statement.LicenseNamed;
import dev.ajar.finding.statement.LicenseStatement;
import dev.ajar.finding.statement.Matter;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.model.Basis;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Observation;
import dev.ajar.model.Span;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// License statements of a document as observations.
final class LicenseSentences {
    private static final Set<String> EMPTY =
            Set.of("", "license", "licence", "licenses", "license agreement", "agreement", "许可", "许可证", "协议", "授权");

    private final LicenseNames names;

    LicenseSentences(LicenseNames names) {
        this.names = names;
    }

    List<Observation> of(TextFile file, List<LicenseStatement> statements, Context context) {
        List<Observation> said = new ArrayList<>();
        for (LicenseStatement statement : statements) {
            if (statement.modality() != LicenseStatement.Modality.APPLIES) continue;
            if (onlyOthers(statement)) continue;
            for (LicenseNamed license : statement.licenses())
                if (!empty(license)) said.addAll(of(file, statement, license, context));
        }
        return said;
    }

    /// A word for license that names none and leads nowhere.
    private static boolean empty(LicenseNamed license) {
        boolean leads = !license.target().isEmpty() && !license.target().startsWith("#");
        return !leads && EMPTY.contains(license.name().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean onlyOthers(LicenseStatement statement) {
        return !statement.matters().isEmpty()
                && statement.matters().stream().allMatch(m -> m == Matter.OTHERS || m == Matter.OUTPUTS);
    }

    private List<Observation> of(TextFile file, LicenseStatement statement, LicenseNamed license, Context context) {
        Set<ComponentKind> kinds = Matters.kinds(statement.matters());
        boolean library = statement.reach() == LicenseStatement.Reach.LIBRARY;
        boolean project = statement.matters().contains(Matter.PROJECT)
                || (statement.matters().isEmpty() && statement.names().isEmpty())
                || statement.reach() == LicenseStatement.Reach.REPOSITORY;
        String raw = license.name().isEmpty() ? license.target() : license.name();
        Evidence evidence = new Evidence(
                file.path(),
                Span.line(statement.place().line()),
                statement.place().quote(),
                file.digest(),
                false);
        String inside = license.pointsInside() ? Resolved.inside(file.path(), license.target()) : null;
        String url = license.pointsInside() || license.target().isEmpty() ? null : license.target();
        List<Observation> said = new ArrayList<>();
        if (library) kinds = Matters.kinds(Set.of(Matter.CODE));
        LicenseRef ref = ref(license);
        if (!kinds.isEmpty() || !statement.names().isEmpty())
            said.add(new Observation.LicenseSaid(
                    raw, ref, inside, url, kinds, false, about(statement, context), Basis.STATEMENT, evidence));
        if (project && statement.names().isEmpty())
            said.add(new Observation.LicenseSaid(
                    raw, ref, inside, url, Set.of(), true, List.of(), Basis.STATEMENT, evidence));
        return said;
    }

    private static List<String> about(LicenseStatement statement, Context context) {
        List<String> about = new ArrayList<>(statement.names());
        for (String address : statement.addresses()) {
            String hub = HubLink.id(address);
            if (hub != null) about.add(hub);
        }
        return about.isEmpty() ? context.at(statement.place().line()) : about;
    }

    private LicenseRef ref(LicenseNamed license) {
        LicenseRef byName = license.name().isEmpty()
                ? new LicenseRef.Unrecognized(license.target())
                : Resolved.of(names, license.name());
        if (!(byName instanceof LicenseRef.Unrecognized) || license.target().isEmpty()) return byName;
        LicenseRef byTarget = Resolved.of(names, license.target());
        return byTarget instanceof LicenseRef.Unrecognized ? byName : byTarget;
    }
}
