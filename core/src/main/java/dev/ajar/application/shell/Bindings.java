package dev.ajar.application.shell;

import dev.ajar.application.value.Assignment;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What names stand for while a script is read: assignments in order, which of them are sure, the arguments of the
/// functions called, and what those functions assign to names they are given.
final class Bindings {
    private final Kind kind;
    private final List<Assignment> assignments = new ArrayList<>();
    private final Map<String, Traced> environment = new HashMap<>();
    private final Deque<Map<String, Traced>> locals = new ArrayDeque<>();
    private final Deque<Branches> open = new ArrayDeque<>();
    private @Nullable Map<String, List<Assignment>> called;
    private @Nullable Place callAt;

    Bindings(Kind kind) {
        this.kind = kind;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    /// How many function calls deep the reading is.
    int depth() {
        return locals.size();
    }

    /// A condition or a loop begins.
    void open(boolean isCase) {
        open.push(new Branches(isCase));
    }

    /// The innermost condition, or `null`.
    @Nullable
    Branches innermost() {
        return open.peek();
    }

    /// A condition ends: what all of its branches set is set for sure.
    void close() {
        if (open.isEmpty()) return;
        Set<String> always = open.pop().always();
        if (!open.isEmpty()) always.forEach(name -> open.peek().set(name));
        else
            for (String name : always)
                for (int i = assignments.size() - 1; i >= 0; i--) {
                    Assignment a = assignments.get(i);
                    if (!a.name().equals(name)) continue;
                    assignments.set(i, new Assignment(name, a.value(), a.kind(), a.place(), false));
                    break;
                }
    }

    /// @param local whether it lives in the function only
    /// @param dynamicName whether the name itself was a value
    void set(String name, Traced value, Place at, boolean conditional, boolean local, boolean dynamicName) {
        Map<String, Traced> scope = locals.peek();
        if (local && scope != null) {
            scope.put(name, value);
            return;
        }
        if (scope != null && scope.containsKey(name)) {
            scope.put(name, value);
            return;
        }
        boolean self = own(value, name);
        if (self && !(dynamicName && called != null)) return;
        boolean unsure = conditional || !open.isEmpty();
        if (!open.isEmpty()) open.peek().set(name);
        Traced before = environment.get(name);
        if (!unsure || before == null || !before.known()) environment.put(name, value);
        if (dynamicName && called != null) {
            Place place = callAt == null ? at : callAt;
            called.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(new Assignment(name, value, function(kind), place, false));
            return;
        }
        record(new Assignment(name, value, kind, at, unsure));
    }

    private static boolean own(Traced value, String name) {
        return !value.known()
                && value.text().length() == 1
                && value.uses().stream().anyMatch(use -> use.variable().equals(name));
    }

    private static Kind function(Kind kind) {
        return kind == Kind.ASSIGNMENT ? Kind.FUNCTION_DEFAULT : kind;
    }

    private void record(Assignment assignment) {
        if (!assignment.conditional() && kind != Kind.README) {
            assignments.removeIf(
                    a -> a.name().equals(assignment.name()) && !a.conditional() && assignments.size() < 5_000);
        }
        assignments.add(assignment);
    }

    @Nullable
    Traced known(String name) {
        for (Map<String, Traced> scope : locals) if (scope.containsKey(name)) return scope.get(name);
        Traced value = environment.get(name);
        if (value == null) return null;
        Assignment from = null;
        for (int i = assignments.size() - 1; i >= 0 && from == null && i >= assignments.size() - 500; i--)
            if (assignments.get(i).name().equals(name)) from = assignments.get(i);
        return from == null ? value : value.through(new Use(name, value.known() ? kind : Kind.DYNAMIC, from.place()));
    }

    /// A name that gets a value from outside.
    void given(String name) {
        Map<String, Traced> scope = locals.peek();
        (scope == null ? environment : scope).put(name, Traced.EMPTY);
    }

    /// Reads the body of a function with its arguments; what it assigns to names it is given counts where it is called.
    void call(Place at, Map<String, Traced> scope, Runnable body) {
        boolean outermost = called == null;
        Map<String, List<Assignment>> found = called == null ? new LinkedHashMap<>() : called;
        if (outermost) {
            called = found;
            callAt = at;
        }
        locals.push(scope);
        body.run();
        locals.pop();
        if (!outermost) return;
        called = null;
        callAt = null;
        found.values().forEach(list -> {
            Assignment best = list.stream()
                    .filter(a -> a.value().known() && !a.value().isEmpty())
                    .findFirst()
                    .orElse(list.getFirst());
            // A default that is the name itself documents an input: it sets nothing.
            if (!best.value().known() && own(best.value(), best.name())) return;
            environment.put(best.name(), best.value());
            record(best);
        });
    }
}
