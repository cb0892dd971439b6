package dev.ajar.finding.statement;

import java.util.List;
import java.util.Set;

/// A condition on users that stands in prose and not in a license.
///
/// @param kind a word of the published list of conditions, such as `access-gate`
/// @param matters what it is about; empty where it does not say
/// @param names models it speaks for, as written
/// @param foreign whether the sentence names models, and none of them is the document's own
/// @param urls where a policy or form stands, as written
/// @param mode `intended` where it says what the model is meant for rather than what one may do, `card-section` where
/// a section of the document lists what is not allowed, else the empty word
public record ProseCondition(
        String kind,
        Set<Matter> matters,
        List<String> names,
        boolean foreign,
        List<String> urls,
        String mode,
        Place place) {
    public ProseCondition {
        matters = Matter.ordered(matters);
        names = List.copyOf(names);
        urls = List.copyOf(urls);
    }
}
