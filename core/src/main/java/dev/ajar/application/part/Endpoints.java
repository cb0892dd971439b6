package dev.ajar.application.part;

import dev.ajar.application.knowledge.HostedServices;
import dev.ajar.application.knowledge.HostedServices.Hosted;
import dev.ajar.application.value.Traced;
import dev.ajar.model.Application.Call;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where addresses lead: to another workload by name or by published port, to a hosted service, or elsewhere.
final class Endpoints {
    private final List<Workload> workloads;
    private final HostedServices hosted;
    private final Map<String, Workload> byAddress = new LinkedHashMap<>();
    private final Map<String, Workload> byOuterPort = new LinkedHashMap<>();

    Endpoints(List<Workload> workloads, HostedServices hosted) {
        this.workloads = workloads;
        this.hosted = hosted;
        for (Workload workload : workloads) {
            workload.addresses().forEach(a -> byAddress.putIfAbsent(a.toLowerCase(Locale.ROOT), workload));
            workload.ports().forEach(p -> {
                if (!p.outer().isEmpty()) byOuterPort.putIfAbsent(p.outer(), workload);
            });
        }
    }

    List<Workload> workloads() {
        return workloads;
    }

    /// The host and port of an address; the host is a hole where it is not known.
    record Address(String host, String port) {}

    /// Reads a URL, `host:port`, or a bare host; `null` where the text is none of them.
    static @Nullable Address address(String text) {
        String rest = text.strip();
        int scheme = rest.indexOf("://");
        boolean url = scheme > 0;
        if (url) rest = rest.substring(scheme + 3);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) end++;
        if (!url && end < rest.length()) return null;
        rest = rest.substring(0, end);
        int at = rest.lastIndexOf('@');
        if (at >= 0) rest = rest.substring(at + 1);
        int colon = rest.lastIndexOf(':');
        String host = colon < 0 ? rest : rest.substring(0, colon);
        String port = colon < 0 ? "" : rest.substring(colon + 1);
        if (host.isEmpty() || (!port.isEmpty() && !port.chars().allMatch(Character::isDigit))) return null;
        if (host.indexOf(' ') >= 0) return null;
        return url || !port.isEmpty() || host.indexOf('.') > 0 ? new Address(host, port) : new Address(host, "");
    }

    /// The hosted service an address leads to, or `null`.
    @Nullable
    Hosted hosted(String text) {
        for (String piece : text.split("[,; \"']", -1)) {
            Address address = piece.contains(".") ? address(piece) : null;
            Hosted found = address == null ? null : hosted.byHost(address.host());
            if (found != null) return found;
        }
        return null;
    }

    /// The workload an address leads to, or `null`.
    @Nullable
    Workload workload(String text, @Nullable String port) {
        Address address = address(text);
        if (address == null) return null;
        Workload named = byAddress.get(address.host().toLowerCase(Locale.ROOT));
        if (named != null) return named;
        String at = address.port().isEmpty() && port != null ? port : address.port();
        boolean outside = address.host().indexOf(Traced.HOLE) >= 0
                || address.host().equals("localhost")
                || address.host().equals("host.docker.internal")
                || address.host().startsWith("127.")
                || address.host().startsWith("192.168.")
                || address.host().startsWith("172.")
                || address.host().startsWith("10.");
        return outside && !at.isEmpty() ? byOuterPort.get(at) : null;
    }

    /// Who calls whom, in the order of the workloads.
    List<Call> calls() {
        Set<Call> calls = new LinkedHashSet<>();
        for (Workload from : workloads) {
            Set<String> called = new HashSet<>();
            from.environment().forEach((name, value) -> {
                Workload to = target(from, name, value.value());
                if (to == null || to.name().equals(from.name())) return;
                called.add(to.name());
                calls.add(new Call(from.name(), to.name(), name));
            });
            for (String dependency : from.dependsOn()) {
                Workload to = byAddress.get(dependency.toLowerCase(Locale.ROOT));
                if (to != null && !called.contains(dependency))
                    calls.add(new Call(from.name(), to.name(), "depends_on"));
            }
        }
        return new ArrayList<>(calls);
    }

    private @Nullable Workload target(Workload from, String name, Traced value) {
        String upper = name.toUpperCase(Locale.ROOT);
        String text = value.text();
        if (text.contains("://")) return workload(text, null);
        for (String end : List.of("_HOST_IP", "_SERVICE_IP", "_HOST", "_IP", "_SERVER"))
            if (upper.endsWith(end)) {
                String stem = name.substring(0, name.length() - end.length());
                for (String other : List.of(stem + "_PORT", stem + "_SERVICE_PORT", stem + "_SERVER_PORT")) {
                    var port = from.environment().get(other);
                    if (port != null) return workload(text, port.text());
                }
                return workload(text, null);
            }
        boolean address = upper.endsWith("_ENDPOINT")
                || upper.endsWith("_URL")
                || upper.endsWith("_URI")
                || upper.endsWith("_ADDRESS");
        return address && !text.isEmpty() ? workload(text, null) : null;
    }
}
