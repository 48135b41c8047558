package spotcheck.engine.task;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormData;

/** The methods that carry out tasks, by the id of the task; see {@link TasksOf}. */
@Component
public class TaskHandlers {

    private final SingletonSupplier<Map<String, TaskHandler>> completions;
    private final SingletonSupplier<Map<String, TaskHandler>> openings;

    TaskHandlers(ApplicationContext beans) {
        completions = SingletonSupplier.of(() -> find(beans, OnCompletion.class, OnCompletion::value));
        openings = SingletonSupplier.of(() -> find(beans, OnOpening.class, OnOpening::value));
    }

    /** Carries out a task whose form stands. */
    public void complete(DelegateTask task) {
        call(completions.obtain(), task, FormData.of(task));
    }

    /** Lets the stage say what the form of a task shows. */
    public void open(DelegateTask task, OpenedForm form) {
        call(openings.obtain(), task, form);
    }

    public boolean opens(DelegateTask task) {
        return openings.obtain().containsKey(task.getTaskDefinitionKey());
    }

    /** The tasks for which there is a method, each with the processes in whose diagrams it may stand. */
    public Map<String, Set<String>> processes() {
        var processes = new TreeMap<String, Set<String>>();
        Stream.of(completions.obtain(), openings.obtain())
                .forEach(handlers -> handlers.forEach((task, handler) -> processes
                        .computeIfAbsent(task, unknown -> new TreeSet<>())
                        .addAll(handler.processes())));
        return processes;
    }

    private static void call(Map<String, TaskHandler> handlers, DelegateTask task, Object form) {
        var handler = handlers.get(task.getTaskDefinitionKey());
        if (handler != null) {
            handler.call(CaseKey.of(task), form, task);
        }
    }

    private static <A extends Annotation> Map<String, TaskHandler> find(
            ApplicationContext beans, Class<A> annotation, Function<A, String[]> tasks) {
        var found = new HashMap<String, TaskHandler>();
        beans.getBeansWithAnnotation(TasksOf.class).values().forEach(bean -> {
            MethodIntrospector.selectMethods(bean.getClass(), (MethodIntrospector.MetadataLookup<A>)
                            method -> method.getAnnotation(annotation))
                    .forEach((method, named) -> Stream.of(tasks.apply(named)).forEach(task -> {
                        var twice = found.put(task, new TaskHandler(bean, method));
                        if (twice != null) {
                            throw new IllegalStateException("Two methods for " + task);
                        }
                    }));
        });
        return found;
    }
}
