package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Attestation;

/// What people say, by whom and when, and what became of it; apart from what was found.
final class AttestedSection implements Section {
    @Override
    public void write(Assessment assessment, TextPage page) {
        if (assessment.attestations().isEmpty()) return;
        page.heading("Attested by people, not found by Ajar");
        for (Attestation said : assessment.attestations()) {
            Ink ink = said.counts() ? Ink.PLAIN : Ink.YELLOW;
            page.paragraph(
                    "",
                    said.state().wire() + " ",
                    ink,
                    said.about() + ": " + said.says() + ". " + said.author() + ", " + said.date() + ": "
                            + said.reason());
            Quote.write(page, said.evidence(), null, ink);
        }
    }
}
