package spotcheck.regulation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.period.PeriodKind;

/** Reads the words of a query and names those that would have been understood. */
@Component
class PeriodQueries {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern PLACE = Pattern.compile("(\\d{2}){1,3}");

    private final Regimes regimes;

    PeriodQueries(Regimes regimes) {
        this.regimes = regimes;
    }

    PeriodQuery read(String regime, String period, String start, String region) {
        return new PeriodQuery(regime(regime), period(period), start(start), region(region));
    }

    private static String region(String code) {
        if (!code.isEmpty() && !PLACE.matcher(code).matches()) {
            throw new WrongQuery("region", "地区代码“" + code + "”有误，应为行政区划代码的前2、4或6位数字");
        }
        return code;
    }

    private Regime regime(String code) {
        if (!regimes.exists(code)) {
            throw unknown("regime", "办法", code, regimes.codes());
        }
        var profile = regimes.profile(new Regime(code));
        if (!profile.ready()) {
            throw new WrongQuery("regime", "“" + profile.title() + "”（" + code + "）的各项规定尚未录入完毕，暂不能计算");
        }
        return profile.regime();
    }

    private static PeriodKind period(String code) {
        return PeriodKind.find(code)
                .filter(PeriodKind::isInTable)
                .orElseThrow(() -> unknown("period", "期间", code, PeriodKind.codes()));
    }

    private static LocalDate start(String day) {
        if (!DAY.matcher(day).matches()) {
            throw wrongDay(day);
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noSuchDay) {
            throw wrongDay(day);
        }
    }

    private static WrongQuery wrongDay(String day) {
        return new WrongQuery("start", "起算日“" + day + "”有误，应为实际存在的日期，格式如 2026-09-10");
    }

    private static WrongQuery unknown(String field, String name, String code, List<String> known) {
        var reason = code.isBlank() ? "未填写" + name : "没有“" + code + "”这一" + name;
        return new WrongQuery(field, reason + "，可用的有：" + String.join("、", known));
    }
}
