package dev.ajar.license.index.build.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Trees without nulls, as the index holds them.
final class Trees {
    private Trees() {}

    static Map<String, Object> of(Map<?, ?> map) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object value = entry.getValue();
            if (value != null) tree.put(String.valueOf(entry.getKey()), of(value));
        }
        return tree;
    }

    static Object of(Object value) {
        if (value instanceof Map<?, ?> map) return of(map);
        if (!(value instanceof List<?> list)) return value;
        List<Object> items = new ArrayList<>();
        for (Object item : list) if (item != null) items.add(of(item));
        return items;
    }
}
