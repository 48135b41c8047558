package spotcheck.papers.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts by name. A name that stands for nothing in this case is an empty place, no error: which names exist is checked before. */
public class Facts extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1;

    public Facts() {}

    public Facts(Map<String, ?> values) {
        values.forEach(this::put);
    }

    public static Facts none() {
        return new Facts();
    }

    @Override
    public boolean containsKey(Object name) {
        return true;
    }

    /** @param path names with dots, such as {@code party.name} */
    @Nullable
    public Object at(String path) {
        @Nullable Object found = this;
        for (var name : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> names ? names.get(name) : null;
        }
        return found;
    }
}
