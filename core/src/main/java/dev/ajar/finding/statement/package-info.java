/// What a README, a card or a page says in plain sentences: which license covers what, how open it claims to be, which
/// parts of a model it points to, which models it speaks for, and what it asks of users.
///
/// Text in, records out: nothing here opens a file, follows a link or concludes anything. Words are data, in
/// `vocabulary.yaml`; the grammar is code. Start at [Statements].
@NullMarked
package dev.ajar.finding.statement;

import org.jspecify.annotations.NullMarked;
