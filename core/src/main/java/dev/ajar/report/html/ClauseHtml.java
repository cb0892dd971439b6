package dev.ajar.report.html;

import dev.ajar.model.Evidence;
import dev.ajar.report.Because;
import dev.ajar.report.Caret;
import org.jspecify.annotations.Nullable;

/// A quoted line with the words that matter marked.
final class ClauseHtml {
    private ClauseHtml() {}

    static void write(HtmlPage page, Evidence evidence, @Nullable Caret caret) {
        page.open("div", "class", "clause");
        page.element("div", Because.place(evidence), "class", "place");
        String quote = evidence.quote();
        if (quote != null && !quote.isBlank()) {
            page.open("blockquote");
            if (caret == null) page.text(quote);
            else
                page.text(quote.substring(0, caret.start()))
                        .element("mark", quote.substring(caret.start(), caret.end()))
                        .text(quote.substring(caret.end()));
            page.close();
        }
        page.close();
    }
}
