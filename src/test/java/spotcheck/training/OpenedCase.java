package spotcheck.training;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import spotcheck.engine.diagram.EngineProcedure;

/**
 * A case of Chongqing, as its organizer opens it.
 *
 * @param task id of the task that waits for the samplers
 */
public record OpenedCase(String number, String task) {

    public static OpenedCase of(ApplicationContext application, String firm, String product) {
        var identity = application.getBean(IdentityService.class);
        identity.setAuthentication("cq-organizer", List.of("organizer-500000"));
        try {
            var number = application
                    .getBean(EngineProcedure.class)
                    .open(Map.of(
                            "place", "producer",
                            "purpose", "ordinary",
                            "partyName", firm,
                            "partyRegion", "500103",
                            "productName", product))
                    .value();
            identity.clearAuthentication();
            return new OpenedCase(number, taskOf(application, number));
        } finally {
            identity.clearAuthentication();
        }
    }

    private static String taskOf(ApplicationContext application, String number) {
        return application
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }
}
