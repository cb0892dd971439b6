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
import java.util.function.Function;
import java.util.stream.IntStream;

/// Known texts in other forms, in company and with random edits.
final class FormCases {
    private final LicenseMatcher matcher;
    private final long seed;

    FormCases(LicenseMatcher matcher, long seed) {
        this.matcher = matcher;
        this.seed = seed;
    }

    /// Each text in each form, as UTF-16, and two in one file.
    List<Tally> forms(String set, List<Sample> samples) {
        List<Tally> tallies = new ArrayList<>();
        for (Form form : Form.values()) {
            Random random = new Random(seed);
            tallies.addAll(all(set + " " + form, samples, text -> form.of(text, random)));
        }
        tallies.addAll(all(set + " UTF-16", samples, Form::utf16));
        tallies.add(pairs(set, samples));
        return tallies;
    }

    List<Tally> plain(String set, List<Sample> samples) {
        return all(set, samples, text -> text.getBytes(StandardCharsets.UTF_8));
    }

    List<Tally> edits(String set, List<Sample> samples) {
        return IntStream.of(2, 5, 10, 20)
                .mapToObj(percent -> edited(set, samples, percent))
                .toList();
    }

    private List<Tally> all(String name, List<Sample> samples, Function<String, byte[]> write) {
        Tally right = new Tally(name);
        Tally plain = new Tally(name + " unmodified");
        for (Sample sample : samples) score(sample, matcher.identify(write.apply(sample.text())), right, plain);
        return List.of(right, plain);
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
            List<Match> texts =
                    found.matches().stream().filter(FormCases::isText).toList();
            boolean both = texts.stream().anyMatch(m -> fits(first, m))
                    && texts.stream().anyMatch(m -> fits(second, m));
            tally.add(both && texts.size() == 2, first.name() + " + " + second.name() + " -> " + shown(found));
        }
        return tally;
    }

    private Tally edited(String set, List<Sample> samples, int percent) {
        Tally tally = new Tally(set + " " + percent + " % of words edited");
        Random random = new Random(seed + percent);
        for (Sample sample : samples) {
            Identification found = identify(Words.edit(sample.text(), percent / 100.0, random));
            Set<String> ids = Set.copyOf(found.ids());
            boolean right = ids.size() == 1
                    && sample.ids().containsAll(List.of(ids.iterator().next().split("\\|", -1)));
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
            out.append(' ')
                    .append(match.cls())
                    .append(' ')
                    .append(match.line())
                    .append('-')
                    .append(match.endLine());
            match.changes().stream()
                    .limit(2)
                    .forEach(change -> out.append(" {")
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
