package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.build.terms.TermsCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A user's own texts as an index that is used beside the core index.
public final class UserIndex {
    private static final String PREFIX = "LicenseRef-";

    private UserIndex() {}

    /// Learns every `<id>.txt` of a folder; `<id>.yml` beside it may say `spdx_id`, `facts`, `kind` and `source`. A
    /// text
    /// without an id of its own is called `LicenseRef-<id>`.
    ///
    /// @param termsDir what the licenses ask, in the form of the terms folder; null for none
    /// @return how many texts were learned
    public static int learn(Path folder, @Nullable Path termsDir, Path out) throws IOException {
        List<SourceText> texts =
                TextFolder.read(folder).stream().map(UserIndex::named).toList();
        IndexWriter writer = new IndexWriter();
        String version = "own, " + texts.size() + " texts";
        writer.section(Layout.VERSION, version.getBytes(StandardCharsets.UTF_8));
        new TextTables().write(texts, writer);
        if (termsDir != null) TermsCompiler.sections(termsDir).forEach(writer::section);
        writer.write(out);
        return texts.size();
    }

    private static SourceText named(SourceText text) {
        KnownText about = text.about;
        if (about.spdx() != null || about.facts() != null) return text;
        String id = about.wording().startsWith(PREFIX) ? about.wording() : PREFIX + about.wording();
        KnownText named = new KnownText(
                about.wording(), about.kind(), id, null, about.origin(), about.sha256(), true, about.deprecated());
        return new SourceText(named, text);
    }
}
