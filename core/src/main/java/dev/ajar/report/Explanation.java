package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Condition;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The way from the verdict on one component back to rule, clause, file and line.
///
/// @param rules why the shade follows, each rule with its source
/// @param conditions of its license, gravest first
public record Explanation(Assessment assessment, Component component, List<String> rules, List<Condition> conditions) {
    public Explanation {
        rules = List.copyOf(rules);
        conditions = List.copyOf(conditions);
    }

    /// Explains all components of a kind.
    public static List<Explanation> of(Assessment assessment, ComponentKind kind) {
        List<Explanation> found = new ArrayList<>();
        for (Component component : assessment.components()) {
            if (component.kind() != kind) continue;
            List<Condition> conditions = assessment.conditions().stream()
                    .filter(c -> NotOpen.of(component.license(), c))
                    .sorted(Comparator.comparingInt(
                            c -> Words.condition(c.kind()).rank()))
                    .toList();
            found.add(new Explanation(assessment, component, rules(component, conditions), conditions));
        }
        return found;
    }

    /// The kinds that a reader may mean by a word: an id, a label, or a part of one.
    public static List<ComponentKind> meant(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        List<ComponentKind> near = new ArrayList<>();
        for (ComponentKind kind : ComponentKind.values()) {
            String label = Words.label(kind).toLowerCase(Locale.ROOT).replace(' ', '-');
            if (kind.wire().equals(wanted) || label.equals(wanted)) return List.of(kind);
            if (!wanted.isEmpty() && (kind.wire().contains(wanted) || label.contains(wanted))) near.add(kind);
        }
        return near;
    }

    private static List<String> rules(Component component, List<Condition> conditions) {
        List<String> rules = new ArrayList<>();
        switch (component.status()) {
            case HOSTED -> rules.add("What is only behind a service has the shade hosted, whatever its license.");
            case WITHHELD -> rules.add("What is said not to be released has the shade closed.");
            case NOT_FOUND -> rules.add("What was looked for where it would be, and not found, has the shade closed.");
            case MENTIONED -> rules.add("What is spoken of with no way to get it has the shade unknown.");
            case UNKNOWN -> rules.add("What could not be looked at has the shade unknown.");
            case GATED -> {
                rules.add("A gate in front of the download does not change the shade; the license decides.");
                license(component, conditions, rules);
            }
            case LINKED -> {
                rules.add("A license that the whole repository has does not reach what is only linked.");
                license(component, conditions, rules);
            }
            case IN_REPOSITORY -> license(component, conditions, rules);
        }
        return rules;
    }

    private static void license(Component component, List<Condition> conditions, List<String> rules) {
        Basis basis = component.license().basis();
        if (basis != null) rules.add(scope(basis));
        if (component.licenses().size() > 1)
            rules.add("Within one scope the text beats the tag; among competing texts the worst counts.");
        switch (component.license().license()) {
            case LicenseRef.None _ ->
                rules.add("Published and looked at, without a license that reaches it: unlicensed.");
            case LicenseRef.NotTold _ -> rules.add("No license is told for it: unknown.");
            case LicenseRef.Candidates _ ->
                rules.add("Several licenses fit; the shade is shown for the worst, the range in the summary.");
            case LicenseRef.Unrecognized _ ->
                rules.add(
                        "A text that nobody knows takes the shade of the conditions read from it, at best conditional.");
            case LicenseRef.Known _ -> known(component.shade(), conditions, rules);
        }
    }

    private static void known(Shade shade, List<Condition> conditions, List<String> rules) {
        if (shade == Shade.OPEN)
            rules.add(
                    "The license is on an official list (OSI, FSF, Open Definition, a public-domain dedication, OpenMDW)"
                            + ": open.");
        else if (conditions.stream().anyMatch(c -> !Words.condition(c.kind()).light()))
            rules.add("The gravest condition decides the shade: "
                    + conditions.stream()
                            .filter(c -> !Words.condition(c.kind()).light())
                            .findFirst()
                            .map(c -> Words.condition(c.kind()).name())
                            .orElse("")
                    + " makes it " + shade.wire() + ".");
        else rules.add("The license is on no official list, so it is at best conditional.");
    }

    private static String scope(Basis basis) {
        return switch (basis) {
            case NAMED -> "The license names this component or its class (basis: named, the strongest).";
            case STATEMENT -> "A sentence says that the license covers it (basis: statement).";
            case FILE_NAME -> "The name of the license file says what it covers (basis: file-name).";
            case FOLDER -> "The license lies in the folder of the component (basis: folder).";
            case INHERITED ->
                "Nothing names the component, so it takes the license of the repository (basis: inherited).";
            case ATTESTED -> "A person says so (basis: attested); it is shown as said by them.";
        };
    }
}
