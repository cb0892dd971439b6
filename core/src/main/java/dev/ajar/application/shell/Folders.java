package dev.ajar.application.shell;

import dev.ajar.application.text.Paths;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a script stands while it is read: its own folder, the folder it changed to, and names that hold folders.
final class Folders {
    /// What a folder outside the root is remembered as.
    private static final String OUTSIDE = "\0";

    private final Map<String, String> named = new HashMap<>();
    private final Deque<String> own = new ArrayDeque<>();
    private final Deque<String> stack = new ArrayDeque<>();

    void enter(String folder) {
        own.push(folder);
        if (stack.isEmpty()) stack.push(folder);
    }

    void leave() {
        own.pop();
    }

    void change(@Nullable String word) {
        String to = word == null ? null : path(word);
        stack.pop();
        stack.push(to == null ? OUTSIDE : to);
    }

    void push(@Nullable String word) {
        String to = word == null ? null : path(word);
        stack.push(to == null ? OUTSIDE : to);
    }

    void pop() {
        if (stack.size() > 1) stack.pop();
    }

    /// Remembers a name that is given the folder of the script, or one below or above it.
    void learn(String name, String value) {
        String found = null;
        int dirname = value.indexOf("dirname");
        if (dirname >= 0 || value.contains("BASH_SOURCE")) {
            int close = dirname < 0 ? value.indexOf('}') : value.indexOf(')', dirname);
            found = Paths.resolve(own.peek(), relative(value, close + 1));
        } else if (value.contains("$(pwd)") || value.contains("$PWD") || value.contains("${PWD}"))
            found = Paths.resolve(stack.peek(), relative(value, value.indexOf(value.contains(")") ? ')' : 'D') + 1));
        else if (value.startsWith("$(cd ") || value.startsWith("\"$(cd "))
            found = path(value.substring(value.indexOf("cd ") + 3)
                    .split("[&;)]", 2)[0]
                    .strip());
        if (found != null) named.put(name, found);
    }

    private static String relative(String value, int from) {
        int start = Math.max(0, from);
        while (start < value.length() && (value.charAt(start) == '"' || value.charAt(start) == ')')) start++;
        int end = start;
        while (end < value.length() && "\"' )&;".indexOf(value.charAt(end)) < 0) end++;
        String found = value.substring(start, end);
        return found.startsWith("/") ? found.substring(1) : ".";
    }

    /// The path a word names, or `null` where it cannot be told or lies outside.
    @Nullable
    String path(String word) {
        String plain = ScriptReader.strip(word);
        if (plain.startsWith("$(dirname")) return Paths.resolve(own.peek(), relative(plain, plain.indexOf(')') + 1));
        if (plain.startsWith("$")) {
            int slash = plain.indexOf('/');
            String name = (slash < 0 ? plain : plain.substring(0, slash)).replaceAll("[${}]", "");
            String base = named.get(name);
            if (base == null || plain.indexOf('$', 1) > 0) return null;
            return slash < 0 ? base : Paths.resolve(base, plain.substring(slash + 1));
        }
        String here = stack.peek();
        if (plain.indexOf('$') >= 0 || plain.indexOf('`') >= 0 || here == null || here.equals(OUTSIDE)) return null;
        return Paths.resolve(here, plain);
    }
}
