package dev.ajar.framework;

import dev.ajar.model.Wire;

/// What frameworks ask of a license, whatever its name.
public enum LicenseTag implements Wire {
    OSI_APPROVED,
    FSF_LIBRE,
    /// Meets the Open Definition.
    OPEN_DATA,
    /// An open license written for models.
    OPEN_MODEL,
    PUBLIC_DOMAIN,
    ATTRIBUTION,
    SHARE_ALIKE,
    NAME_NOTICE,
    /// Conduct or acceptable-use terms.
    USE_POLICY,
    FIELD_OF_USE,
    MAU_THRESHOLD,
    REVENUE_THRESHOLD,
    SEPARATE_COMMERCIAL,
    NONCOMMERCIAL,
    RESEARCH_ONLY,
    NO_DERIVATIVES,
    NO_REDISTRIBUTION,
    NO_COMPETE,
    OUTPUT_RESTRICTION,
    GEO_EXCLUSION,
    PROPRIETARY,
    UNSTATED;

    @Override
    public String wire() {
        return Wire.wire(this);
    }
}
