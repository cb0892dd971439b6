package dev.ajar.application.value;

import dev.ajar.model.Wire;

/// What sort of place gave a value.
public enum Kind implements Wire {
    GIVEN,
    ASSIGNMENT,
    FUNCTION_DEFAULT,
    INLINE_DEFAULT,
    TEMPLATE,
    LAUNCH_SCRIPT,
    HELM_VALUES,
    README,
    TEST,
    IMAGE_DEFAULT,
    /// A value exists and only running something would tell it.
    DYNAMIC,
    /// Nothing gives a value.
    MISSING;

    @Override
    public String wire() {
        return Wire.wire(this);
    }
}
