package dev.ajar.application.part;

import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.Software;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Place;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Image;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Pin;
import dev.ajar.model.Application.Through;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a service as a part: its image, the license of its main program, what its build lays into it.
final class ServiceWriter {
    private final Knowledge knowledge;
    private final LocalLicense licenses;
    private final Texts texts;
    private final OwnImages own;
    private final Map<String, Optional<LocalLicense.Answer>> read = new HashMap<>();

    ServiceWriter(Knowledge knowledge, LocalLicense licenses, Texts texts) {
        this.knowledge = knowledge;
        this.licenses = licenses;
        this.texts = texts;
        this.own = new OwnImages(texts);
    }

    Part part(ServiceSeen service, String role) {
        Workload workload = service.workload();
        ImageName image = service.image();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                texts.evidence(workload.imageAt().path(), workload.imageAt().line()));
        SoftwareLicense license = license(service, evidence);
        Map<String, Object> facts = new LinkedHashMap<>(service.facts());
        if (!workload.operations().isEmpty())
            facts.put("operations", List.copyOf(workload.operations().keySet()));
        if (!license.checked().isEmpty()) facts.put("checked", license.checked());
        Workload.Chart chart = workload.chart();
        if (chart != null)
            facts.put(
                    "chart",
                    Map.of("repository", chart.repository(), "name", chart.name(), "version", chart.version()));
        Software software = service.match() == null ? null : service.match().software();
        if (software != null && !software.unmaintained().isEmpty()) facts.put("unmaintained", software.unmaintained());
        List<Application.Replacement> replace = SoftwareLicense.open(license.shade(), license.worst())
                ? List.of()
                : new Alternatives(knowledge).software(role, software);
        String name = software == null
                ? null
                : service.exact()
                        ? software.name()
                        : (workload.build() == null ? "looks like " : "built on ") + software.name();
        List<Through> through =
                workload.image() == null ? List.of() : Ways.of(workload.image().uses());
        return new Part(
                Application.Kind.SERVICE,
                service.name(),
                List.of(role),
                image(workload, image),
                name,
                null,
                image != null ? Status.LINKED : workload.chart() == null ? Status.IN_REPOSITORY : Status.UNKNOWN,
                license.shade(),
                license.worst(),
                license.because(),
                license.license(),
                license.license().license() instanceof LicenseRef.NotTold ? List.of() : List.of(license.license()),
                knowledge.roles().loadBearing(role),
                workload.optional(),
                license.copyleft(),
                List.of(),
                List.of(),
                through,
                null,
                null,
                List.of(),
                replace,
                evidence,
                service.contains(),
                null,
                facts);
    }

    private static Image image(Workload workload, @Nullable ImageName image) {
        if (image != null) return new Image(image.reference(), image.tag(), image.pin());
        if (workload.image() != null) return new Image(workload.image().text(), null, Pin.NONE);
        return new Image(null, null, workload.build() == null ? Pin.NONE : Pin.BUILD);
    }

    private SoftwareLicense license(ServiceSeen service, List<Evidence> evidence) {
        if (service.match() != null && service.image() != null && service.exact())
            return SoftwareLicense.of(service.match(), service.image(), evidence);
        Workload.Build build = service.workload().build();
        if (build != null && build.context() != null && !build.context().contains("://")) {
            LocalLicense.Answer here = repository(build.context());
            if (here != null)
                return new SoftwareLicense(
                        here.license(),
                        here.shade(),
                        null,
                        here.copyleft(),
                        "built here; license of the repository",
                        "");
            return SoftwareLicense.unknown("built here; no license file of the repository could be told");
        }
        if (service.match() != null && service.image() != null)
            return SoftwareLicense.of(service.match(), service.image(), evidence);
        Workload.Chart chart = service.workload().chart();
        if (chart != null && service.workload().image() == null)
            return SoftwareLicense.unknown("could not look: " + chart.text() + " is not here");
        if (service.workload().image() == null) return SoftwareLicense.unknown("no image is stated");
        if (service.image() == null) return SoftwareLicense.unknown("the image depends on a value that is not known");
        Place published = own.published(service.image());
        LocalLicense.Answer repository = published == null ? null : repository("");
        if (published != null && repository != null) {
            evidence.add(texts.evidence(published.path(), published.line()));
            return new SoftwareLicense(
                    repository.license(),
                    repository.shade(),
                    null,
                    repository.copyleft(),
                    "published by a workflow of this repository; license of the repository",
                    "");
        }
        return SoftwareLicense.unknown("the image is in no table of known software, and its source was not looked at");
    }

    /// The license file nearest above a build context; each folder is looked into once.
    private LocalLicense.@Nullable Answer repository(String context) {
        for (String folder = context; ; folder = Paths.folder(folder)) {
            LocalLicense.Answer answer = read.computeIfAbsent(folder, at -> Optional.ofNullable(license(at)))
                    .orElse(null);
            if (answer != null || folder.isEmpty()) return answer;
        }
    }

    private LocalLicense.@Nullable Answer license(String folder) {
        for (String name : texts.names(folder)) {
            String upper = name.toUpperCase(Locale.ROOT);
            if (!upper.startsWith("LICENSE") && !upper.startsWith("LICENCE") && !upper.startsWith("COPYING")) continue;
            Text text = texts.text(folder.isEmpty() ? name : folder + "/" + name);
            LocalLicense.Answer answer = text == null ? null : licenses.read(text);
            if (answer != null) return answer;
        }
        return null;
    }
}
