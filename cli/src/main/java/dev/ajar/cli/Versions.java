package dev.ajar.cli;

import dev.ajar.Ajar;
import dev.ajar.catalog.Catalog;
import dev.ajar.framework.Framework;
import dev.ajar.framework.Frameworks;
import dev.ajar.license.LicenseIndex;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/// What `--version` prints: one line each for the program and the knowledge inside.
final class Versions {
    private Versions() {}

    static void print(Console console) {
        PrintStream out = console.out();
        out.println("ajar " + Ajar.version());
        KnownLicenses known = KnownLicenses.load(new LicenseOptions(), console);
        List<LicenseIndex> indexes = known.all().indexes();
        for (LicenseIndex index : indexes) out.println("index " + index.version() + ", sha256:" + index.digest());
        out.println("terms " + known.terms().ids().size() + " licenses");
        out.println("frameworks "
                + Frameworks.load().all().stream().map(Versions::name).collect(Collectors.joining(", ")));
        out.println("catalog " + Catalog.version());
        out.println("java " + Runtime.version());
    }

    private static String name(Framework framework) {
        return framework.id() + "@" + framework.version();
    }
}
