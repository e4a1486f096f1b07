package dojang.policy.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins a pack with the one it is based on: members of objects are joined one by one, rules by their id, anything else
 * is replaced.
 */
final class PackJoin {

    private static final String ID = "id";

    private PackJoin() {}

    static Object join(Object base, Object own) {
        if (base instanceof Map<?, ?> under && own instanceof Map<?, ?> over) {
            return members(under, over);
        }
        return base instanceof List<?> under && own instanceof List<?> over && haveIds(under) && haveIds(over)
                ? byId(under, over)
                : own;
    }

    private static Map<String, Object> members(Map<?, ?> base, Map<?, ?> own) {
        var joined = new TreeMap<String, Object>();
        base.forEach((name, value) -> joined.put(String.valueOf(name), value));
        own.forEach((name, value) -> joined.merge(String.valueOf(name), value, (under, over) -> join(under, over)));
        joined.remove("basedOn");
        return joined;
    }

    private static boolean haveIds(List<?> list) {
        return !list.isEmpty() && list.stream().allMatch(item -> item instanceof Map<?, ?> map && map.containsKey(ID));
    }

    private static List<Object> byId(List<?> base, List<?> own) {
        var joined = new LinkedHashMap<Object, Object>();
        base.forEach(item -> joined.put(id(item), item));
        own.forEach(item -> joined.merge(id(item), item, PackJoin::join));
        return new ArrayList<>(joined.values());
    }

    private static Object id(Object item) {
        return String.valueOf(((Map<?, ?>) item).get(ID));
    }
}
