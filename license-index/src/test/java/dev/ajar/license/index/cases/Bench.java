package dev.ajar.license.index.cases;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import java.nio.file.Path;
import java.util.List;

final class Bench {
    public static void main(String[] args) throws Exception {
        LicenseMatcher matcher = new LicenseMatcher(LicenseIndex.load());
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Path shared = Path.of("/work/shared");
        FormCases forms = new FormCases(matcher, seed);
        List<Tally> t = switch (args[0]) {
            case "changed" -> { var c = new ChangedCases(matcher, seed); var x = new java.util.ArrayList<>(c.run("ai", Sample.ai(shared))); x.addAll(c.run("list", Sample.spdxList())); yield x; }
            case "edits" -> List.of(5,10,20).stream().map(p -> { try { return forms.edited("ai", Sample.ai(shared), p); } catch (Exception e) { throw new RuntimeException(e); } }).toList();
            case "ai" -> forms.run("ai", Sample.ai(shared));
            case "spdx" -> forms.run("spdx", Sample.spdxTests(shared));
            default -> forms.run("list", Sample.spdxList());
        };
        t.forEach(System.out::println);
    }
}
