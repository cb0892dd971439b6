package dev.ajar;

import dev.ajar.internal.HomeName;
import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Tells models a repository is about from those it only runs. Where applications run, a model is the repository's own
/// when its weights lie here, or when its name, or the account its weights are published under, is that of the
/// repository; where nobody tells whose repository it is, also when it holds code that trains.
final class OwnModels {
    private static final int SHORTEST = 3;
    private static final Set<ComponentKind> TRAINING =
            Set.of(ComponentKind.PRETRAINING_CODE, ComponentKind.POST_TRAINING_CODE);

    private final List<String> home = new ArrayList<>();

    private final boolean anyone;

    OwnModels(HomeName repository) {
        anyone = repository.owner().isEmpty();
        for (String one : List.of(repository.name(), repository.owner())) {
            String plain = plain(one);
            if (plain.length() >= SHORTEST) home.add(plain);
        }
    }

    boolean own(Assessment model) {
        for (Component component : model.components()) {
            boolean here = component.status() == Status.IN_REPOSITORY;
            boolean weights = component.kind() == ComponentKind.FINAL_WEIGHTS;
            if (here && (weights || (anyone && TRAINING.contains(component.kind())))) return true;
            if (weights && component.urls().stream().anyMatch(url -> close(account(url)))) return true;
        }
        return Stream.concat(
                        Stream.of(model.subject().name(), model.subject().id()), model.subject().members().stream())
                .anyMatch(this::close);
    }

    private boolean close(String name) {
        String plain = plain(name.substring(name.indexOf('/') + 1));
        return plain.length() >= SHORTEST
                && home.stream().anyMatch(h -> h.startsWith(plain) || plain.startsWith(h) || h.endsWith(plain));
    }

    /// The account of an address on a hub: the piece after the host.
    private static String account(String url) {
        int scheme = url.indexOf("://");
        int host = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
        if (host < 0) return "";
        int end = url.indexOf('/', host + 1);
        return end < 0 ? "" : url.substring(host + 1, end);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) if (Character.isLetterOrDigit(c)) plain.append(c);
        return plain.toString();
    }
}
