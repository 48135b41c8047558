package spotcheck.regulation.web;

import java.util.List;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;

/** The two regimes that are compared. */
record ChangesQuery(Named from, Named to) {

    /** @throws WrongQuery if one is no regime, or both are the same */
    static ChangesQuery read(Regimes regimes, String from, String to) {
        var query = new ChangesQuery(named(regimes, "from", from), named(regimes, "to", to));
        if (from.equals(to)) {
            throw new WrongQuery("to", "请选择两套不同的制度");
        }
        return query;
    }

    static List<Named> all(Regimes regimes) {
        return regimes.codes().stream()
                .map(code -> new Named(code, regimes.profile(new Regime(code)).title()))
                .toList();
    }

    private static Named named(Regimes regimes, String field, String code) {
        if (!regimes.exists(code)) {
            throw new WrongQuery(field, "没有“" + code + "”这一制度，可用的有：" + String.join("、", regimes.codes()));
        }
        return new Named(code, regimes.profile(new Regime(code)).title());
    }

    /** @param title of the regulation */
    record Named(String code, String title) {}
}
