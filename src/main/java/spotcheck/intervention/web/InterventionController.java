package spotcheck.intervention.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.intervention.Interventions;

/** The reason before the act, for programs. */
@RestController
@RequestMapping("/api/cases/{caseNumber}/interventions")
class InterventionController {

    private final Interventions interventions;
    private final NamedCase named;

    InterventionController(Interventions interventions, NamedCase named) {
        this.interventions = interventions;
        this.named = named;
    }

    @Operation(summary = "说明干预办案流程的理由", description = "十五分钟内，本人对本案不经任务和表单的操作都以此为理由记入案卷")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Announced announce(@PathVariable String caseNumber, @RequestBody Reason reason) {
        return new Announced(interventions.announce(named.find(caseNumber), reason.orEmpty()));
    }

    record Announced(OffsetDateTime validUntil) {}
}
