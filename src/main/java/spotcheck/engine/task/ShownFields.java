package spotcheck.engine.task;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.form.FormField;
import org.springframework.util.function.SingletonSupplier;

/** What a form shows, worked out only if somebody asks: the engine also opens a form to find its file. */
final class ShownFields extends AbstractList<FormField> {

    private final SingletonSupplier<List<FormField>> fields;

    ShownFields(Supplier<List<FormField>> fields) {
        this.fields = SingletonSupplier.of(fields);
    }

    @Override
    public FormField get(int index) {
        return fields.obtain().get(index);
    }

    @Override
    public int size() {
        return fields.obtain().size();
    }
}
