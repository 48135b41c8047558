package spotcheck.draw;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;

/**
 * Where the seed will come from, named before it exists.
 *
 * @param source who throws before which witnesses, or which number is published by whom
 * @param moment when it is thrown or published
 */
public record SeedSource(SeedKind kind, String source, OffsetDateTime moment) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.ROOT);
    private static final int SHORTEST = 4;
    private static final int LONGEST = 500;

    /** @throws Refused if nobody could look it up */
    public SeedSource {
        source = source.strip();
        if (source.length() < SHORTEST || source.length() > LONGEST) {
            throw new Refused(
                    "source", kind == SeedKind.DICE ? "请写明掷骰的地点和见证人姓名（不超过500字）" : "请写明号码的名称、期号和公布机构（不超过500字）");
        }
    }

    /** The moment as people read it, in the time of China. */
    String when() {
        return MINUTES.format(moment.atZoneSameInstant(ChinaTime.ZONE));
    }
}
