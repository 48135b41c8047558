package spotcheck.campaign.pool;

import java.util.ArrayList;
import java.util.List;
import spotcheck.draw.lot.Quota;

/** How many firms are drawn of each size (CQ23-23c). */
public record FirmCounts(int large, int medium, int small, int unsaid) {

    static final String UNSAID = "未登记规模";

    /** Of a size as the register of firms has it. */
    int of(String size) {
        return switch (size) {
            case "大型" -> large;
            case "中型" -> medium;
            case "小型" -> small;
            default -> unsaid;
        };
    }

    public List<Quota> quotas() {
        var quotas = new ArrayList<Quota>();
        List.of("大型", "中型", "小型", UNSAID).forEach(size -> {
            if (of(size) > 0) {
                quotas.add(new Quota(size, of(size)));
            }
        });
        return quotas;
    }
}
