package dev.ajar.application;

import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermsIndex;
import dev.ajar.model.Shade;
import java.util.function.Function;

/// The shade a license id leaves, from the known terms: in `OR` the best branch, in `AND` the worst.
public final class TermsShades implements Function<String, Shade> {
    private final TermsIndex terms;

    public TermsShades(TermsIndex terms) {
        this.terms = terms;
    }

    @Override
    public Shade apply(String license) {
        Shade best = null;
        for (String branch : license.replace("(", "").replace(")", "").split(" OR ", -1)) {
            Shade worst = Shade.OPEN;
            for (String id : branch.split(" AND ", -1)) worst = worst.worse(one(id.strip()));
            if (best == null || worst.compareTo(best) < 0) best = worst;
        }
        return best == null ? Shade.UNKNOWN : best;
    }

    private Shade one(String id) {
        String plain = id.split(" WITH ", 2)[0];
        LicenseTerms known = terms.terms(plain);
        if (known == null) return Shade.UNKNOWN;
        if (known.standing().official()) return Shade.OPEN;
        for (Shade shade : Shade.values())
            if (shade.wire().equals(known.freedom().word())) return shade;
        return Shade.UNKNOWN;
    }
}
