package spotcheck.registry.authority;

import org.jspecify.annotations.Nullable;
import spotcheck.regulation.LegalBasis;

/**
 * A market-supervision authority.
 *
 * @param region six-digit GB/T 2260 code of its area
 * @param level provincial, municipal or county; the authority of the whole country counts as provincial
 */
public record Authority(
        String code,
        String name,
        String region,
        String level,
        @Nullable String parent) {

    static final String WHOLE_COUNTRY = "100000";

    /** Whether a place lies in its area: a province has two digits of GB/T 2260, a city four, a county six; the country all. */
    public boolean covers(String place) {
        return region.equals(WHOLE_COUNTRY) || place.startsWith(region.replaceFirst("(00){1,2}$", ""));
    }

    /** The level of the checks it organizes, in the words of {@code resultHandler}. */
    @LegalBasis(
            value = {"NMG-5c", "NMG-5f", "NMG-5j", "CQ20-5a", "CQ20-5b", "CQ23-4a", "CQ23-4b"},
            label = "抽查的级别随组织部门")
    public CheckLevel checkLevel() {
        return region.equals(WHOLE_COUNTRY) ? CheckLevel.NATIONAL : CheckLevel.of(level);
    }
}
