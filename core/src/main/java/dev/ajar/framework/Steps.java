package dev.ajar.framework;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Improvement.Step;
import dev.ajar.model.Judgement;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Changes in a reader's words.
///
/// @param after the verdict with all of them
/// @param enough whether a verdict reaches what was asked
record Steps(Framework framework, Judged subject, LicenseTags tags, Judgement after, Predicate<Judgement> enough) {
    /// What is to be done first, then what is to be told.
    List<Step> of(List<Change> changes) {
        List<Step> steps = new ArrayList<>();
        for (Change change : changes) steps.add(step(change, changes));
        steps.sort(Comparator.comparing(Step::tells));
        return steps;
    }

    private Step step(Change change, List<Change> all) {
        List<String> licenses = licenses(change, all);
        return new Step(
                change.tells(),
                action(change),
                on(change),
                text(change, licenses),
                licenses,
                note(change),
                criteria(change, all));
    }

    private static String action(Change change) {
        return switch (change) {
            case Change.Release _ -> "release";
            case Change.Relicense _ -> "license";
            case Change.Ungate _ -> "ungate";
            case Change.Describe _ -> "describe";
            case Change.Say _ -> "say";
            case Change.Reword _ -> "record";
        };
    }

    private static String on(Change change) {
        return switch (change) {
            case Change.Release release -> release.kind().wire();
            case Change.Relicense relicense -> relicense.kind().wire();
            case Change.Ungate ungate -> ungate.kind().wire();
            case Change.Describe describe -> describe.kind().wire();
            case Change.Say say -> say.judgement();
            case Change.Reword reword -> reword.criterion();
        };
    }

    private String text(Change change, List<String> licenses) {
        String under = licenses.isEmpty() ? "" : " under " + String.join(" or ", licenses);
        return switch (change) {
            case Change.Release release -> {
                String what = name(release.kind(), release.subkind());
                yield release.status() == Status.HOSTED
                        ? "offer an access channel"
                        : release.tells()
                                ? "tell whether the " + what
                                        + " is released, and under which license; it takes a release" + under
                                : "release the " + what + under;
            }
            case Change.Relicense relicense -> {
                String what = name(relicense.kind(), null);
                String now = now(relicense.kind());
                yield relicense.tells()
                        ? "tell which license covers the " + what + (now.isEmpty() ? "" : ", now " + now)
                                + "; it takes one such as " + String.join(" or ", licenses)
                        : "license the " + what + (now.isEmpty() ? "" : ", now " + now + ",") + under;
            }
            case Change.Ungate ungate -> "let everyone download the " + name(ungate.kind(), null) + " without a gate";
            case Change.Describe describe ->
                describe.tells()
                        ? "tell whether the " + name(describe.kind(), null) + " is of the kind '" + describe.subkind()
                                + "'"
                        : "make the " + name(describe.kind(), null) + " " + describe.subkind();
            case Change.Say say -> {
                StepData.Words words = StepData.known().judgement(say.judgement());
                yield (say.tells() ? "say " : "see to it, and say ") + (say.yes() ? words.yes() : words.no());
            }
            case Change.Reword reword -> {
                boolean tool = reword.framework().equals(MotCompat.ID);
                yield tool
                        ? "release the " + reword.criterion().replace('-', ' ') + under + ", and list it so"
                        : (reword.tells() ? "tell what holds of " : "raise ") + reword.criterion()
                                + (reword.tells() ? "; it takes '" : " to '") + reword.word() + "': "
                                + remedy(reword.criterion());
            }
        };
    }

    private String remedy(String criterion) {
        String remedy = framework.criterion(criterion).remedy();
        return remedy.endsWith(".") ? remedy.substring(0, remedy.length() - 1) : remedy;
    }

    private static String name(ComponentKind kind, @Nullable String subkind) {
        String name = kind.wire().replace('-', ' ');
        return subkind == null ? name : name + " (" + subkind + ")";
    }

    private String now(ComponentKind kind) {
        Set<String> ids = new LinkedHashSet<>();
        for (Component part : subject.parts(kind)) {
            String id = part.license().license().wireId();
            if (part.released() && id != null) ids.add(id.equals("NONE") ? "without a license" : "under " + id);
        }
        return String.join(" and ", ids);
    }

    private @Nullable String note(Change change) {
        if (!(change instanceof Change.Relicense relicense) || relicense.tells()) return null;
        if (relicense.kind() == ComponentKind.FINAL_WEIGHTS) {
            for (Component base : subject.parts(ComponentKind.BASE_WEIGHTS)) {
                String id = base.license().license().wireId();
                if (base.released() && id != null && !free(id))
                    return "the terms of the base weights (" + id + ") flow down; their makers must agree, or the base"
                            + " be another one";
            }
        }
        boolean linked = subject.parts(relicense.kind()).stream().anyMatch(part -> part.status() == Status.LINKED);
        boolean data = relicense.kind() == ComponentKind.PRETRAINING_DATA
                || relicense.kind() == ComponentKind.POST_TRAINING_DATA;
        return linked && data ? "what belongs to others can be replaced by what is free" : null;
    }

    private boolean free(String license) {
        return Expression.test(
                        license,
                        one -> tags.of(one)
                                .map(known -> Truth.of(known.contains(LicenseTag.OSI_APPROVED)
                                        || known.contains(LicenseTag.OPEN_DATA)
                                        || known.contains(LicenseTag.OPEN_MODEL)
                                        || known.contains(LicenseTag.PUBLIC_DOMAIN)))
                                .orElse(Truth.UNKNOWN))
                != Truth.NO;
    }

    /// All suitable licenses with which the way leads as far.
    private List<String> licenses(Change change, List<Change> all) {
        List<String> suitable = switch (change) {
            case Change.Release release ->
                release.status() == Status.HOSTED ? List.of() : StepData.known().suitable(release.kind());
            case Change.Relicense relicense -> StepData.known().suitable(relicense.kind());
            case Change.Reword reword -> reword.framework().equals(MotCompat.ID) ? List.of(reword.word()) : List.of();
            case Change.Ungate _, Change.Describe _, Change.Say _ -> List.of();
        };
        return suitable.stream().filter(license -> leads(change, license, all)).toList();
    }

    private boolean leads(Change change, String license, List<Change> all) {
        Change other = switch (change) {
            case Change.Release release ->
                new Change.Release(release.kind(), release.subkind(), release.status(), license, release.tells());
            case Change.Relicense relicense -> new Change.Relicense(relicense.kind(), license, relicense.tells());
            case Change.Ungate _, Change.Describe _, Change.Say _, Change.Reword _ -> change;
        };
        if (other.equals(change)) return true;
        List<Change> changes =
                all.stream().map(one -> one.equals(change) ? other : one).toList();
        Judgement judgement = Judge.judge(framework, Changed.by(changes, subject), tags);
        return enough.test(judgement) && judgement.worst().equals(after.worst());
    }

    /// The criteria that are answered worse without this change.
    private List<String> criteria(Change change, List<Change> all) {
        List<Change> others = all.stream().filter(one -> !one.equals(change)).toList();
        List<String> with = words(all);
        List<String> without = words(others);
        List<String> criteria = new ArrayList<>();
        for (int i = 0; i < with.size(); i++)
            if (!with.get(i).equals(without.get(i)))
                criteria.add(framework.criteria().get(i).id());
        return criteria;
    }

    private List<String> words(List<Change> changes) {
        Judged changed = Changed.by(changes, subject);
        if (framework.computedBy().isEmpty()) return new Answering(framework, framework.seen(changed), tags).words();
        return Judge.judge(framework, changed, tags).criteria().stream()
                .map(result -> result.verdict() + " " + result.detail())
                .toList();
    }
}
