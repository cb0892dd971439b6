package dev.ajar.bench.hostile;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Folders, links, counts and sizes.
final class TreeCases {
    static final List<HostileCase> ALL = List.of(
            HostileCase.of("empty-folder", List.of("empty", "no file", "nothing"), ground -> {}),
            HostileCase.of("no-such-place", List.of(), TreeCases::remove).exiting(3),
            HostileCase.of("a-file-as-place", List.of(), TreeCases::plainFile).exiting(0, 3),
            HostileCase.of("unreadable-file", List.of("read", "permission", "denied"), TreeCases::unreadable),
            HostileCase.of("link-out-of-the-root", List.of("link", "outside"), TreeCases::linkOut),
            HostileCase.of("link-cycle", List.of("link", "cycle", "loop"), TreeCases::linkCycle),
            HostileCase.of("hub-cache-link-out-of-the-root", List.of("link", "outside"), TreeCases::hubCache),
            HostileCase.of("recorded-paths-out-of-the-root", List.of(), TreeCases::recorded)
                    .exiting(0, 3),
            HostileCase.of("deep-folders", List.of(), TreeCases::deep),
            HostileCase.of("fifo", List.of("read", "regular", "special", "fifo", "pipe"), TreeCases::fifo),
            HostileCase.of("socket", List.of("read", "regular", "special", "socket"), TreeCases::socket),
            HostileCase.of("names-with-control-characters", List.of(), TreeCases::names),
            HostileCase.of("two-gigabytes-of-nothing", List.of(), TreeCases::sparse),
            HostileCase.of("a-hundred-thousand-files", List.of(), TreeCases::many)
                    .larger());

    private TreeCases() {}

    private static void remove(Ground ground) throws IOException {
        Files.delete(ground.place());
    }

    private static void plainFile(Ground ground) throws IOException {
        Files.delete(ground.place());
        Files.writeString(ground.place(), "# Owl\n");
    }

    private static void unreadable(Ground ground) throws IOException {
        ground.card();
        ground.write("LICENSE", "Owl License\n");
        if (!ground.file("LICENSE").toFile().setReadable(false, false))
            throw new IOException("cannot take a right away");
    }

    private static void linkOut(Ground ground) throws IOException {
        ground.card();
        ground.link("LICENSE", ground.outside().resolve("LICENSE"));
        ground.link("model/README.md", Path.of("../../outside/README.md"));
        ground.link("docs", ground.outside());
        ground.link("model.safetensors", Path.of("/dev/zero"));
    }

    private static void linkCycle(Ground ground) throws IOException {
        ground.card();
        ground.link("LICENSE", Path.of("LICENSE.md"));
        ground.link("LICENSE.md", Path.of("LICENSE"));
        ground.link("model/again", Path.of(".."));
        ground.link("self", Path.of("."));
    }

    private static void hubCache(Ground ground) throws IOException {
        String snapshot = "models--acme--owl/snapshots/0123456789012345678901234567890123456789/";
        ground.write("models--acme--owl/blobs/aa", "---\nlicense: mit\n---\n# Owl\n");
        ground.write("models--acme--owl/refs/main", "0123456789012345678901234567890123456789");
        ground.link(snapshot + "README.md", Path.of("../../blobs/aa"));
        ground.link(snapshot + "LICENSE", Path.of("../../../../outside/LICENSE"));
    }

    private static void recorded(Ground ground) throws IOException {
        String secret = ground.outside().resolve("LICENSE").toString();
        ground.write("files/README.md", "# Owl\n");
        ground.write("snapshot.csv", "home,revision\nhttps://example.org/owl,0\n");
        ground.write(
                "listing.csv",
                "path,size,mode,git_sha1,recorded\n"
                        + "../../outside/LICENSE,10,100644,0,yes\n"
                        + secret + ",10,100644,0,yes\n"
                        + "README.md,99999999999999999999,100644,0,yes\n"
                        + "a/../../../outside/README.md,-5,120000,0,yes\n"
                        + "\"unclosed,1,100644,0,yes\n");
    }

    private static void deep(Ground ground) throws IOException {
        ground.card();
        Path at = ground.place();
        for (int i = 0; i < 400; i++) at = at.resolve("deep123");
        Files.createDirectories(at);
        Files.writeString(at.resolve("LICENSE"), "Owl License\n");
    }

    private static void fifo(Ground ground) throws IOException {
        ground.card();
        try {
            int code = new ProcessBuilder(
                            "mkfifo",
                            ground.file("LICENSE").toString(),
                            ground.file("config.json").toString())
                    .start()
                    .waitFor();
            if (code != 0) throw new IOException("mkfifo ended with " + code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void socket(Ground ground) throws IOException {
        ground.card();
        // The file stays when the channel is closed.
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path here = Path.of("").toAbsolutePath().relativize(ground.file("LICENSE"));
            Path whole = ground.file("LICENSE");
            channel.bind(UnixDomainSocketAddress.of(
                    here.toString().length() < whole.toString().length() ? here : whole));
        }
    }

    private static void names(Ground ground) throws IOException {
        ground.card();
        ground.write("LICENSE\u001b]0;owned\u0007", "Owl License\n");
        ground.write("model\nname: mit\r/config.json", "{\"architectures\": [\"OwlForCausalLM\"]}");
        ground.write("\u202ekcatta.safetensors", new byte[16]);
        ground.write("\u001b[31mREADME.md", "# Red \u001b[2J owl\n");
    }

    private static void sparse(Ground ground) throws IOException {
        ground.card();
        byte[] header = HeaderCases.safetensors(
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[16777216,32],\"data_offsets\":[0,2147483648]}}");
        ground.sparse("model.safetensors", header, header.length + (1L << 31));
        ground.sparse("pytorch_model.bin", new byte[0], 1L << 31);
        ground.sparse("model.gguf", new byte[0], 1L << 31);
        ground.sparse("LICENSE.txt", "Owl License\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), 1L << 31);
    }

    private static void many(Ground ground) throws IOException {
        ground.card();
        for (int folder = 0; folder < 100; folder++)
            for (int file = 0; file < 1000; file++)
                ground.write("d" + folder + "/part" + file + (file % 10 == 0 ? ".py" : ".txt"), "x = " + file + "\n");
    }
}
