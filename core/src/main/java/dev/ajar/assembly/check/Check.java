package dev.ajar.assembly.check;

import dev.ajar.model.Finding;
import java.util.List;

/// Looks for one kind of finding.
interface Check {
    /// The code of the finding and the name of its page.
    String id();

    List<Finding> check(Case subject);
}
