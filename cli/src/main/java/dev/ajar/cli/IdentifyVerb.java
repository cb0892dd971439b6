package dev.ajar.cli;

import dev.ajar.report.Style;
import dev.ajar.report.json.JsonOut;
import dev.ajar.report.text.IdentifyText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar identify PATH…`
@Command(
        name = "identify",
        sortOptions = false,
        description = "Says which license a file is, how surely, what was changed, and what it asks.")
final class IdentifyVerb implements Callable<Integer> {
    /// The most bytes read of one file; what lies beyond is not looked at, and the answer says so.
    private static final int MOST = 64 << 20;

    private final Program program;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, or a folder for every file below it.")
    List<Path> paths = new ArrayList<>();

    @Mixin
    SheetOptions options = new SheetOptions();

    @Mixin
    LicenseOptions licenses = new LicenseOptions();

    @Option(names = "--stats", description = "Print one JSON line on standard error: files, bytes, seconds.")
    boolean stats;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            description = "With --stats: one warm-up and N passes; the fastest counts.")
    int repeat = 1;

    IdentifyVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Console console = program.console();
        Style style = Style.plain(console.clock().instant())
                .colored(options.style(console).color());
        if (repeat < 1) throw new UsageException("--repeat " + repeat + ": give a number from 1");
        FileList list = FileList.of(paths);
        list.problems().forEach(problem -> console.err().println("ajar: " + problem));
        FileIdentifier identifier = new FileIdentifier(KnownLicenses.load(licenses, console));
        List<FileAnswer> answers = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        PassTimes times = new PassTimes();
        int unread = 0;
        try (ProgressLine progress = new ProgressLine(console)) {
            for (int i = 0; i < list.files().size(); i++) {
                progress.at("identifying", i, list.files().size());
                Path file = list.files().get(i);
                FileAnswer answer;
                try {
                    byte[] bytes = read(file);
                    long start = System.nanoTime();
                    answer = identifier.answer(name(file), bytes);
                    times.file(bytes.length, System.nanoTime() - start);
                    if (bytes.length == MOST && Files.size(file) > MOST)
                        answer = new FileAnswer(
                                answer.file(),
                                answer.found(),
                                answer.facts(),
                                answer.places(),
                                answer.conditions(),
                                "only the first " + MOST + " bytes were looked at");
                    if (stats && repeat > 1) contents.add(bytes);
                } catch (IOException e) {
                    unread++;
                    String problem = "cannot be read (" + e.getClass().getSimpleName() + ")";
                    console.err().println("ajar: " + name(file) + ": " + problem);
                    answer = FileAnswer.unreadable(name(file), problem);
                }
                if (options.format.equals("json")) answers.add(answer);
                else write(answer, style, console);
            }
        }
        if (options.format.equals("json")) document(answers, console);
        if (stats) {
            if (repeat > 1) times.repeat(identifier, contents, repeat);
            times.print(console.err(), repeat);
        }
        boolean nothing =
                unread == list.files().size() && (unread > 0 || !list.problems().isEmpty());
        return nothing ? ExitCode.NOTHING_READ : ExitCode.DONE;
    }

    private void write(FileAnswer answer, Style style, Console console) throws IOException {
        if (options.format.equals("jsonl")) {
            try (JsonOut json = JsonOut.compact(console.out())) {
                new LicenseJson(json).write(answer);
            }
            console.out().write('\n');
        } else {
            console.out().write(IdentifyText.of(answer.file(), answer.found(), answer.conditions(), style));
        }
    }

    private static void document(List<FileAnswer> answers, Console console) {
        try (JsonOut json = JsonOut.indented(console.out())) {
            new LicenseJson(json).write(answers);
        }
        console.out().write('\n');
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST);
        }
    }

    private static String name(Path file) {
        return file.toString();
    }
}
