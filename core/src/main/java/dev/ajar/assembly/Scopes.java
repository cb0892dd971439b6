package dev.ajar.assembly;

import dev.ajar.assembly.Drafts.Reach;
import dev.ajar.assembly.Parts.Part;
import dev.ajar.model.Basis;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Observation.LicenseRead;
import dev.ajar.model.Observation.LicenseSaid;
import dev.ajar.model.Origin;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which licenses reach a component, nearest first.
///
/// A license reaches what it names, what a sentence or its own name gives it, and what lies in its folder or below.
/// What is only linked is reached by name or sentence alone, never by lying in the same repository.
final class Scopes {
    private static final List<String> DOCUMENTS = List.of(".md", ".rst", ".txt", ".html");

    private final Seen seen;
    private final Drafts drafts;
    private final LicenseBook book;

    Scopes(Seen seen, Drafts drafts) {
        this.seen = seen;
        this.drafts = drafts;
        this.book = new LicenseBook(seen.all(LicenseFile.class));
    }

    List<Claimed> reaching(Draft draft, Part part) {
        List<Claimed> claimed = carriedAlong(part);
        if (!claimed.isEmpty()) return claimed;
        for (LicenseFile file : book.files()) {
            Reach reach = drafts.reach(draft, spokenFor(file), file.path());
            if (reach == Reach.OTHER && !part.evidence().stream().anyMatch(e -> under(file.path(), e.path()))) continue;
            Basis basis = basis(file, reach, part);
            if (basis != null) claimed.addAll(read(file, basis, reach));
        }
        for (LicenseSaid said : seen.all(LicenseSaid.class)) {
            Reach reach = drafts.reach(draft, said.about(), said.path());
            Basis basis = reach == Reach.OTHER ? null : basis(said, reach, part);
            if (basis != null) claimed.addAll(declared(said, basis, reach));
        }
        claimed.sort(Comparator.comparingInt(Claimed::distance)
                .thenComparingInt(c -> c.origin() == Origin.DETECTED ? 0 : 1)
                .thenComparing(c -> c.evidence().getFirst().path())
                .thenComparingInt(c -> c.evidence().getFirst().line()));
        return claimed;
    }

    /// Work of others stands under the license in its own folder, whatever is said of the code around it.
    private List<Claimed> carriedAlong(Part part) {
        List<Claimed> claimed = new ArrayList<>();
        if (part.status() != Status.IN_REPOSITORY) return claimed;
        for (LicenseFile file : book.files())
            if (file.vendored() && !LicenseBook.isNotice(file.path()) && below(file.path(), part))
                claimed.addAll(read(file, Basis.FOLDER, Reach.SHARED));
        return claimed;
    }

    /// The models a license file is named for. A name that no model here answers to says nothing, unless sentences
    /// say for whom the file is, or its siblings are named for models.
    private List<String> spokenFor(LicenseFile file) {
        if (file.about().isEmpty() || known(file)) return file.about();
        boolean pointedTo = seen.all(LicenseSaid.class).stream()
                .anyMatch(said -> file.path().equals(said.target()));
        boolean siblings = book.files().stream().anyMatch(f -> !f.about().isEmpty() && known(f));
        return pointedTo || siblings ? file.about() : List.of();
    }

    private boolean known(LicenseFile file) {
        return file.about().stream().anyMatch(a -> !drafts.named(a).isEmpty());
    }

    private @Nullable Basis basis(LicenseFile file, Reach reach, Part part) {
        boolean here = part.status() == Status.IN_REPOSITORY;
        boolean weights = isWeights(part.kind());
        // A notice file says whose work it is, not under which license.
        if (LicenseBook.isNotice(file.path())) return null;
        if (file.reads().isEmpty() || LicenseBook.texts(file).isEmpty()) return null;
        if (!file.targets().isEmpty()) {
            boolean fits = file.targets().contains(part.kind().content()) || (weights && targetsData(file));
            boolean code = file.targets().contains(ComponentKind.Content.CODE);
            if (code && part.kind() == ComponentKind.CONFIGURATION_AND_METADATA && here) return Basis.FILE_NAME;
            // What lies beside the code and is no model goes with the code, where nothing else speaks for it.
            if (code && here && !fits && !weights) return Basis.INHERITED;
            if (!fits) return null;
            return here || weights ? (weights && file.namesWeights() ? Basis.NAMED : Basis.FILE_NAME) : null;
        }
        if (file.vendored()) return null;
        if (weights && file.namesWeights() && part.status() != Status.MENTIONED) return Basis.NAMED;
        if (reach == Reach.NAMED) return weights ? Basis.FILE_NAME : null;
        if (!here) return null;
        boolean root = file.path().indexOf('/') < 0;
        if (root) return Basis.INHERITED;
        return below(file.path(), part) ? Basis.FOLDER : null;
    }

    private static boolean targetsData(LicenseFile file) {
        return file.targets().contains(ComponentKind.Content.DATA);
    }

    private @Nullable Basis basis(LicenseSaid said, Reach reach, Part part) {
        boolean here = part.status() == Status.IN_REPOSITORY;
        if (here && staysHome(said, reach) && !below(said.path(), part)) return null;
        boolean released = here || part.status() == Status.LINKED || part.status() == Status.GATED;
        if (said.kinds().contains(part.kind())) {
            // "The code" is the code of this repository; a library that is only linked is somebody else's.
            boolean code = part.kind().content() == ComponentKind.Content.CODE;
            return here || (released && !code) ? said.basis() : null;
        }
        if (!said.kinds().isEmpty()) return null;
        boolean weights = isWeights(part.kind());
        if (!meant(said, part)) return null;
        if (reach == Reach.NAMED && weights && released) return said.basis();
        if (said.basis() == Basis.NAMED && (weights ? released : here)) return said.basis();
        return here && said.whole() ? Basis.INHERITED : null;
    }

    /// In the folder of one subject, "the license" is that of what lies there; so is that of a package in a folder.
    private static boolean staysHome(LicenseSaid said, Reach reach) {
        boolean root = said.path().indexOf('/') < 0;
        return !root && (reach == Reach.FOLDER || DOCUMENTS.stream().noneMatch(said.path()::endsWith));
    }

    /// A sentence that points to a file named for weights, or for code, speaks of those, whatever it calls them.
    private boolean meant(LicenseSaid said, Part part) {
        LicenseFile target = book.target(said).orElse(null);
        if (target == null || target.targets().isEmpty()) return true;
        return target.targets().contains(part.kind().content()) || (isWeights(part.kind()) && targetsData(target));
    }

    private List<Claimed> read(LicenseFile file, Basis basis, Reach reach) {
        List<Claimed> claimed = new ArrayList<>();
        for (LicenseRead read : LicenseBook.texts(file)) {
            claimed.add(new Claimed(
                    read.license(),
                    read.confidence(),
                    Origin.DETECTED,
                    basis,
                    reach,
                    basis == Basis.INHERITED,
                    file.path(),
                    read.conditions(),
                    read.changes(),
                    List.of(read.evidence())));
        }
        return claimed;
    }

    /// A statement, and the text it points to where that is here: the text then stands for both.
    private List<Claimed> declared(LicenseSaid said, Basis basis, Reach reach) {
        Optional<LicenseFile> target = book.target(said);
        LicenseRef ref = said.license();
        List<Claimed> claimed = new ArrayList<>();
        if (target.isPresent() && !LicenseBook.texts(target.get()).isEmpty()) {
            for (Claimed text : read(target.get(), basis, reach)) {
                List<Evidence> both = new ArrayList<>(List.of(said.evidence()));
                both.addAll(text.evidence());
                claimed.add(new Claimed(
                        text.license(),
                        text.confidence(),
                        Origin.DETECTED,
                        basis,
                        reach,
                        false,
                        text.file(),
                        text.conditions(),
                        text.changes(),
                        both));
            }
        }
        claimed.add(new Claimed(
                ref,
                Confidence.DECLARED,
                Origin.DECLARED,
                basis,
                reach,
                said.kinds().isEmpty() && said.whole(),
                null,
                LicenseWords.conditions(ref, said.evidence()),
                List.of(),
                List.of(said.evidence())));
        return claimed;
    }

    private static boolean isWeights(ComponentKind kind) {
        return switch (kind) {
            case FINAL_WEIGHTS, BASE_WEIGHTS, INTERMEDIATE_CHECKPOINTS -> true;
            default -> false;
        };
    }

    private static boolean below(String path, Part part) {
        String lies = part.path();
        return lies != null && under(path, lies);
    }

    private static boolean under(String path, String other) {
        int slash = path.lastIndexOf('/');
        return slash > 0 && other.startsWith(path.substring(0, slash + 1));
    }
}
