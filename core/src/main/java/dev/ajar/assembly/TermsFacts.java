package dev.ajar.assembly;

import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.Resolution;
import dev.ajar.license.name.SpdxExpression;
import dev.ajar.license.terms.Freedom;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermCondition;
import dev.ajar.license.terms.TermsIndex;
import dev.ajar.model.Condition;
import dev.ajar.model.Shade;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the license index knows, in the words of the model.
public final class TermsFacts implements LicenseFacts {
    private final TermsIndex terms;
    private final LicenseNames names;

    public TermsFacts(TermsIndex terms, LicenseNames names) {
        this.terms = terms;
        this.names = names;
    }

    @Override
    public @Nullable Shade shade(String idOrExpression) {
        LicenseTerms known = terms.terms(idOrExpression);
        if (known != null) return known.certain() ? shade(known.freedom()) : null;
        if (!(names.resolve(idOrExpression) instanceof Resolution.Compound compound)) return null;
        return shade(freedom(compound.expression()));
    }

    private Freedom freedom(SpdxExpression expression) {
        return switch (expression) {
            case SpdxExpression.License license -> single(license.id());
            case SpdxExpression.OrLater later -> single(later.id());
            // An exception gives rights, it takes none.
            case SpdxExpression.With with -> freedom(with.license());
            case SpdxExpression.And and ->
                and.parts().stream().map(this::freedom).reduce(Freedom.OPEN, Freedom::worse);
            case SpdxExpression.Or or ->
                or.parts().stream().map(this::freedom).reduce(Freedom.UNKNOWN, Freedom::better);
        };
    }

    private Freedom single(String id) {
        LicenseTerms known = terms.terms(id);
        return known == null || !known.certain() ? Freedom.UNKNOWN : known.freedom();
    }

    @Override
    public List<Condition> conditions(String id) {
        LicenseTerms known = terms.terms(id);
        if (known == null) return List.of();
        return known.conditions().stream()
                .map(c -> new Condition(
                        c.kind(), c.value(), c.unit(), c.mode(), known.id(), c.section(), c.meaning(), List.of()))
                .toList();
    }

    @Override
    public Shade shadeOf(List<Condition> conditions) {
        List<TermCondition> typed = conditions.stream()
                .map(c -> new TermCondition(c.kind(), null, c.unit(), c.mode(), null, c.section(), c.meaning()))
                .toList();
        Shade shade = shade(terms.freedom(typed));
        return shade == Shade.UNKNOWN ? Shade.CONDITIONAL : shade.worse(Shade.CONDITIONAL);
    }

    @Override
    public boolean agree(String declared, String detected) {
        if (declared.equalsIgnoreCase(detected)) return true;
        List<String> said = List.of(declared.split("\\|", -1));
        List<String> read = List.of(detected.split("\\|", -1));
        for (String s : said) for (String r : read) if (s.equalsIgnoreCase(r)) return true;
        // An expression agrees with a text that is one of its parts.
        return names.resolve(declared) instanceof Resolution.Compound compound
                && compound.expression().ids().stream().anyMatch(i -> i.equalsIgnoreCase(detected));
    }

    @Override
    public String name(String id) {
        LicenseTerms known = terms.terms(id);
        return known == null || known.name().isEmpty() ? id : known.name();
    }

    private static Shade shade(Freedom freedom) {
        return Shade.valueOf(freedom.name().toUpperCase(Locale.ROOT));
    }
}
