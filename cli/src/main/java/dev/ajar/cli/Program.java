package dev.ajar.cli;

import dev.ajar.Ajar;
import dev.ajar.LicenseKnowledge;
import dev.ajar.OptionException;
import dev.ajar.PlaceException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Reads the arguments, runs one verb, and turns every outcome into an exit code.
final class Program {
    private final Function<LicenseKnowledge, Ajar> ajar;
    private final Console console;

    /// @param ajar makes it; asked only by verbs that assess, since its knowledge takes time to load
    Program(Function<LicenseKnowledge, Ajar> ajar, Console console) {
        this.ajar = ajar;
        this.console = console;
    }

    Ajar ajar(LicenseOptions licenses) {
        return ajar.apply(licenses.load(console));
    }

    Console console() {
        return console;
    }

    int run(String... args) {
        CommandLine line = new CommandLine(new Root(this));
        List<Verbs.Verb> asked = Verbs.ALL.stream()
                .filter(v -> args.length > 0 && v.name().equals(args[0]))
                .toList();
        for (Verbs.Verb verb : asked.isEmpty() ? Verbs.ALL : asked)
            line.addSubcommand(verb.name(), verb.build().apply(this));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.AUTO : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((e, _) -> usage(e));
        line.setExecutionExceptionHandler((e, _, _) -> failed(e));
        return line.execute(args);
    }

    private int usage(ParameterException e) {
        console.err().println("ajar: " + e.getMessage());
        console.err().println("try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof UsageException || e instanceof OptionException) {
            console.err().println("ajar: " + e.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof PlaceException) {
            console.err().println("ajar: " + e.getMessage());
            return ExitCode.NOTHING_READ;
        }
        console.err().println("ajar: this should not happen; please report it with the lines below");
        e.printStackTrace(console.err());
        return ExitCode.OUR_FAULT;
    }

    /// The command without a verb: shows its help.
    @Command(
            name = "ajar",
            description = "Takes AI models and applications apart and says what is open, what is not, and why.",
            synopsisSubcommandLabel = "VERB",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done, issues included",
                "1:below what --fail-below asked",
                "2:wrong usage",
                "3:nothing could be read",
                "4:a fault of the program"
            })
    static final class Root implements Runnable {
        private final Program program;

        @Spec
        @SuppressWarnings("NullAway.Init")
        CommandSpec spec;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        boolean help;

        @Option(
                names = {"-V", "--version"},
                description = "Show the versions of program, index, terms, frameworks and catalog.")
        boolean version;

        Root(Program program) {
            this.program = program;
        }

        @Override
        public void run() {
            if (version) Versions.print(program.console());
            else throw new ParameterException(spec.commandLine(), "a verb is missing: " + verbs());
        }

        private static String verbs() {
            return String.join(", ", Verbs.ALL.stream().map(Verbs.Verb::name).toList());
        }
    }
}
