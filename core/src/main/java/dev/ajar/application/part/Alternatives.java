package dev.ajar.application.part;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.Software;
import dev.ajar.application.knowledge.Software.Range;
import dev.ajar.model.Application.Replacement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Open software that plays the same role, from the same table: the role used here decides, not the product's name.
final class Alternatives {
    private static final int MOST = 4;
    private static final List<String> GRADES = List.of("verified", "secondary", "unverified");

    private final Knowledge knowledge;

    Alternatives(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Replacement> software(String role, @Nullable Software instead) {
        String serving = knowledge.roles().serving(role);
        String wanted = serving != null && knowledge.roles().model(role) == null ? serving : role;
        String function = instead == null ? "" : instead.function();
        List<Software> fit = new ArrayList<>();
        for (Software software : knowledge.components().all()) {
            boolean other = instead == null || !software.id().equals(instead.id());
            boolean open =
                    List.of("open", "copyleft").contains(software.newest().licenseClass());
            if (other
                    && open
                    && software.roles().contains(wanted)
                    && (instead == null || software.function().equals(function))
                    && software.roleByName().isEmpty()
                    && software.unmaintained().isEmpty()) fit.add(software);
        }
        fit.sort(Comparator.comparingInt(
                        (Software s) -> s.newest().licenseClass().equals("open") ? 0 : 1)
                .thenComparingInt(s -> s.roles().getFirst().equals(wanted) ? 0 : 1)
                .thenComparingInt(s -> GRADES.indexOf(s.newest().grade())));
        // Builds of one engine for several machines are one proposal.
        Set<String> engines = new HashSet<>();
        if (instead != null && !instead.engine().isEmpty()) engines.add(instead.engine());
        fit.removeIf(s -> !s.engine().isEmpty() && !engines.add(s.engine()));
        return fit.stream().limit(MOST).map(s -> replacement(s, wanted)).toList();
    }

    private static Replacement replacement(Software software, String role) {
        Range range = software.newest();
        String because = range.license() + ", role " + role + ", " + range.grade() + " " + range.checked();
        return new Replacement(software.id(), software.name(), range.license(), because);
    }
}
