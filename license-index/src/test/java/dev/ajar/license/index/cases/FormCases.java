package dev.ajar.license.index.cases;

import dev.ajar.license.Identification;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.MatchKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Known texts in other forms, in company and with random edits.
final class FormCases {
    private final LicenseMatcher matcher;
    private final long seed;

    FormCases(LicenseMatcher matcher, long seed) {
        this.matcher = matcher;
        this.seed = seed;
    }

    List<Tally> run(String set, List<Sample> samples) {
        List<Tally> tallies = new ArrayList<>();
        for (Form form : Form.values()) {
            Tally right = new Tally(set + " " + form);
            Tally plain = new Tally(set + " " + form + " unmodified");
            Random random = new Random(seed);
            for (Sample sample : samples) score(sample, matcher.identify(form.of(sample.text(), random)), right, plain);
            tallies.add(right);
            tallies.add(plain);
        }
        Tally wide = new Tally(set + " UTF-16");
        Tally plain = new Tally(set + " UTF-16 unmodified");
        for (Sample sample : samples) score(sample, matcher.identify(Form.utf16(sample.text())), wide, plain);
        tallies.add(wide);
        tallies.add(plain);
        tallies.add(pairs(set, samples));
        for (int percent : new int[] {2, 5, 10, 20}) tallies.add(edited(set, samples, percent));
        return tallies;
    }

    private static void score(Sample sample, Identification found, Tally right, Tally plain) {
        boolean named = names(sample, found);
        right.add(named, sample.name() + " -> " + shown(found));
        if (named) plain.add(Boolean.FALSE.equals(found.modified()), sample.name() + " -> " + shown(found));
    }

    /// The id and, where it matters, the wording; nothing else besides.
    static boolean names(Sample sample, Identification found) {
        List<Match> texts = found.matches().stream().filter(FormCases::isText).toList();
        return texts.size() == 1 && found.ids().size() == 1 && fits(sample, texts.getFirst());
    }

    static boolean isText(Match match) {
        return match.kind() == MatchKind.TEXT || match.kind() == MatchKind.POLICY;
    }

    static boolean fits(Sample sample, Match match) {
        if (match.cls() == MatchClass.UNKNOWN_LICENSE) return false;
        boolean wording = sample.wording().isEmpty() || sample.wording().equals(match.text());
        return sample.ids().containsAll(match.ids()) && !match.ids().isEmpty() && wording;
    }

    private Tally pairs(String set, List<Sample> samples) {
        Tally tally = new Tally(set + " two in one file");
        Random random = new Random(seed);
        for (int n = 0; n < samples.size(); n++) {
            Sample first = samples.get(n);
            Sample second = samples.get(random.nextInt(samples.size()));
            if (first.equals(second)) continue;
            Identification found = identify(first.text() + "\n\n---\n\n" + second.text());
            List<Match> texts = found.matches().stream().filter(FormCases::isText).toList();
            boolean both = texts.stream().anyMatch(m -> fits(first, m)) && texts.stream().anyMatch(m -> fits(second, m));
            tally.add(both && texts.size() == 2, first.name() + " + " + second.name() + " -> " + shown(found));
        }
        return tally;
    }

    Tally edited(String set, List<Sample> samples, int percent) {
        Tally tally = new Tally(set + " " + percent + " % of words edited");
        Random random = new Random(seed + percent);
        for (Sample sample : samples) {
            Identification found = identify(Words.edit(sample.text(), percent / 100.0, random));
            Set<String> ids = Set.copyOf(found.ids());
            boolean right = ids.size() == 1 && sample.ids().containsAll(List.of(ids.iterator().next().split("\\|", -1)));
            tally.add(right, sample.name() + " -> " + shown(found));
        }
        return tally;
    }

    private Identification identify(String text) {
        return matcher.identify(text.getBytes(StandardCharsets.UTF_8));
    }

    static String shown(Identification found) {
        StringBuilder out = new StringBuilder();
        for (Match match : found.matches()) {
            out.append(match.id()).append('/').append(match.text()).append(' ').append(match.kind());
            out.append(' ').append(match.cls()).append(' ').append(match.line()).append('-').append(match.endLine());
            match.changes().stream().limit(2).forEach(change -> out.append(" {")
                    .append(change.kind())
                    .append(' ')
                    .append(change.line())
                    .append(' ')
                    .append(change.text() == null ? change.length() : cut(change.text()))
                    .append('}'));
            out.append("; ");
        }
        return out.toString();
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > 60 ? line.substring(0, 60) + "..." : line;
    }
}
