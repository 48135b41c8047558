package spotcheck.draw;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.draw.lot.CanonicalText;
import spotcheck.draw.lot.Drawing;
import spotcheck.draw.lot.Reserve;
import spotcheck.draw.proof.Certificate;

/** Who was drawn with which chance, and the reserves: written once, when it is drawn. */
@Repository
class Places {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Places(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(DrawId id, Drawing drawing) {
        var draw = id.number();
        batches.batchUpdate(
                "insert into draw_place (draw, row_key, stratum, place, probability) values (?, ?, ?, ?, ?)",
                drawing.drawn().stream()
                        .map(Certificate.Place::of)
                        .map(one -> new Object[] {draw, one.key(), one.stratum(), one.position(), one.probability()})
                        .toList());
        batches.batchUpdate(
                "insert into draw_place (draw, row_key, stratum, place) values (?, ?, ?, ?)",
                drawing.reserves().stream()
                        .map(one -> new Object[] {draw, one.key(), one.stratum(), one.position()})
                        .toList());
    }

    List<Certificate.Place> drawn(DrawId id) {
        return jdbc
                .sql(
                        "select place, row_key, stratum, probability from draw_place where draw = ? and probability is not null")
                .param(id.number())
                .query((row, line) -> new Certificate.Place(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBigDecimal(4).stripTrailingZeros()))
                .list()
                .stream()
                .sorted(order(Certificate.Place::stratum, Certificate.Place::position))
                .toList();
    }

    List<Reserve> reserves(DrawId id) {
        return firstReserves(id, Integer.MAX_VALUE);
    }

    /** The first reserves of each stratum. */
    List<Reserve> firstReserves(DrawId id, int most) {
        return jdbc
                .sql(
                        "select place, row_key, stratum from draw_place where draw = ? and probability is null and place <= ?")
                .params(id.number(), most)
                .query((row, line) -> new Reserve(row.getInt(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .sorted(order(Reserve::stratum, Reserve::position))
                .toList();
    }

    /** As the draw gave them; the database sorts by the alphabet of its place. */
    private static <T> Comparator<T> order(Function<T, String> stratum, ToIntFunction<T> position) {
        return Comparator.comparing(stratum, CanonicalText.BY_BYTES).thenComparingInt(position);
    }
}
