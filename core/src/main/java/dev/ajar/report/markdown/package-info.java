/// The report as Markdown, for pull requests and wikis.
///
/// It shows what the model holds and must not judge. Start at [MarkdownFormat].
@NullMarked
package dev.ajar.report.markdown;

import org.jspecify.annotations.NullMarked;
