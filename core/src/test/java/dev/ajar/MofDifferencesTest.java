package dev.ajar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.catalog.Catalog;
import dev.ajar.catalog.RecordedSystem;
import dev.ajar.framework.Frameworks;
import dev.ajar.framework.Judged;
import dev.ajar.framework.KnownTerms;
import dev.ajar.framework.MofDifferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The page on the two readings of the Model Openness Framework says what the records give. It is made from the records
/// of the catalog, so no shared data are needed; run with `-Dajar.write=true` to write it anew.
class MofDifferencesTest {
    private static final Path PAGE = Path.of("../docs/frameworks/mof-differences.md");

    @Test
    void thePageSaysWhatTheRecordsGive() throws Exception {
        List<MofDifferences.Recorded> records = new ArrayList<>();
        for (RecordedSystem one : Catalog.load().records()) {
            if (!one.id().startsWith("mot:")) continue;
            Judged judged = Judged.of(one.components());
            records.add(new MofDifferences.Recorded(
                    one.name(), new Judged(judged.components(), judged.flags(), one.words())));
        }
        assertThat(records).hasSizeGreaterThan(250);
        Frameworks frameworks = Frameworks.load();
        String page = MofDifferences.page(
                records,
                frameworks.select("mof@1.0").getFirst(),
                frameworks.select("mof@mot-8b5d30e").getFirst(),
                new KnownTerms(LicenseKnowledge.standard().terms()));
        if (Boolean.getBoolean("ajar.write")) Files.writeString(PAGE, page);
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
