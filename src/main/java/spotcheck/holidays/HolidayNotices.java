package spotcheck.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.holiday.SpecialDay;
import spotcheck.casefile.CurrentActor;

/** All notices that were loaded; a corrected one does not overwrite what it corrects. */
@Repository
class HolidayNotices {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    HolidayNotices(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    void add(HolidayNotice notice) {
        jdbc.sql("""
                        insert into holiday_notice (region, notice_year, name, notice_number, source, loaded_at, loaded_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        notice.region(),
                        notice.year(),
                        notice.name(),
                        notice.number(),
                        notice.source(),
                        OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE),
                        actor.id())
                .update();
        var id =
                jdbc.sql("select max(id) from holiday_notice").query(Long.class).single();
        notice.days().forEach(day -> addDay(id, day));
    }

    private void addDay(long notice, SpecialDay day) {
        jdbc.sql("insert into holiday_notice_day (notice, holiday_date, name, kind) values (?, ?, ?, ?)")
                .params(notice, day.date(), day.name(), day.kind().name())
                .update();
    }

    /** In the order in which they were loaded, so that the last of a year prevails. */
    List<HolidayNotice> all() {
        return loaded().stream().map(this::whole).toList();
    }

    /** The newest notice; another number means that something was loaded since, here or by another server. */
    long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from holiday_notice")
                .query(Long.class)
                .single();
    }

    List<LoadedNotice> loaded() {
        return jdbc.sql("select * from holiday_notice order by id")
                .query(LoadedNotice.class)
                .list();
    }

    private HolidayNotice whole(LoadedNotice row) {
        var days = jdbc.sql("select holiday_date, name, kind from holiday_notice_day where notice = ?")
                .param(row.id())
                .query((day, number) -> new SpecialDay(
                        day.getObject("holiday_date", LocalDate.class),
                        day.getString("name"),
                        SpecialDay.Kind.valueOf(day.getString("kind"))))
                .list();
        return new HolidayNotice(row.noticeYear(), row.region(), row.name(), row.noticeNumber(), row.source(), days);
    }
}
