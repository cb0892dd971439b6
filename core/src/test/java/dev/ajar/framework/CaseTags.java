package dev.ajar.framework;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tags of the licenses that cases speak of.
final class CaseTags implements LicenseTags {
    private static final Map<String, Set<LicenseTag>> KNOWN = Map.ofEntries(
            Map.entry("Apache-2.0", EnumSet.of(LicenseTag.OSI_APPROVED, LicenseTag.FSF_LIBRE)),
            Map.entry("MIT", EnumSet.of(LicenseTag.OSI_APPROVED, LicenseTag.FSF_LIBRE)),
            Map.entry("CC-BY-4.0", EnumSet.of(LicenseTag.OPEN_DATA, LicenseTag.ATTRIBUTION)),
            Map.entry("CC0-1.0", EnumSet.of(LicenseTag.OPEN_DATA, LicenseTag.PUBLIC_DOMAIN)),
            Map.entry("CC-BY-NC-4.0", EnumSet.of(LicenseTag.NONCOMMERCIAL, LicenseTag.ATTRIBUTION)),
            Map.entry("OpenMDW-1.0", EnumSet.of(LicenseTag.OPEN_MODEL)),
            Map.entry("rail", EnumSet.of(LicenseTag.USE_POLICY, LicenseTag.FIELD_OF_USE)),
            Map.entry(
                    "threshold",
                    EnumSet.of(
                            LicenseTag.MAU_THRESHOLD,
                            LicenseTag.USE_POLICY,
                            LicenseTag.NAME_NOTICE,
                            LicenseTag.OUTPUT_RESTRICTION)));

    @Override
    public Optional<Set<LicenseTag>> of(String licenseId) {
        return Optional.ofNullable(KNOWN.get(licenseId));
    }
}
