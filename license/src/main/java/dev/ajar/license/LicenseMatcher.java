package dev.ajar.license;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.match.Identifier;
import dev.ajar.license.rule.RuleAnswer;
import dev.ajar.license.rule.RuleFinder;
import dev.ajar.license.rule.RuleIndex;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Bytes in, licenses out. Keeps buffers between calls: one matcher per thread.
public final class LicenseMatcher {
    private final Identifier identifier;
    private final List<RuleFinder> rules = new ArrayList<>();

    /// @param indexes the core index first, then a user's own
    public LicenseMatcher(LicenseIndex... indexes) {
        List<IndexFile> files = new ArrayList<>();
        for (LicenseIndex index : indexes) {
            files.add(index.file());
            ByteBuffer section = index.section(RuleIndex.SECTION);
            if (section != null) rules.add(new RuleFinder(new RuleIndex(section)));
        }
        identifier = new Identifier(files);
    }

    /// Leaves texts out from here on, as if the index did not hold them: to see how a text that nobody knows is
    /// answered.
    ///
    /// @param wordings names of texts
    public void ignore(Set<String> wordings) {
        identifier.ignore(wordings);
    }

    public Identification identify(byte[] bytes) {
        return identify(bytes, 0, bytes.length);
    }

    public Identification identify(byte[] bytes, int offset, int length) {
        Identification found = identifier.identify(bytes, offset, length);
        for (RuleFinder finder : rules) found = RuleAnswer.join(found, finder.find(bytes, offset, length));
        return found;
    }
}
