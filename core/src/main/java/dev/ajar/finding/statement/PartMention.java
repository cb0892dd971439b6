package dev.ajar.finding.statement;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import dev.ajar.model.Wire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence, link, table or heading that shows a part of a model.
///
/// @param subkind a finer word of the wire contract, or `null`; for data information, its depth
/// @param names models it speaks for, as written; empty where it does not say
/// @param urls where the part can be had, as written
/// @param whose whether the part is the publisher's own
public record PartMention(
        ComponentKind component,
        @Nullable String subkind,
        Status status,
        List<String> names,
        List<String> urls,
        Whose whose,
        Place place) {
    public PartMention {
        names = List.copyOf(names);
        urls = List.copyOf(urls);
    }

    public enum Whose implements Wire {
        OWN,
        OTHERS,
        UNSAID;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }
}
