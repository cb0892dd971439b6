package dev.ajar.assembly;

import dev.ajar.model.Condition;
import dev.ajar.model.Shade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of licenses by their id.
public interface LicenseFacts {
    /// How free something under this license is, or `null` where the license is not known or what is known of it
    /// is hearsay. Expressions are judged by their parts: the worst in `AND`, the best in `OR`.
    @Nullable
    Shade shade(String idOrExpression);

    /// What the license asks, each condition without evidence; empty where nothing is known.
    List<Condition> conditions(String id);

    /// The shade that conditions alone leave, at best `conditional`.
    Shade shadeOf(List<Condition> conditions);

    /// Whether two ids name the same license, or one names a set that holds the other.
    boolean agree(String declared, String detected);

    /// The name a reader knows the license by.
    String name(String id);
}
