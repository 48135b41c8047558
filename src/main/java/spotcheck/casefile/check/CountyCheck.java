package spotcheck.casefile.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;

/**
 * Blocks on a code that no place ever had. That of an abolished county, or of a whole city or province, stands only where
 * a person says why: the paper or label names no more.
 */
@Component
class CountyCheck implements FieldCheck {

    private static final Division COUNTRY = new Division("100000", "全国");

    private final Divisions divisions;

    CountyCheck(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "county";
    }

    @Override
    public Optional<String> problem(String value) {
        return place(value)
                .map(place -> divisions.isCounty(place)
                        ? Optional.<String>empty()
                        : Optional.of("所填" + value + "（" + place.name() + "）不是区县，请填写到区县；只知到此的，请填写所在地说明"))
                .orElseGet(() -> Optional.of(abolished(value)));
    }

    private String abolished(String value) {
        return divisions
                .findAbolished(value)
                .map(place -> "所填" + value + "（" + place.name() + "）已经撤销，请填写现在的区县；证照确系如此的，请填写所在地说明")
                .orElse("所填" + value + "不是县级以上行政区划代码，请核对");
    }

    @Override
    public boolean standsWithRemark(String value) {
        return place(value).or(() -> divisions.findAbolished(value)).isPresent();
    }

    /** Of a firm nothing may be known but that it is in the country. */
    private Optional<Division> place(String value) {
        return value.equals(COUNTRY.code()) ? Optional.of(COUNTRY) : divisions.find(value);
    }
}
