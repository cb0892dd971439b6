package dev.ajar.attestation;

import dev.ajar.attestation.Statement.Claim;
import dev.ajar.internal.DataException;
import dev.ajar.internal.DataNode;
import dev.ajar.internal.Sha256;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A file of statements, read strictly: what is not understood is refused with file, line, what was expected and what
/// to do.
///
/// ```yaml
/// author: Jane Roe, Example Lab
/// date: 2026-11-20
/// attestations:
///   - judgement: peer-reviewed
///     value: yes
///     reason: Published in the proceedings of the 12th conference, pages 1 to 14.
///   - component: pretraining-data
///     status: linked
///     at: https://example.org/data
///     license: ODC-By-1.0
///     reason: The archive of the project.
/// ```
///
/// @param path as evidence names it
/// @param subject the name, id or member it speaks of; `null` where there is only one subject
public record AttestationFile(String path, @Nullable String subject, List<Statement> statements) {
    /// The name of the file beside a model.
    public static final String NAME = "ajar.yaml";

    /// The most bytes of one file.
    public static final int MAX_BYTES = 256 << 10;

    private static final int MAX_STATEMENTS = 500;
    private static final int MAX_SHORT = 200;
    private static final int MAX_REASON = 2_000;

    /// What a person can say of a component; what was looked for and not found is only ever found out by looking.
    private static final Set<Status> SAYABLE =
            EnumSet.of(Status.IN_REPOSITORY, Status.LINKED, Status.GATED, Status.HOSTED, Status.WITHHELD);

    public AttestationFile {
        statements = List.copyOf(statements);
    }

    /// Reads one file.
    ///
    /// @throws DataException naming file, line, what was expected and what to do
    public static AttestationFile read(String path, String text, Vocabulary words) {
        if (text.length() > MAX_BYTES)
            throw new DataException(path, 1, "at most " + MAX_BYTES + " characters; split the file");
        DataNode root = DataNode.parse(path, text);
        if (!root.isFields()) throw root.wrong("the field 'attestations' with a list; see docs/attestations.md");
        root.only("subject", "author", "date", "attestations");
        return new Reading(path, text, root, words).file();
    }

    private record Reading(String path, List<String> lines, String digest, DataNode root, Vocabulary words) {
        Reading(String path, String text, DataNode root, Vocabulary words) {
            this(path, text.lines().toList(), Sha256.of(text), root, words);
        }

        AttestationFile file() {
            List<DataNode> items = root.need("attestations").items();
            if (items.isEmpty()) throw root.need("attestations").wrong("at least one statement; or remove the file");
            if (items.size() > MAX_STATEMENTS)
                throw root.need("attestations")
                        .wrong("at most " + MAX_STATEMENTS + " statements, found " + items.size() + "; split the file");
            DataNode subject = root.get("subject");
            List<Statement> statements = new ArrayList<>();
            for (DataNode item : items) statements.add(statement(item));
            return new AttestationFile(path, subject == null ? null : shortText(subject, "a name"), statements);
        }

        private Statement statement(DataNode node) {
            if (!node.isFields()) throw node.wrong("fields: 'judgement' or 'component', and 'reason'");
            boolean judges = node.get("judgement") != null;
            if (judges == (node.get("component") != null))
                throw node.wrong("either 'judgement' or 'component'; make two statements of it");
            return new Statement(
                    judges ? judges(node) : tells(node),
                    shortText(own(node, "author", "who says so, here or once at the top"), "a name"),
                    date(own(node, "date", "the day it was said, here or once at the top")),
                    text(need(node, "reason", "why it is so, in a sentence"), "a sentence", MAX_REASON),
                    url(node.get("url")),
                    evidence(node));
        }

        private Claim judges(DataNode node) {
            node.only("judgement", "value", "author", "date", "reason", "url");
            DataNode name = node.need("judgement");
            if (!words.judgements().contains(name.text()))
                throw name.wrong("a judgement that a framework asks for, one of " + words.judgements() + "; found '"
                        + shown(name.text()) + "'; `ajar frameworks show ID` says what each is for");
            DataNode value = need(node, "value", "yes or no");
            return switch (value.text()) {
                case "yes", "true" -> new Claim.Judges(name.text(), true);
                case "no", "false" -> new Claim.Judges(name.text(), false);
                default ->
                    throw value.wrong("yes or no, found '" + shown(value.text())
                            + "'; leave the statement out where it is not known");
            };
        }

        private Claim tells(DataNode node) {
            node.only("component", "name", "status", "at", "license", "subkind", "author", "date", "reason", "url");
            ComponentKind kind = kind(node.need("component"));
            DataNode name = node.get("name");
            Status status = status(node.get("status"));
            LicenseRef license = license(node.get("license"));
            String subkind = subkind(kind, node.get("subkind"));
            if (status == null && license == null && subkind == null)
                throw node.wrong("one of 'status', 'license', 'subkind'; a statement without them says nothing");
            return new Claim.Tells(
                    kind, name == null ? null : shortText(name, "a name"), status, license, subkind, at(node, status));
        }

        private static ComponentKind kind(DataNode node) {
            for (ComponentKind kind : ComponentKind.values()) if (kind.wire().equals(node.text())) return kind;
            Set<String> kinds = new TreeSet<>();
            for (ComponentKind kind : ComponentKind.values()) kinds.add(kind.wire());
            throw node.wrong("a component, one of " + kinds + ", found '" + shown(node.text()) + "'");
        }

        private static @Nullable Status status(@Nullable DataNode node) {
            if (node == null) return null;
            for (Status status : SAYABLE) if (status.wire().equals(node.text())) return status;
            throw node.wrong("a status, one of "
                    + SAYABLE.stream().map(status -> status.wire()).toList() + ", found '" + shown(node.text()) + "'");
        }

        private @Nullable LicenseRef license(@Nullable DataNode node) {
            if (node == null) return null;
            LicenseRef license = words.licenses().apply(shortText(node, "a license"));
            if (license instanceof LicenseRef.Known) return license;
            throw node.wrong("one known license, as an SPDX id or an id of `ajar licenses list`, found '"
                    + shown(node.text()) + "'");
        }

        private static @Nullable String subkind(ComponentKind kind, @Nullable DataNode node) {
            if (node == null) return null;
            List<String> known = Subkinds.of(kind);
            if (known.contains(node.text())) return node.text();
            throw node.wrong(
                    (known.isEmpty() ? "no subkind for " + kind.wire() + "; remove it" : "a subkind, one of " + known)
                            + ", found '" + shown(node.text()) + "'");
        }

        /// What is here has a path, what is elsewhere an address.
        private static @Nullable String at(DataNode node, @Nullable Status status) {
            DataNode at = node.get("at");
            if (at == null) {
                if (status == Status.IN_REPOSITORY)
                    throw node.wrong("'at' with the path of the file for what is in the repository");
                if (status == Status.LINKED || status == Status.GATED)
                    throw node.wrong("'at' with the address for what is " + status.wire());
                return null;
            }
            String text = shortText(at, "a path or an address");
            boolean address = text.startsWith("https://") || text.startsWith("http://");
            if (status == Status.WITHHELD) throw at.wrong("no place for what is withheld; remove 'at'");
            if (status == Status.IN_REPOSITORY && (address || text.startsWith("/") || text.contains("..")))
                throw at.wrong("a path below the root of the repository, found '" + shown(text) + "'");
            if (status != Status.IN_REPOSITORY && !address)
                throw at.wrong("an address that begins with https://, found '" + shown(text) + "'");
            return text;
        }

        private DataNode own(DataNode node, String key, String what) {
            DataNode own = node.get(key);
            if (own != null) return own;
            DataNode general = root.get(key);
            if (general != null) return general;
            throw node.wrong("'" + key + "': " + what);
        }

        private static DataNode need(DataNode node, String key, String what) {
            DataNode value = node.get(key);
            if (value == null) throw node.wrong("'" + key + "': " + what);
            return value;
        }

        private static String date(DataNode node) {
            try {
                return LocalDate.parse(node.text()).toString();
            } catch (DateTimeParseException _) {
                throw node.wrong("a day such as 2026-11-20, found '" + shown(node.text()) + "'");
            }
        }

        private static @Nullable String url(@Nullable DataNode node) {
            if (node == null) return null;
            String url = shortText(node, "an address");
            if (!url.startsWith("https://") && !url.startsWith("http://"))
                throw node.wrong("an address that begins with https://, found '" + shown(url) + "'");
            return url;
        }

        private static String shortText(DataNode node, String what) {
            return text(node, what, MAX_SHORT);
        }

        private static String text(DataNode node, String what, int most) {
            String text = node.text().strip();
            if (text.isEmpty() || node.isNull()) throw node.wrong(what + ", found nothing");
            if (text.length() > most)
                throw node.wrong(what + " of at most " + most + " characters, found " + text.length());
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
                throw node.wrong(what + " without control characters");
            return text.replace('\n', ' ').replace('\t', ' ');
        }

        private Evidence evidence(DataNode node) {
            int line = Math.clamp(node.line(), 1, Math.max(1, lines.size()));
            return Evidence.line(path, line, lines.get(line - 1), digest);
        }

        private static String shown(String text) {
            return text.length() <= 60 ? text : text.substring(0, 60) + "…";
        }
    }
}
