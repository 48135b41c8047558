package spotcheck.regulation.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.calendar.holiday.Calendars;
import spotcheck.regulation.period.StatutoryPeriod;
import spotcheck.regulation.period.StatutoryPeriods;

/**
 * Works out one period of one regime. It stands here and not with the calendar, since the calendar knows days and no
 * regime.
 */
@RestController
class PeriodController {

    private final PeriodQueries queries;
    private final StatutoryPeriods periods;
    private final Calendars calendars;

    PeriodController(PeriodQueries queries, StatutoryPeriods periods, Calendars calendars) {
        this.queries = queries;
        this.periods = periods;
        this.calendars = calendars;
    }

    @Operation(
            summary = "期间计算",
            description = "start 为起算事件发生之日，当日不计入。返回原截止日、顺延后的截止日、所跳过的日期及理由；"
                    + "所在年度放假安排尚未载入时标记 provisional；办法未作规定时返回 silent。region 可填行政区划代码，按当地放假安排计算。")
    @GetMapping("/api/calendar/period")
    PeriodAnswer period(
            @RequestParam(defaultValue = "") String regime,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String region) {
        var query = queries.read(regime, period, start, region);
        var answer = periods.of(query.regime(), query.period().code());
        return answer instanceof StatutoryPeriod.Fixed fixed
                ? PeriodAnswer.ends(
                        query, fixed, query.period().after(query.start(), fixed.period(), calculator(query)))
                : PeriodAnswer.silent(query, answer.legalBasis());
    }

    private DeadlineCalculator calculator(PeriodQuery query) {
        return calendars.at(query.region());
    }

    @ExceptionHandler
    ResponseEntity<WrongQuery.Answer> refuse(WrongQuery reason) {
        return ResponseEntity.badRequest().body(reason.answer());
    }
}
