package dev.ajar.bench.hostile;

import java.io.IOException;
import java.util.List;

/// Git directories whose settings ask to execute or to read elsewhere.
final class GitCases {
    private static final List<String> WORDS = List.of("git", "head", "commit", "object", "read", "clone");

    static final List<HostileCase> ALL = List.of(
            HostileCase.of("git-with-hostile-settings-and-hooks", List.of(), GitCases::settings),
            HostileCase.of("bare-git-with-hostile-settings", WORDS, GitCases::bare)
                    .exiting(0, 3),
            HostileCase.of("git-file-that-points-outside", List.of(), GitCases::pointer),
            HostileCase.of("git-head-that-points-outside", List.of(), GitCases::head),
            HostileCase.of("git-with-broken-pack", List.of(), GitCases::pack),
            HostileCase.of("git-with-alternates-outside", List.of(), GitCases::alternates));

    private GitCases() {}

    private static void settings(Ground ground) throws IOException {
        ground.card();
        fill(ground, ".git/");
        ground.write(".gitattributes", "* filter=owl diff=owl merge=owl\n");
        ground.write(
                ".gitmodules",
                "[submodule \"x\"]\n\tpath = x\n\turl = -u./payload\n\tupdate = !touch " + ground.canary() + "\n");
    }

    private static void bare(Ground ground) throws IOException {
        fill(ground, "");
    }

    private static void fill(Ground ground, String at) throws IOException {
        String run = "touch " + ground.canary();
        ground.write(at + "HEAD", "ref: refs/heads/main\n");
        ground.write(
                at + "config",
                "[core]\n\trepositoryformatversion = 0\n\tbare = " + at.isEmpty() + "\n\tfsmonitor = \"" + run
                        + "\"\n\tsshCommand = \"" + run
                        + "\"\n\thooksPath = hooks\n\tpager = \"" + run + "\"\n\teditor = \"" + run
                        + "\"\n\tworktree = " + ground.outside()
                        + "\n[filter \"owl\"]\n\tsmudge = \"" + run + "\"\n\tclean = \"" + run + "\"\n\tprocess = \""
                        + run + "\"\n\trequired = true\n"
                        + "[diff \"owl\"]\n\ttextconv = \"" + run + "\"\n[include]\n\tpath = "
                        + ground.outside().resolve("README.md")
                        + "\n[remote \"origin\"]\n\turl = \"ext::sh -c '" + run + "'\"\n[credential]\n\thelper = \"!"
                        + run + "\"\n");
        for (String hook : List.of("post-checkout", "pre-commit", "post-index-change", "fsmonitor-watchman")) {
            ground.write(at + "hooks/" + hook, "#!/bin/sh\n" + run + "\n");
            if (!ground.file(at + "hooks/" + hook).toFile().setExecutable(true))
                throw new IOException("cannot make a hook");
        }
        ground.write(at + "refs/heads/.keep", "");
        ground.write(at + "objects/info/.keep", "");
    }

    private static void pointer(Ground ground) throws IOException {
        ground.card();
        ground.write(".git", "gitdir: " + ground.outside() + "\n");
    }

    private static void head(Ground ground) throws IOException {
        ground.card();
        ground.write(".git/HEAD", "ref: ../../../outside/README.md\n");
        ground.write(".git/objects/.keep", "");
        ground.write(".git/refs/.keep", "");
        ground.write(".git/packed-refs", "not a line\n".repeat(10_000));
    }

    private static void pack(Ground ground) throws IOException {
        ground.card();
        String id = "0123456789012345678901234567890123456789";
        ground.write(".git/HEAD", id + "\n");
        ground.write(".git/objects/pack/pack-" + id + ".pack", "PACK\u0000\u0000\u0000\u0002\u7fff");
        ground.write(".git/objects/pack/pack-" + id + ".idx", "\u00fftOc");
        ground.write(".git/objects/01/23456789012345678901234567890123456789", "no object");
        ground.write(".git/refs/.keep", "");
    }

    private static void alternates(Ground ground) throws IOException {
        ground.card();
        ground.write(".git/HEAD", "ref: refs/heads/main\n");
        ground.write(".git/objects/info/alternates", ground.outside() + "\n../../../../outside\n/dev\n");
        ground.write(".git/refs/heads/main", "0123456789012345678901234567890123456789\n");
    }
}
