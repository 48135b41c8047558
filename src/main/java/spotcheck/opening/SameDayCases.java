package spotcheck.opening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.registry.Product;
import spotcheck.registry.Spelling;
import spotcheck.registry.party.Parties;

/** Cases of one authority that were opened on one day for the same firm, product and batch: likely one that was opened twice. */
@Component
class SameDayCases {

    private final JdbcClient jdbc;
    private final Parties parties;

    SameDayCases(JdbcClient jdbc, Parties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    /** What a person is told of them; the case is opened all the same. */
    List<String> hints(String organizer, LocalDate openedOn, long sampledParty, Product product) {
        return jdbc
                .sql("""
                        select c.number, p.name, p.spec, p.batch from spot_case c join product p on p.id = c.product
                        where c.organizer = :organizer and c.opened_on = :day and c.sampled_party in (:firm)
                        order by c.number
                        """)
                .param("organizer", organizer)
                .param("day", openedOn)
                .param("firm", parties.sameFirm(sampledParty))
                .query(Opened.class)
                .list()
                .stream()
                .filter(earlier -> earlier.isOf(product))
                .map(earlier -> "当日已对同一主体的同一产品、批号立案（" + earlier.number() + "），请核对是否重复")
                .toList();
    }

    record Opened(
            String number,
            String name,
            @Nullable String spec,
            @Nullable String batch) {

        private boolean isOf(Product product) {
            return same(name, product.name()) && same(spec, product.spec()) && same(batch, product.batch());
        }

        private static boolean same(@Nullable String one, @Nullable String other) {
            return Spelling.fold(one).equals(Spelling.fold(other));
        }
    }
}
