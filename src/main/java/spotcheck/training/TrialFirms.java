package spotcheck.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spotcheck.registry.code.CreditCode;
import spotcheck.registry.party.FirmCard;

/** Invented firms, each with a sound credit code of a range that is not given out. */
final class TrialFirms {

    private static final String LAST = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> FIELDS = List.of("生产", "流通", "流通");
    private static final List<String> SIZES = List.of("小型", "小型", "小型", "小型", "中型", "中型", "大型");

    private TrialFirms() {}

    /** As many as wanted, dealt out to the counties in turn. */
    static List<FirmCard> of(int count, List<String> counties) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(place -> firm(place, counties.get(place % counties.size())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static FirmCard firm(int place, String county) {
        return new FirmCard(
                code(place),
                "试用企业" + place + "有限公司",
                county,
                "试用路" + place + "号",
                "联系人" + place % 1000,
                "023-%08d".formatted(place),
                FIELDS.get(place % FIELDS.size()),
                SIZES.get(place % SIZES.size()),
                "");
    }

    private static String code(int place) {
        var body = "91500999TR%07d".formatted(place);
        return LAST.chars()
                .mapToObj(last -> body + (char) last)
                .filter(code -> new CreditCode(code).checkCharacterFits())
                .findFirst()
                .orElseThrow();
    }
}
