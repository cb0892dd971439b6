package dev.ajar.license.index.build.terms;

import dev.ajar.license.name.LicenseUrls;
import dev.ajar.license.name.NameTable;
import dev.ajar.license.name.NameTokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects every spelling of every license and writes the names section.
///
/// Where sources disagree, the first of these wins: names.yaml, the SPDX list, the license's own file, titles of
/// known texts. Two licenses of one source under one spelling become a set of candidates.
final class NamesCompiler {
    private final SpdxList spdx;
    private final Yaml names;
    private final List<Yaml> licenses;
    private final Yaml texts;
    private final List<String> strong;
    private final NameTableWriter out = new NameTableWriter();
    private final Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();

    NamesCompiler(SpdxList spdx, Yaml names, List<Yaml> licenses, Yaml texts) {
        this.spdx = spdx;
        this.names = names;
        this.licenses = licenses;
        this.texts = texts;
        this.strong = names.texts("strong").stream().map(NameTokens::key).toList();
    }

    byte[] compile() {
        ids();
        explicit();
        names(spdxNames());
        names(licenseNames());
        names(textNames());
        byKey.forEach((key, answer) -> out.add(NameTable.NAME, key, answer, !strong(key, answer)));
        urls();
        return out.bytes();
    }

    private void ids() {
        Map<String, Map<String, Object>> old = oldIds();
        for (SpdxList.Entry entry : spdx.licenses()) {
            String key = entry.id().toLowerCase(Locale.ROOT);
            out.add(NameTable.SPDX, key, old.getOrDefault(entry.id(), one(entry.id())), false);
        }
        for (String id : spdx.exceptions()) out.add(NameTable.EXCEPTION, id.toLowerCase(Locale.ROOT), one(id), false);
    }

    /// What SPDX ids that are no longer in use stand for today.
    private Map<String, Map<String, Object>> oldIds() {
        Map<String, Map<String, Object>> old = new LinkedHashMap<>();
        Yaml families = names.child("families");
        for (String family : families.keys())
            old.put(family, candidates(family, families.child(family).texts("ids")));
        Yaml replaced = names.child("replaced");
        for (String id : replaced.keys()) old.put(id, one(replaced.text(id)));
        Yaml expressions = names.child("expressions");
        for (String id : expressions.keys()) {
            Yaml parts = expressions.child(id);
            old.put(id, Map.of("license", parts.text("license"), "exception", parts.text("exception")));
        }
        return old;
    }

    private void explicit() {
        for (String word : names.texts("placeholders")) put(word, Map.of("placeholder", word));
        Yaml families = names.child("families");
        for (String family : families.keys())
            for (String name : families.child(family).texts("names"))
                put(name, candidates(family, families.child(family).texts("ids")));
        Yaml aliases = names.child("aliases");
        for (String id : aliases.keys()) for (String name : aliases.texts(id)) put(name, one(id));
        Yaml replaced = names.child("replaced");
        for (String id : replaced.keys()) put(id, one(replaced.text(id)));
    }

    private void put(String name, Map<String, Object> answer) {
        String key = NameTokens.key(name);
        if (key.isEmpty()) return;
        Map<String, Object> before = byKey.put(key, answer);
        if (before != null && !before.equals(answer))
            throw new IllegalArgumentException(
                    "names.yaml: \"" + name + "\" stands for " + before + " and for " + answer);
    }

    private Map<String, Set<String>> spdxNames() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (SpdxList.Entry entry : spdx.licenses()) {
            if (entry.deprecated()) continue;
            add(found, entry.id(), entry.id());
            add(found, entry.name(), entry.id());
        }
        return found;
    }

    private Map<String, Set<String>> licenseNames() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Yaml license : licenses) {
            String id = license.text("id");
            add(found, id, id);
            add(found, license.text("name"), id);
            for (String alias : license.texts("aliases")) add(found, alias, id);
        }
        return found;
    }

    private Map<String, Set<String>> textNames() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Yaml titles = texts.child("texts");
        for (String id : titles.keys()) {
            add(found, id, id);
            add(found, titles.text(id), id);
        }
        return found;
    }

    private static void add(Map<String, Set<String>> found, String name, String id) {
        String key = NameTokens.key(name);
        if (!key.isEmpty())
            found.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id);
    }

    private void names(Map<String, Set<String>> found) {
        found.forEach((key, ids) -> byKey.putIfAbsent(
                key, ids.size() == 1 ? one(ids.iterator().next()) : candidates(key, List.copyOf(ids))));
    }

    private boolean strong(String key, Map<String, Object> answer) {
        if (answer.containsKey("placeholder")) return false;
        String padded = " " + key + " ";
        return key.split(" ", -1).length >= 4 || strong.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    private void urls() {
        Map<String, @Nullable String> pages = new LinkedHashMap<>();
        for (SpdxList.Entry entry : spdx.licenses()) {
            if (entry.deprecated()) continue;
            for (String url : entry.seeAlso()) {
                List<String> parts = LicenseUrls.parts(url);
                if (parts.size() < 2
                        || parts.getFirst().contains("git")
                        || parts.getFirst().startsWith("web.archive")) continue;
                String key = String.join("/", parts);
                pages.put(key, pages.containsKey(key) ? null : entry.id());
            }
        }
        Yaml urls = names.child("urls");
        Yaml own = urls.child("pages");
        for (String url : own.keys()) pages.put(url, own.text(url));
        pages.forEach((url, id) -> {
            if (id != null) out.add(NameTable.URL, url, one(id), false);
        });
        Yaml tails = urls.child("tails");
        for (String url : tails.keys()) out.add(NameTable.URL, url, Map.of("tail", tails.text(url)), false);
    }

    private static Map<String, Object> one(String id) {
        return Map.of("one", id);
    }

    private Map<String, Object> candidates(String family, List<String> patterns) {
        List<String> ids = patterns.stream()
                .flatMap(pattern -> spdx.expand(pattern).stream())
                .toList();
        if (ids.size() < 2) throw new IllegalArgumentException("family " + family + ": at least two ids, got " + ids);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ids", new ArrayList<Object>(ids));
        answer.put("family", family);
        return answer;
    }
}
