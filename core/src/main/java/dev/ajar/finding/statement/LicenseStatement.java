package dev.ajar.finding.statement;

import dev.ajar.model.Wire;
import java.util.List;
import java.util.Set;

/// One clause that says under which license something stands.
///
/// @param matters what it is about; empty where it does not say (`License: MIT`)
/// @param names models, files or folders it speaks for, as written
/// @param addresses links those names carry, as written
/// @param licenses the licenses it names
/// @param sameAs what else's license it takes over ("the same license as …"), as written, or the empty word
/// @param modality whether the license applies
/// @param reach how far the statement says it goes
/// @param form how it is written
/// @param exceptions whether it says "except where noted" or the like
public record LicenseStatement(
        Set<Matter> matters,
        List<String> names,
        List<String> addresses,
        List<LicenseNamed> licenses,
        String sameAs,
        Modality modality,
        Reach reach,
        Form form,
        boolean exceptions,
        Place place) {
    public LicenseStatement {
        matters = Matter.ordered(matters);
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        licenses = List.copyOf(licenses);
    }

    LicenseStatement with(List<LicenseNamed> others) {
        return new LicenseStatement(
                matters, names, addresses, others, sameAs, modality, reach, form, exceptions, place);
    }

    public enum Modality implements Wire {
        APPLIES,
        /// "is not licensed under", "does not cover".
        DOES_NOT_APPLY,
        /// It was so once.
        FORMERLY,
        /// It is announced.
        WILL,
        /// Another work, which this one builds on, stands under it.
        DERIVED_FROM;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }

    public enum Reach implements Wire {
        REPOSITORY,
        /// "this library", "this package": code, never the weights.
        LIBRARY,
        FOLDER,
        /// Only what it names.
        NAMED,
        UNSAID;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }

    public enum Form implements Wire {
        SENTENCE,
        /// A bare name or link under a heading "License".
        SECTION,
        /// `Weights: CC-BY-NC 4.0`.
        LABEL,
        TABLE,
        BADGE;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }
}
