package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;

/// Parts that a link leads to, told from the address, the words of the link and those around it.
final class PartLinks {
    private final PartMentions parts;

    PartLinks(PartMentions parts) {
        this.parts = parts;
    }

    void read(Block block, Text text) {
        for (Link link : text.links)
            if (!link.picture()) read(new SeenLink(parts, block, text, link, Address.of(link.target())));
    }

    private static void read(SeenLink seen) {
        if (isBenchmark(seen)) {
            Whose whose = seen.address().holdsData() ? Whose.UNSAID : Whose.OTHERS;
            seen.shows(ComponentKind.EVALUATION_DATA, null, Status.LINKED, whose);
            return;
        }
        PaperLinks.results(seen);
        switch (seen.address().kind()) {
            case "hub-model" -> HubLinks.model(seen);
            case "hub-owner", "hub-list" -> HubLinks.account(seen);
            case "hub-dataset" -> HubLinks.dataset(seen);
            case "preprint", "paper" -> PaperLinks.paper(seen);
            case "repository" -> CodeLinks.repository(seen);
            case "run-log" ->
                seen.shows(ComponentKind.CONFIGURATION_AND_METADATA, "metadata", Status.LINKED, Whose.OWN);
            case "inside" -> CodeLinks.inside(seen);
            case "archive", "storage", "page" -> PageLinks.read(seen);
            default -> {}
        }
    }

    /// Whether the words of a link are the name of a benchmark and no more.
    private static boolean isBenchmark(SeenLink seen) {
        Link link = seen.link();
        Hit hit = Vocabulary.of("benchmark-name").first(seen.text().lower, link.start(), link.end());
        return hit != null && hit.start() - link.start() <= 1 && link.end() - hit.end() <= 2;
    }
}
