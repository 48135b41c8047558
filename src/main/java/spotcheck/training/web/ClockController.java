package spotcheck.training.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.training.ClockDesk;
import spotcheck.training.ClockMove;

/** The training clock for administrators; the demo profile alone has it. */
@RestController
@Profile("demo")
@RequestMapping("/api/training/clock")
class ClockController {

    private final Rights rights;
    private final ClockDesk desk;

    ClockController(Rights rights, ClockDesk desk) {
        this.rights = rights;
        this.desk = desk;
    }

    @Operation(summary = "查询训练时钟", description = "仅演示环境，仅管理员")
    @GetMapping
    Time time() {
        rights.require("clock.move", Held::always);
        return now();
    }

    @Operation(summary = "向前调整训练时钟", description = "填写天数（days）或者日期（date）；到期的计时随即触发。仅演示环境，仅管理员")
    @PostMapping
    Time move(@RequestBody ClockMove move) {
        rights.require("clock.move", Held::always);
        desk.move(move);
        return now();
    }

    private Time now() {
        return new Time(desk.today(), desk.daysAhead());
    }

    /** @param daysAhead days the clock is ahead of the world */
    record Time(LocalDate today, long daysAhead) {}
}
