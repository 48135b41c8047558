package spotcheck.holidays.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.holidays.HolidayDesk;
import spotcheck.holidays.LoadedNotice;
import spotcheck.holidays.NoticeDraft;
import spotcheck.holidays.NoticeEffect;

/** Loads the holiday arrangement of a year, or the days off of a region, as JSON or CSV; for administrators. */
@RestController
@RequestMapping("/api/calendar/arrangements")
class ArrangementController {

    private static final String CSV = "text/csv";

    private final HolidayDesk desk;

    ArrangementController(HolidayDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "已载入的放假安排", description = "随系统提供的年份不在其中。仅管理员")
    @GetMapping
    List<LoadedNotice> loaded() {
        return desk.loaded();
    }

    @Operation(summary = "预览放假安排", description = "列出将变动的期限、任务和计时，不作任何改动。仅管理员")
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    NoticeEffect preview(@RequestBody NoticeDraft draft) {
        return desk.preview(draft);
    }

    @Operation(summary = "载入放假安排", description = "同一年份（地区）再次载入即为更正；未办结的期限随之重新计算。仅管理员")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    NoticeEffect load(@RequestBody NoticeDraft draft) {
        return desk.load(draft);
    }

    @Operation(summary = "预览放假安排（CSV）", description = "列名 date,name_zh,kind，UTF-8。仅管理员")
    @PostMapping(path = "/preview", consumes = CSV)
    NoticeEffect preview(NoticeParameters parameters, @RequestBody String file) {
        return desk.preview(parameters.with(CsvDays.read(file)));
    }

    @Operation(summary = "载入放假安排（CSV）", description = "列名 date,name_zh,kind，UTF-8。仅管理员")
    @PostMapping(consumes = CSV)
    NoticeEffect load(NoticeParameters parameters, @RequestBody String file) {
        return desk.load(parameters.with(CsvDays.read(file)));
    }
}
