package spotcheck.engine.prefill;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.form.FormField;

/** What a form shows, worked out only if somebody asks: the engine also opens a form to find its file. */
final class ShownFields extends AbstractList<FormField> {

    private final Supplier<List<FormField>> fields;

    ShownFields(Supplier<List<FormField>> fields) {
        this.fields = fields;
    }

    @Override
    public Iterator<FormField> iterator() {
        return fields.get().iterator();
    }

    @Override
    public FormField get(int index) {
        return fields.get().get(index);
    }

    @Override
    public int size() {
        return fields.get().size();
    }
}
