package dev.ajar.license.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lists of licenses name many, one after another, and grant nothing.
final class RuleLists {
    /// So many short rules in a row are a list, where enough of them differ.
    private static final int LIST = 15;

    /// So many are one in any case.
    private static final int LONG_LIST = 150;

    private static final int SHORT = 20;
    private static final double DIFFERENT = 1.0 / 3;
    private final RuleIndex index;

    RuleLists(RuleIndex index) {
        this.index = index;
    }

    List<RuleMatch> without(List<RuleMatch> found) {
        List<RuleMatch> kept = new ArrayList<>();
        int at = 0;
        while (at < found.size()) {
            int end = at;
            while (end < found.size() && named(found.get(end))) end++;
            List<RuleMatch> row = found.subList(at, end);
            if (!isList(row)) kept.addAll(row);
            if (end < found.size()) kept.add(found.get(end++));
            at = end;
        }
        return kept;
    }

    private static boolean named(RuleMatch match) {
        boolean names = match.kind() == RuleTraits.REFERENCE || match.kind() == RuleTraits.TAG;
        return names && match.length() <= SHORT;
    }

    private boolean isList(List<RuleMatch> row) {
        if (row.size() < LIST) return false;
        if (row.size() >= LONG_LIST) return true;
        Set<String> ids = new HashSet<>();
        for (RuleMatch match : row) ids.add(index.text(match.rule(), RuleIndex.ID));
        return ids.size() > DIFFERENT * row.size();
    }
}
