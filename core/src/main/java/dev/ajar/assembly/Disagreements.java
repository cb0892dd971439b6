package dev.ajar.assembly;

import dev.ajar.assembly.Parts.Part;
import dev.ajar.assembly.check.Case;
import dev.ajar.model.Basis;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Origin;
import java.util.ArrayList;
import java.util.List;

/// Where a declaration that reaches a component as near as the text does names another license.
final class Disagreements {
    private Disagreements() {}

    static List<Case.Disagreement> in(Part part, Conclusion conclusion, LicenseFacts facts) {
        List<Case.Disagreement> found = new ArrayList<>();
        if (part.kind() != ComponentKind.FINAL_WEIGHTS && part.kind() != ComponentKind.INFERENCE_CODE) return found;
        String read = conclusion.license().license().wireId();
        if (read == null || conclusion.winners().isEmpty()) return found;
        Claimed winner = conclusion.winners().getFirst();
        if (winner.origin() != Origin.DETECTED) return found;
        for (Claimed said : conclusion.reaching()) {
            String declared = said.license().wireId();
            boolean comparable = said.distance() <= winner.distance()
                    || said.broad() == winner.broad()
                    || said.basis() == Basis.NAMED;
            if (said.origin() != Origin.DECLARED || declared == null || !comparable) continue;
            if (declared.equals("UNRECOGNIZED") || facts.agree(declared, read)) continue;
            List<Evidence> evidence = new ArrayList<>(said.evidence());
            evidence.addAll(winner.evidence());
            found.add(new Case.Disagreement(
                    part.kind().wire(),
                    declared,
                    read,
                    evidence.stream().distinct().toList()));
        }
        return found;
    }
}
