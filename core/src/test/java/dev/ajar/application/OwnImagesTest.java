package dev.ajar.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Basis;
import dev.ajar.model.Confidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnImagesTest {
    private static final LocalLicense ANY = text -> new LocalLicense.Answer(
            new LicenseFinding(
                    Origin.DETECTED,
                    new LicenseRef.Known("MIT"),
                    Basis.INHERITED,
                    Confidence.EXACT,
                    "",
                    List.of(text.at(1))),
            Shade.OPEN,
            false);
    private static final String WORKFLOW = """
            env:
              WORKER_IMAGE: owls/worker
            jobs:
              build:
                services:
                  db: {image: owls/database}
                steps:
                  - uses: docker/build-push-action@v6
                    with:
                      tags: |
                        ghcr.io/${{ github.repository }}:${{ env.TAG }}
                        ghcr.io/${{ github.repository }}-computer:latest
                      push: true
            """;

    private static Part service(String image) {
        var application = new Applications(Knowledge.load(), ModelKnowledge.NONE, ANY)
                .open(InMemory.of(
                        "compose.yaml",
                        "services:\n  it: {image: '" + image + "'}\n",
                        "README.md",
                        "See https://github.com/owls/nest for the code.\n",
                        "LICENSE",
                        "words\n",
                        ".github/workflows/image.yml",
                        WORKFLOW))
                .assess("compose.yaml", Map.of())
                .application();
        return Objects.requireNonNull(application).parts().getFirst();
    }

    @Test
    void an_image_that_a_workflow_publishes_has_the_license_of_the_repository() {
        for (String image : List.of("ghcr.io/owls/nest:latest", "ghcr.io/owls/nest-computer", "owls/worker:1")) {
            Part part = service(image);
            assertThat(part.shade()).as(image).isEqualTo(Shade.OPEN);
            assertThat(part.evidence()).anyMatch(e -> e.path().startsWith(".github/"));
        }
    }

    @Test
    void an_image_of_another_repository_or_of_a_test_service_has_not() {
        for (String image : List.of("ghcr.io/owls/other:latest", "ghcr.io/hawks/nest", "owls/database:1"))
            assertThat(service(image).shade()).as(image).isEqualTo(Shade.UNKNOWN);
    }

    @Test
    void models_that_the_source_beside_it_loads_are_in_an_image_published_here() {
        var application = new Applications(Knowledge.load(), ModelKnowledge.NONE, ANY)
                .open(InMemory.of(
                        "compose.yaml",
                        "services:\n  it: {image: 'ghcr.io/owls/nest:latest'}\n",
                        "README.md",
                        "See https://github.com/owls/nest for the code.\n",
                        ".github/workflows/image.yml",
                        WORKFLOW,
                        "Dockerfile",
                        "FROM python:3.12\nWORKDIR /app\nCOPY . .\nENTRYPOINT [\"python3\", \"src/nest/main.py\"]\n",
                        "src/nest/main.py",
                        "from nest.ears import Ears\n",
                        "src/nest/ears.py",
                        """
                        class Ears:
                            def __init__(self, model_name: str = "owls/hoot-embed"):
                                self.model_name = model_name
                                self.model = SentenceTransformer(self.model_name)
                        class Order:
                            def __init__(self, model_name: str = "owls/hoot-rerank"):
                                self.model_name = model_name
                                self.model = CrossEncoder(self.model_name)
                        """))
                .assess("compose.yaml", Map.of())
                .application();
        assertThat(Objects.requireNonNull(application).parts())
                .filteredOn(p -> p.kind() == dev.ajar.model.Application.Kind.MODEL)
                .extracting(Part::name)
                .containsExactlyInAnyOrder("owls/hoot-embed", "owls/hoot-rerank");
    }
}
