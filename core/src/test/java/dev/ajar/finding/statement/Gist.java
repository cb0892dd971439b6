package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Modality;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a text says of licenses in the fewest words: `weights of Heron: MIT`, `code: @LICENSE-CODE`, `Heron-7B: ~Heron
/// License`. An id stands as it is, `@` before the file or address of a license without one, `~` before a name that
/// nobody knows, `=` before that of a work whose license is taken over.
final class Gist {
    private static final Set<String> LIMITS =
            Set.of("non-commercial", "research-only", "registration-for-commercial-use");

    private Gist() {}

    static Set<String> of(Statements statements) {
        Set<String> gist = new LinkedHashSet<>();
        for (LicenseStatement each : statements.licenses()) {
            if (each.modality() != Modality.APPLIES) continue;
            List<String> subjects = subjects(each);
            for (String subject : subjects) {
                if (!each.sameAs().isEmpty()) gist.add(subject + ": =" + each.sameAs());
                else gist.addAll(licenses(subject, each.licenses()));
            }
        }
        return gist;
    }

    static Set<String> limits(Statements statements) {
        return statements.conditions().stream()
                .filter(c -> !c.mode().equals("intended") && !c.foreign())
                .map(ProseCondition::kind)
                .filter(LIMITS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> subjects(LicenseStatement each) {
        String names = String.join(" + ", each.names());
        if (each.matters().contains(Matter.OTHERS) && each.matters().size() == 1) return List.of();
        List<String> matters = each.matters().stream()
                .filter(m -> m != Matter.OTHERS && m != Matter.OUTPUTS)
                .map(m -> m.wire() + (names.isEmpty() ? "" : " of " + names))
                .toList();
        if (!matters.isEmpty()) return matters;
        return List.of(names.isEmpty() ? "project" : names);
    }

    /// The pointers of a statement that names a license as well add nothing.
    private static Set<String> licenses(String subject, List<LicenseNamed> licenses) {
        Set<String> ids = new LinkedHashSet<>();
        for (LicenseNamed each : licenses)
            if (!each.ids().isEmpty())
                ids.add(subject + ": " + (each.ids().size() > 4 ? family(each.ids()) : String.join("|", each.ids())));
        if (!ids.isEmpty()) return ids;
        for (LicenseNamed each : licenses)
            ids.add(subject + ": " + (each.target().isEmpty() ? "~" + each.name() : "@" + each.target()));
        return ids;
    }

    private static String family(List<String> ids) {
        String first = ids.getFirst();
        int end = first.length();
        for (String each : ids) while (!each.startsWith(first.substring(0, end))) end--;
        return first.substring(0, end) + " (" + ids.size() + ")";
    }

    /// Whether what was found is what was wanted, word for word; a `*` stands for any end.
    static boolean same(List<String> wanted, Set<String> found) {
        Set<String> rest = new LinkedHashSet<>(found);
        for (String each : wanted) {
            String want = each.toLowerCase(Locale.ROOT);
            if (!rest.removeIf(f -> matches(want, f.toLowerCase(Locale.ROOT)))) return false;
        }
        return rest.isEmpty();
    }

    private static boolean matches(String want, String found) {
        return want.endsWith("*") ? found.startsWith(want.substring(0, want.length() - 1)) : found.equals(want);
    }
}
