package dev.ajar.finding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Compares what is read from real READMEs and cards with the lines that hand-made labels quote, and prints the table.
class StatementAgreementTest {
    private record Line(String path, int line) {}

    private record Row(String repo, int claims, int claimed, int extra, int stated, int read) {}

    @Test
    void claimsAndStatedLicensesAreFoundOnTheLabeledLines() throws IOException {
        Optional<Path> shared = SharedData.find("repos");
        if (shared.isEmpty()) return;
        Path repos = shared.get();
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(repos)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) rows.add(compare(repos, file));
        }
        System.out.printf("%-46s %8s %8s %6s %8s%n", "repository", "claims", "found", "more", "licenses");
        for (Row row : rows)
            System.out.printf(
                    "%-46s %8d %8d %6d %5d/%d%n", row.repo, row.claims, row.claimed, row.extra, row.read, row.stated);
        int claims = rows.stream().mapToInt(Row::claims).sum();
        int stated = rows.stream().mapToInt(Row::stated).sum();
        assertThat(rows.stream().mapToInt(Row::claimed).sum())
                .as("claims found of %d", claims)
                .isGreaterThanOrEqualTo(claims * 9 / 10);
        assertThat(rows.stream().mapToInt(Row::extra).sum())
                .as("claims beyond the labels")
                .isLessThanOrEqualTo(claims / 2);
        assertThat(rows.stream().mapToInt(Row::read).sum())
                .as("stated licenses read of %d", stated)
                .isGreaterThanOrEqualTo(stated * 9 / 10);
    }

    private static Row compare(Path repos, Path file) throws IOException {
        Map<?, ?> labels = (Map<?, ?>)
                new Load(LoadSettings.builder().setCodePointLimit(1 << 23).build())
                        .loadFromString(Files.readString(file));
        String repo = String.valueOf(labels.get("repo")).split("@", 2)[0];
        Path root = repos.resolve("recorded").resolve(repo.replace('/', '+')).resolve("files");
        Setting setting = new Setting(repo.split("/", 2)[0], repo.split("/", 2)[1], Set.of(), (_, _) -> List.of());
        Set<Line> claims = new HashSet<>();
        for (Object each : list(labels.get("claims"))) claims.add(line(((Map<?, ?>) each).get("at")));
        Set<Line> stated = new HashSet<>();
        for (Object subject : list(labels.get("subjects")))
            for (Object part : ((Map<?, ?>) ((Map<?, ?>) subject).get("parts")).values())
                if (((Map<?, ?>) part).get("license") instanceof Map<?, ?> license)
                    for (Object each : list(license.get("stated_in"))) if (isProse(each)) stated.add(line(each));
        Set<String> paths = new TreeSet<>(List.of("README.md"));
        claims.forEach(c -> paths.add(c.path));
        stated.forEach(c -> paths.add(c.path));
        int claimed = 0;
        int extra = 0;
        int read = 0;
        for (String path : paths) {
            if (!Files.exists(root.resolve(path))) continue;
            Statements statements = Statements.in(Files.readString(root.resolve(path)), setting);
            Set<Integer> own = new HashSet<>();
            for (OpennessClaim each : statements.claims())
                if (each.who() == OpennessClaim.Who.SELF) own.add(each.place().line());
            for (Line each : claims) if (each.path.equals(path) && own.contains(each.line)) claimed++;
            Set<Integer> more = new HashSet<>();
            for (OpennessClaim each : statements.claims())
                if (each.aboutOwnModel()
                        && !claims.contains(new Line(path, each.place().line())))
                    more.add(each.place().line());
            extra += more.size();
            for (Line each : stated)
                if (each.path.equals(path)
                        && statements.licenses().stream()
                                .anyMatch(l -> l.place().touches(each.line))) read++;
        }
        return new Row(repo, claims.size(), claimed, extra, stated.size(), read);
    }

    private static boolean isProse(Object evidence) {
        Map<?, ?> map = (Map<?, ?>) evidence;
        return String.valueOf(map.get("path")).endsWith(".md") && map.get("line") != null;
    }

    private static Line line(Object evidence) {
        Map<?, ?> map = (Map<?, ?>) evidence;
        return new Line(String.valueOf(map.get("path")), (Integer) map.get("line"));
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) return list;
        return value == null ? List.of() : List.of(value);
    }
}
