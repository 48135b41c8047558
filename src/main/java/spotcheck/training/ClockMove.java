package spotcheck.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/** How an administrator wants the clock moved: by a number of days or to a day, one of the two. */
public record ClockMove(@Nullable Integer days, @Nullable LocalDate date) {

    private static final int YEARS_AT_MOST = 20;

    /**
     * @param today as the clock has it before the move
     * @return the day to which it goes
     */
    LocalDate target(LocalDate today) {
        var target = wished(today);
        if (target.isBefore(today)) {
            throw new Refused("训练时钟只能向前调整：现在是" + today + "，不能退回到" + target);
        }
        if (target.isAfter(today.plusYears(YEARS_AT_MOST))) {
            throw new Refused("训练时钟一次最多向前调整" + YEARS_AT_MOST + "年");
        }
        return target;
    }

    private LocalDate wished(LocalDate today) {
        if (days != null && date == null) {
            return today.plusDays(days);
        }
        if (date != null && days == null) {
            return date;
        }
        throw new Refused("请填写天数（days）或者日期（date），二者填写一项");
    }
}
