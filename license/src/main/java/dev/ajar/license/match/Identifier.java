package dev.ajar.license.match;

import dev.ajar.license.Identification;
import dev.ajar.license.Match;
import dev.ajar.license.index.IndexFile;
import dev.ajar.license.match.Signs.Sign;
import dev.ajar.license.match.Surroundings.Stretch;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.text.Decoding;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From bytes to matches: read words, find seeds, align the likely texts, sort differences, decide.
public final class Identifier {
    private static final int LONG_ADDITION = 250;
    private final List<Hits> hits = new ArrayList<>();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Tokens tokens = new Tokens();
    private final Gap gap = new Gap();
    private final @Nullable LicenseNames names;

    public Identifier(List<IndexFile> indexes) {
        LicenseNames found = null;
        for (IndexFile index : indexes) {
            hits.add(new Hits(index));
            ByteBuffer section = index.find("names");
            if (found == null && section != null) found = LicenseNames.read(section);
        }
        names = found;
    }

    /// Leaves texts out from here on.
    public void ignore(Set<String> wordings) {
        for (Hits found : hits) found.ignore(wordings);
    }

    public Identification identify(byte[] bytes, int offset, int length) {
        if (Decoding.isBinary(bytes, offset, offset + length)) return new Identification(List.of(), true);
        Decoding.read(bytes, offset, offset + length, tokenizer, tokens);
        List<Reading> readings = new ArrayList<>();
        List<Reader> readers = new ArrayList<>();
        for (Hits found : hits) {
            Reader reader = new Reader(found, tokens, tokenizer, gap);
            readers.add(reader);
            readings.addAll(reader.read());
        }
        boolean complete = !gap.exhausted();
        List<List<Reading>> decided = Decision.decide(readings, tokens.hash);
        decided.sort(Comparator.comparingInt(left -> left.getFirst().alignment().from()));
        List<Stretch> stretches = new ArrayList<>();
        for (List<Reading> left : decided) {
            Alignment alignment = left.getFirst().alignment();
            stretches.add(new Stretch(alignment.from(), alignment.to()));
        }
        return new Identification(matches(decided, stretches, readers), complete);
    }

    private List<Match> matches(List<List<Reading>> decided, List<Stretch> stretches, List<Reader> readers) {
        Answer answer = new Answer(tokens);
        List<Match> matches = new ArrayList<>();
        List<Sign> signs = signs(stretches);
        List<Stretch> unknown = unknown(stretches);
        List<List<Stretch>> clauses = new Surroundings(tokens).of(stretches);
        for (int n = 0; n < decided.size(); n++) {
            List<Stretch> own = clauses.get(n);
            own.removeIf(clause -> unknown.stream().anyMatch(u -> u.from() <= clause.from() && clause.to() <= u.to()));
            matches.add(answer.text(decided.get(n), own, signs));
        }
        for (Sign sign : signs) matches.add(answer.sign(sign));
        for (Stretch stretch : unknown) matches.add(answer.unknown(stretch, nearest(stretch, readers)));
        matches.sort(Comparator.comparingInt(Match::offset));
        return matches;
    }

    private List<Sign> signs(List<Stretch> stretches) {
        if (names == null) return List.of();
        List<Sign> signs = new Signs(tokens, names).find();
        signs.removeIf(sign -> stretches.stream()
                .anyMatch(stretch -> tokens.start[stretch.from()] <= sign.from()
                        && sign.from() < tokens.end[Math.max(stretch.from(), stretch.to() - 1)]));
        return signs;
    }

    /// License language outside all known texts.
    private List<Stretch> unknown(List<Stretch> stretches) {
        LegalLanguage language = new LegalLanguage(tokens);
        List<Stretch> unknown = new ArrayList<>();
        int at = 0;
        for (int n = 0; n <= stretches.size(); n++) {
            int end = n < stretches.size() ? stretches.get(n).from() : tokens.size;
            if ((stretches.isEmpty() || end - at > LONG_ADDITION) && language.isLicense(at, end))
                unknown.add(new Stretch(at, end));
            if (n < stretches.size()) at = Math.max(at, stretches.get(n).to());
        }
        return unknown;
    }

    private static @Nullable Reading nearest(Stretch stretch, List<Reader> readers) {
        Reading nearest = null;
        for (Reader reader : readers) {
            Reading own = reader.nearest(stretch.from(), stretch.to());
            if (own != null && (nearest == null || own.similarity() > nearest.similarity())) nearest = own;
        }
        return nearest;
    }
}
