package dev.ajar;

import dev.ajar.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Takes AI models and applications apart and says what is open, what is not, and why.
///
/// ```java
/// Report report = Ajar.standard().assess("path/to/repository", AssessOptions.DEFAULT);
/// ```
///
/// Safe for use by several threads.
public final class Ajar {
    private final Assessor assessor;

    public Ajar(Assessor assessor) {
        this.assessor = assessor;
    }

    /// Ajar with all sources, finders and frameworks that come with it.
    public static Ajar standard() {
        return with(LicenseKnowledge.standard());
    }

    /// Ajar with all sources, finders and frameworks that come with it, and this knowledge of licenses.
    public static Ajar with(LicenseKnowledge licenses) {
        return new Ajar(Pipeline.standard(licenses));
    }

    /// Assesses what lies at a place.
    ///
    /// @param place a folder, a clone, a recorded snapshot, a record, or a name of the catalog
    /// @throws PlaceException if nothing can be read there
    public Report assess(String place, AssessOptions options) throws PlaceException {
        try {
            return assessor.assess(place, options);
        } catch (PlaceException e) {
            throw e;
        } catch (IOException e) {
            throw new PlaceException(place, String.valueOf(e.getMessage()), e);
        }
    }

    /// The version of this program, such as `0.1.0`.
    public static String version() {
        return Version.TEXT;
    }

    private static final class Version {
        static final String TEXT = read();

        private static String read() {
            try (InputStream in = Ajar.class.getResourceAsStream("version.txt")) {
                if (in == null) throw new IllegalStateException("version.txt is missing beside Ajar.class");
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
