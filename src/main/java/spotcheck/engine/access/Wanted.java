package spotcheck.engine.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** Groups and what they may do, as they are to be; nothing is changed until {@link Grants} compares it with what is. */
final class Wanted {

    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<Key, Permit> permits = new LinkedHashMap<>();

    void group(String id, String name) {
        groups.put(id, name);
    }

    void toGroup(String group, Resource resource, String id, Permission... permissions) {
        permits.put(new Key(group, resource.resourceType(), id), new Permit(resource, permissions));
    }

    Map<String, String> groups() {
        return groups;
    }

    Map<Key, Permit> permits() {
        return permits;
    }

    /** All groups of which something is wanted. */
    Set<String> named() {
        var named = new TreeSet<>(groups.keySet());
        permits.keySet().forEach(key -> named.add(key.group()));
        return named;
    }

    /** There is one grant of each. */
    record Key(String group, int resource, String id) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared: the key is
    record Permit(Resource resource, Permission[] permissions) {}
}
