/// The report as one self-contained page: no script, nothing loaded from elsewhere.
///
/// It shows what the model holds and must not judge; text from files is never markup. Start at [HtmlFormat].
@NullMarked
package dev.ajar.report.html;

import org.jspecify.annotations.NullMarked;
