package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.List;
import java.util.Locale;

/// Links to repositories of code, and to files of this one.
final class CodeLinks {
    private static final List<String> TALK = List.of("/issues", "/pull", "/discussions", "/actions");
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".svg", ".gif");
    private static final int BEHIND = 30;

    private CodeLinks() {}

    static void repository(SeenLink seen) {
        Address address = seen.address();
        if (address.rest().startsWith("/releases")) {
            release(seen);
            return;
        }
        if (seen.parts().isInside(address)) {
            inside(seen);
            return;
        }
        if (address.name().isEmpty() || TALK.stream().anyMatch(address.rest()::startsWith)) return;
        cookbook(seen);
        Hit hit = seen.part(true);
        if (hit != null && hit.meaning().endsWith("-code") && !isEngine(seen)) {
            Part part = seen.meant(hit);
            seen.shows(part.kind(), part.subkind(), Status.LINKED, seen.foreign() ? Whose.OTHERS : Whose.UNSAID);
            if (!address.rest().isEmpty()) return;
        }
        String clause = seen.text().lower.substring(seen.before(), seen.after());
        if (seen.foreign()
                || Vocabulary.of("library-cue").any(clause)
                || seen.block().kind() == Block.Kind.ITEM)
            seen.shows(ComponentKind.SUPPORTING_TOOLS, "libraries", Status.LINKED, Whose.UNSAID);
    }

    static void inside(SeenLink seen) {
        String target = seen.link().target().toLowerCase(Locale.ROOT);
        if (target.startsWith("#") || PICTURES.stream().anyMatch(target::endsWith)) return;
        if (LicenseMention.leadsToLicense(seen.link().target())) return;
        Hit hit = seen.part(false);
        if (hit == null) {
            String words = seen.words().replace('.', ' ');
            hit = Vocabulary.of("part").first(words, 0, words.length());
        }
        if (hit == null) return;
        Part part = seen.meant(hit);
        if (part.kind() == ComponentKind.FINAL_WEIGHTS
                && !Address.of("https://h/" + seen.link().target()).endsLikeWeights()) return;
        if (part.kind().content() == ComponentKind.Content.DATA
                && part.kind() != ComponentKind.INTERMEDIATE_CHECKPOINTS
                && Address.of(seen.link().target()).isReading()) return;
        seen.shows(part.kind(), part.subkind(), Status.IN_REPOSITORY, Whose.OWN);
    }

    /// The page of a release, or a file of one: weights where it ends like weights, or where they are said to be there.
    private static void release(SeenLink seen) {
        Address address = seen.address();
        Hit hit = seen.part(true);
        boolean said = hit != null && hit.meaning().equals("final-weights");
        boolean file =
                address.endsLikeWeights() && (hit == null || !hit.meaning().endsWith("-data"));
        if (said || file)
            seen.shows(
                    ComponentKind.FINAL_WEIGHTS,
                    null,
                    Status.LINKED,
                    seen.parts().isInside(address) ? Whose.OWN : Whose.UNSAID);
    }

    /// A collection of examples by the same makers may hold code for fine-tuning: whether it does was not looked at.
    private static void cookbook(SeenLink seen) {
        String owner = seen.parts().setting.owner();
        boolean own = !owner.isEmpty() && seen.address().owner().equalsIgnoreCase(owner);
        if (own
                && Vocabulary.of("cookbook")
                        .any(seen.text().lower, seen.link().start(), seen.link().end()))
            seen.shows(ComponentKind.POST_TRAINING_CODE, null, Status.UNKNOWN, List.of(), Whose.OWN);
    }

    private static boolean isEngine(SeenLink seen) {
        int end = seen.link().end();
        return Vocabulary.of("engine")
                .any(seen.text().lower, end, Math.min(seen.text().length(), end + BEHIND));
    }
}
