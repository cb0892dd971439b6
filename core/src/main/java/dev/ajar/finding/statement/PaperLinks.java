package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.List;

/// Links to papers and reports, and what those are said to hold.
final class PaperLinks {
    /// The lines at the top of a document, where links are about the work itself.
    private static final int TOP = 40;

    /// Letters of the words that introduce a list, from their end.
    private static final int INTRO = 400;

    private PaperLinks() {}

    static void paper(SeenLink seen) {
        Link link = seen.link();
        List<String> names = seen.parts()
                .names(seen.text(), seen.before(), Math.min(seen.text().length(), link.end()));
        Whose whose = whose(seen, names);
        Hit hit = Vocabulary.of("part").first(seen.text().lower, link.start(), link.end());
        if (hit != null && hit.meaning().equals("data-information")) {
            seen.shows(ComponentKind.DATA_INFORMATION, null, Status.LINKED, whose);
            return;
        }
        if (hit != null && hit.meaning().equals("model-card"))
            seen.shows(ComponentKind.MODEL_CARD, null, Status.LINKED, whose);
        if (seen.address().kind().equals("preprint"))
            seen.shows(ComponentKind.TECHNICAL_REPORT, "preprint", Status.LINKED, names, whose);
        else seen.shows(ComponentKind.RESEARCH_PAPER, null, Status.LINKED, names, whose);
    }

    /// A report, paper or page that the words before it call one for results.
    static void results(SeenLink seen) {
        boolean document = switch (seen.address().kind()) {
            case "preprint", "paper", "page", "storage" -> true;
            default -> false;
        };
        if (!document || seen.address().holdsData() || seen.foreign()) return;
        boolean said = Vocabulary.of("results-cue")
                .any(seen.text().lower, seen.sentence(), seen.link().end());
        Block intro = seen.block().intro();
        if (!said && intro != null) {
            String lower = intro.text().lower;
            said = Vocabulary.of("results-cue").any(lower, Math.max(0, lower.length() - INTRO), lower.length());
        }
        if (said) seen.shows(ComponentKind.EVALUATION_RESULTS, null, Status.LINKED, Whose.UNSAID);
    }

    private static Whose whose(SeenLink seen, List<String> names) {
        if (seen.foreign()) return Whose.OTHERS;
        String around = seen.text().lower.substring(seen.before(), seen.after()) + " " + seen.words();
        boolean near = seen.block().line() <= TOP
                || !names.isEmpty()
                || Vocabulary.of("our").any(around);
        boolean titled = names.stream().anyMatch(n -> seen.link().words().contains(n));
        return titled || (near && Vocabulary.of("paper-own").any(around)) ? Whose.OWN : Whose.UNSAID;
    }
}
