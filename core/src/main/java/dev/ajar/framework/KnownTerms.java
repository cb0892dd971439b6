package dev.ajar.framework;

import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermsIndex;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Tags from the terms that this program knows. A license whose text nobody read has none: it decides nothing.
public final class KnownTerms implements LicenseTags {
    private final TermsIndex terms;
    private final Map<String, Optional<Set<LicenseTag>>> known = new ConcurrentHashMap<>();

    public KnownTerms(TermsIndex terms) {
        this.terms = terms;
    }

    @Override
    public Optional<Set<LicenseTag>> of(String licenseId) {
        return known.computeIfAbsent(licenseId, this::read);
    }

    private Optional<Set<LicenseTag>> read(String licenseId) {
        LicenseTerms license = terms.terms(licenseId);
        if (license == null || !license.certain()) return Optional.empty();
        Set<LicenseTag> tags = EnumSet.noneOf(LicenseTag.class);
        for (String word : license.tags()) {
            String name = word.toLowerCase(Locale.ROOT).replace('_', '-');
            for (LicenseTag tag : LicenseTag.values()) if (tag.wire().equals(name)) tags.add(tag);
        }
        if (license.standing().openMdw()) tags.add(LicenseTag.OPEN_MODEL);
        return Optional.of(Set.copyOf(tags));
    }
}
