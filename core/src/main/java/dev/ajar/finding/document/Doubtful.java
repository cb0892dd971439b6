package dev.ajar.finding.document;

import dev.ajar.finding.PathWords;
import dev.ajar.finding.statement.PartMention;
import dev.ajar.finding.statement.ProseCondition;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import dev.ajar.source.TextFile;
import java.util.List;
import java.util.Locale;

/// Mentions that look like a part and are none, seen from the line and the document they stand in.
final class Doubtful {
    /// Badges and links of the first lines are about the work itself.
    private static final int INTRODUCTION = 30;

    private static final List<String> REPORTING =
            List.of("we report", "then report", "reported", "reporting", "reports the", "and report ", "report the");

    private Doubtful() {}

    static boolean is(TextFile file, PartMention part) {
        return passing(part)
                || dataArchive(file, part)
                || bare(part)
                || untrained(file, part)
                || picture(part)
                || otherPaper(file, part)
                || register(file, part);
    }

    /// Registration without a word of a form or a request is only a word about commercial use.
    static boolean is(TextFile file, ProseCondition condition) {
        if (!condition.kind().equals("registration-for-commercial-use")) return false;
        String line =
                file.line(Math.min(condition.place().line(), file.lineCount())).toLowerCase(Locale.ROOT);
        return List.of("regist", " form", "apply", "application", "登记", "申请", "问卷", "填写").stream()
                .noneMatch(line::contains);
    }

    /// A preprint that the line calls no report is a paper.
    static boolean paper(TextFile file, PartMention part) {
        return part.component() == ComponentKind.TECHNICAL_REPORT
                && "preprint".equals(part.subkind())
                && !speaksOfReport(line(file, part));
    }

    /// Whether a line has the noun, and not only "we report".
    private static boolean speaksOfReport(String line) {
        String rest = line;
        for (String verb : REPORTING) rest = rest.replace(verb, "");
        return rest.contains("report") || rest.contains("技术报告");
    }

    /// A link to the front page of a public repository, not said to be the makers' own trainer.
    static boolean library(PartMention part) {
        if (part.status() != Status.LINKED
                || part.whose() == PartMention.Whose.OWN
                || part.urls().isEmpty()) return false;
        if (part.component() == ComponentKind.PRETRAINING_CODE)
            return part.urls().stream().noneMatch(Doubtful::holdsCode);
        return part.component() == ComponentKind.DATA_PREPARATION_CODE
                && part.urls().stream().allMatch(u -> front(u) || !holdsCode(u));
    }

    /// Whether an address is of a host of code, and not of documentation about it.
    private static boolean holdsCode(String url) {
        return List.of("github.com/", "gitlab.com/", "huggingface.co/", "bitbucket.org/", "gitee.com/", "codeberg.org/")
                .stream()
                .anyMatch(url::contains);
    }

    private static boolean front(String url) {
        int host = url.indexOf("://");
        if (host < 0) return false;
        return url.substring(host + 3).split("/+", -1).length <= 3;
    }

    /// Code or data that a passive sentence says is here, without naming it or its maker.
    private static boolean bare(PartMention part) {
        ComponentKind.Content content = part.component().content();
        return part.status() == Status.IN_REPOSITORY
                && (content == ComponentKind.Content.CODE || content == ComponentKind.Content.DATA)
                && part.whose() == PartMention.Whose.UNSAID
                && part.urls().isEmpty();
    }

    /// A data set that the line does not say anything was trained on.
    private static boolean untrained(TextFile file, PartMention part) {
        if (part.component() != ComponentKind.PRETRAINING_DATA || part.status() != Status.LINKED) return false;
        if (part.whose() == PartMention.Whose.OWN) return false;
        String line = line(file, part);
        return List.of("train", "训练", "corpus", "corpora", "mix", "pile", " steps ", "epochs").stream()
                .noneMatch(line::contains);
    }

    /// An archive in a document about data holds data.
    private static boolean dataArchive(TextFile file, PartMention part) {
        if (part.component() != ComponentKind.FINAL_WEIGHTS || part.status() != Status.LINKED) return false;
        List<String> words = PathWords.of(file.path()).name();
        boolean data = words.contains("data") || words.contains("dataset") || words.contains("datasets");
        return data
                && part.urls().stream().allMatch(u -> u.endsWith(".gz") || u.endsWith(".zip") || u.endsWith(".tar"));
    }

    /// A bare link to a blog in a row of links reports nothing.
    private static boolean passing(PartMention part) {
        return part.component() == ComponentKind.TECHNICAL_REPORT
                && !"preprint".equals(part.subkind())
                && part.names().isEmpty()
                && List.of("report", "paper", "technical").stream()
                        .noneMatch(part.place().quote().toLowerCase(Locale.ROOT)::contains);
    }

    /// A picture on a host of data sets is no data set.
    private static boolean picture(PartMention part) {
        return part.urls().stream().anyMatch(url -> {
            String lower = url.toLowerCase(Locale.ROOT);
            return lower.endsWith(".png")
                    || lower.endsWith(".jpg")
                    || lower.endsWith(".jpeg")
                    || lower.endsWith(".gif");
        });
    }

    /// A paper linked in the middle of a text, or in a document beside the main ones, is one the text leans on.
    private static boolean otherPaper(TextFile file, PartMention part) {
        boolean paper = part.component() == ComponentKind.RESEARCH_PAPER || paper(file, part);
        if (!paper || part.place().line() <= INTRODUCTION) return false;
        List<String> words = PathWords.of(file.path()).name();
        boolean main = words.contains("readme") || words.contains("card");
        String line = line(file, part);
        return !main || (!line.contains("paper") && !line.contains("title") && !line.contains("论文"));
    }

    /// A form to fill in for commercial use stands before the use, not before the download.
    private static boolean register(TextFile file, PartMention part) {
        if (part.component() != ComponentKind.FINAL_WEIGHTS || part.status() != Status.GATED) return false;
        String line = line(file, part);
        return line.contains("commercial") || line.contains("商业") || line.contains("商用");
    }

    private static String line(TextFile file, PartMention part) {
        int line = Math.min(part.place().line(), file.lineCount());
        return file.line(line).toLowerCase(Locale.ROOT);
    }
}
