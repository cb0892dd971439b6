package dev.ajar;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to assess and with which knowledge.
///
/// @param frameworks `ID` or `ID@VERSION`; empty for all
/// @param model id or member of the one subject wanted, or `null` for all
/// @param exclude globs of paths that are left out
/// @param values files of values for templates, later ones win
/// @param termsDir folder of further license terms, or `null`
/// @param frameworksDir folder of further frameworks, or `null`
/// @param catalogDir folder of further catalog records, or `null`
/// @param attest files of what people attest
/// @param offline whether the network is out of bounds
/// @param saveSnapshot folder that receives what was read, so that the run can be repeated, or `null`
/// @param progress told how far the work is
/// @param meter told what the work cost
/// @param components a user's own tables of software, later ones win
/// @param goals grades to find the smallest way to, `FRAMEWORK[@VERSION][:GRADE]`; empty for the nearest few
public record AssessOptions(
        List<String> frameworks,
        @Nullable String model,
        List<String> exclude,
        List<Path> values,
        @Nullable Path termsDir,
        @Nullable Path frameworksDir,
        @Nullable Path catalogDir,
        List<Path> attest,
        boolean offline,
        @Nullable Path saveSnapshot,
        Progress progress,
        Meter meter,
        List<Path> components,
        List<String> goals) {
    /// All subjects, all frameworks, built-in knowledge, no network.
    public static final AssessOptions DEFAULT = new AssessOptions(
            List.of(), null, List.of(), List.of(), null, null, null, List.of(), true, null, Progress.NONE, Meter.NONE);

    private static final List<String> NO_GOALS = List.of("none");

    public AssessOptions {
        frameworks = List.copyOf(frameworks);
        exclude = List.copyOf(exclude);
        values = List.copyOf(values);
        attest = List.copyOf(attest);
        components = List.copyOf(components);
        goals = List.copyOf(goals);
    }

    /// Without grades to reach.
    public AssessOptions(
            List<String> frameworks,
            @Nullable String model,
            List<String> exclude,
            List<Path> values,
            @Nullable Path termsDir,
            @Nullable Path frameworksDir,
            @Nullable Path catalogDir,
            List<Path> attest,
            boolean offline,
            @Nullable Path saveSnapshot,
            Progress progress,
            Meter meter) {
        this(
                frameworks,
                model,
                exclude,
                values,
                termsDir,
                frameworksDir,
                catalogDir,
                attest,
                offline,
                saveSnapshot,
                progress,
                meter,
                List.of(),
                List.of());
    }

    /// The same with a user's own tables of software.
    public AssessOptions withComponents(List<Path> tables) {
        return with(frameworks, goals, tables);
    }

    /// The same without any way up, for verdicts alone.
    public AssessOptions verdictsOnly() {
        return with(frameworks, NO_GOALS, components);
    }

    /// Whether the way up is worked out at all.
    boolean waysUp() {
        return !goals.equals(NO_GOALS);
    }

    /// The same by these frameworks, with the smallest way to a grade of each.
    ///
    /// @param wanted `FRAMEWORK[@VERSION][:GRADE]`; without a grade, the next one, or most points
    public AssessOptions toward(List<String> wanted) {
        return with(
                wanted.stream()
                        .map(goal -> goal.indexOf(':') < 0 ? goal : goal.substring(0, goal.indexOf(':')))
                        .distinct()
                        .toList(),
                wanted,
                components);
    }

    private AssessOptions with(List<String> judging, List<String> reaching, List<Path> tables) {
        return new AssessOptions(
                judging,
                model,
                exclude,
                values,
                termsDir,
                frameworksDir,
                catalogDir,
                attest,
                offline,
                saveSnapshot,
                progress,
                meter,
                tables,
                reaching);
    }
}
