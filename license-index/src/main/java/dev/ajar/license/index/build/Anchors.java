package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import dev.ajar.license.terms.ConditionLocator;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermCondition;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds in the words of a known license the sentences that say its typed conditions, so that a file that lacks one of
/// them can be told what it lacks.
final class Anchors {
    private final TermsIndex terms;
    private final TermsExtractor extractor;

    /// @param sections the compiled terms, by section name
    Anchors(Map<String, byte[]> sections) {
        terms = TermsIndex.read(section(sections, "terms"));
        extractor = TermsExtractor.read(section(sections, "extract"));
    }

    private static ByteBuffer section(Map<String, byte[]> sections, String name) {
        byte[] bytes = sections.get(name);
        if (bytes == null) throw new IllegalArgumentException("no section " + name + " in the compiled terms");
        return ByteBuffer.wrap(bytes);
    }

    /// In reading order of the license's terms.
    List<Anchor> of(KnownText about, byte[] text) {
        LicenseTerms license = license(about);
        if (license == null || license.conditions().isEmpty()) return List.of();
        Tokens tokens = new Tokens();
        new Tokenizer().read(text, 0, text.length, tokens);
        String words = new String(text, StandardCharsets.UTF_8);
        ConditionLocator locator = new ConditionLocator(extractor);
        List<Anchor> anchors = new ArrayList<>();
        for (ConditionLocator.Located located : locator.locate(license, words)) {
            if (located.clause() == null) continue;
            int from = word(tokens, bytes(words, located.clause().start()));
            int to = word(tokens, bytes(words, located.clause().end()));
            if (to > from) anchors.add(new Anchor(from, to, say(located.condition())));
        }
        return anchors;
    }

    private @Nullable LicenseTerms license(KnownText about) {
        LicenseTerms license = about.facts() == null ? null : terms.terms(about.facts());
        return license == null ? terms.terms(about.id()) : license;
    }

    private static int bytes(String text, int chars) {
        return text.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
    }

    /// The first word that starts at a byte or after it.
    private static int word(Tokens tokens, int at) {
        int n = 0;
        while (n < tokens.size && tokens.start[n] < at) n++;
        return n;
    }

    private static String say(TermCondition condition) {
        StringBuilder out = new StringBuilder(condition.kind());
        Object value = condition.value() == null ? condition.mode() : condition.value();
        if (value != null) out.append(": ").append(value);
        if (condition.unit() != null) out.append(' ').append(condition.unit());
        return out.toString();
    }
}
